import type { Dataset } from '../data/dataset.ts';
import type { Status } from '../data/status.ts';
import { type PlacedKind, placedKinds } from '../data/thing.ts';
import type { LayerId, ListedLayer } from './catalogue.ts';
import { filterOfLayer } from './legend-filter.ts';
import { layersOfThing } from './thing-layers.ts';

/** What a filter leaves: ids by kind, and the statuses of stretches of lines. */
interface Left {
  readonly ids: Readonly<Partial<Record<PlacedKind, readonly string[]>>>;
  readonly statuses: ReadonlySet<Status>;
}

/**
 * Of some layers, those that still draw something under a filter. Layers of the ground, of which a
 * filter leaves nothing out, all stay.
 *
 * @param kept what the filter leaves; all layers stay when there is none
 */
export function layersKept(
  dataset: Dataset,
  layers: readonly ListedLayer[],
  kept: Left | undefined,
): ListedLayer[] {
  if (!kept) return [...layers];
  const drawing = new Set<LayerId>(
    placedKinds.flatMap((kind) =>
      (kept.ids[kind] ?? []).flatMap((id) => layersOfThing(dataset, { kind, id })),
    ),
  );
  return layers.filter((layer) => {
    const filter = filterOfLayer(layer);
    if (!filter) return true;
    const [status] = filter.statuses ?? [];
    const statusLeft = status === undefined || kept.statuses.has(status as Status);
    return drawing.has(layer.id) && statusLeft;
  });
}
