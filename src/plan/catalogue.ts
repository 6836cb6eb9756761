import type { Form, LayerEntry, LayerGroup, LegendEntry } from './form.ts';
import { catalogue } from './layer-table.ts';

export { catalogue };

type Groups = typeof catalogue;
export type GroupId = keyof Groups;
export type LayerId = { [G in GroupId]: keyof Groups[G]['layers'] }[GroupId];

export interface ListedLayer extends LayerEntry {
  readonly id: LayerId;
  readonly group: GroupId;
}

/** All layers in listed order, with their ids. */
export const layers: readonly ListedLayer[] = (Object.keys(catalogue) as GroupId[]).flatMap(
  (group) =>
    Object.entries<LayerEntry>(catalogue[group].layers).map(([id, entry]) => ({
      ...entry,
      id: id as LayerId, // keys of the literal above
      group,
    })),
);

export const layersShownAtFirst: ReadonlySet<LayerId> = new Set(
  layers.filter((layer) => layer.shownAtFirst).map((layer) => layer.id),
);

/** The form of a legend entry, for the painters. @throws when the catalogue has no such entry. */
export function formOf<T extends Form['type']>(
  layer: LayerId,
  entry: string,
  type: T,
): Extract<Form, { type: T }> {
  const form = layers.find((candidate) => candidate.id === layer)?.legend[entry]?.form;
  if (form?.type !== type) throw new Error(`${layer}.${entry} is ${form?.type}, expected ${type}`);
  return form as Extract<Form, { type: T }>; // the tag was just compared
}

/** The zoom from which a layer is drawn; 0 for one that always is. */
export const firstZoom = (id: LayerId): number =>
  layers.find((layer) => layer.id === id)?.minZoom ?? 0;

/** An entry of the legend with a key of its own, and a layer that it stands for. */
export interface ListedEntry {
  readonly key: string;
  readonly entry: LegendEntry;
  readonly layer: ListedLayer;
}

/** Legend entries of the layers that are drawn, in listed order. */
export function legendOf(drawn: readonly ListedLayer[]): ListedEntry[] {
  return (Object.keys(catalogue) as GroupId[]).flatMap((group) => {
    const { legend = {} }: LayerGroup = catalogue[group];
    const inGroup = drawn.filter((layer) => layer.group === group);
    const entries = (
      owner: string,
      layer: ListedLayer,
      all: Readonly<Record<string, LegendEntry>>,
    ) => Object.entries(all).map(([id, entry]) => ({ key: `${owner} ${id}`, entry, layer }));
    return [
      ...inGroup.flatMap((layer) => entries(layer.id, layer, layer.legend)),
      // What all layers of a group share is said once.
      ...inGroup.slice(0, 1).flatMap((layer) => entries(group, layer, legend)),
    ];
  });
}

/** Layers that draw something in this view: switched on and not below their zoom. */
export const visibleLayers = (shown: ReadonlySet<LayerId>, zoom: number): ListedLayer[] =>
  layers.filter((layer) => shown.has(layer.id) && zoom >= (layer.minZoom ?? 0));
