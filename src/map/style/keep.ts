import type { Status } from '../../data/status.ts';
import type { PlacedKind } from '../../data/thing.ts';
import type { ExpressionSpecification, LayerSpecification } from './draw.ts';
import type { Drawing, Kept } from './scene.ts';

/** Sources whose features are things that a filter can leave out. */
const kindOfSource: Readonly<Partial<Record<string, PlacedKind>>> = {
  counties: 'county',
  metros: 'metro',
  platforms: 'platform',
  rivers: 'river',
  corridors: 'corridor',
  stations: 'station',
  nodes: 'node',
};

const among = (ids: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'id'],
  ['literal', [...ids]],
];

/** Rail layers are one for each status: `rail-open-surveyed`. */
const hiddenRail = (id: string, { statuses }: Kept): boolean => {
  const status = /^rail-(open|construction|planned)-/.exec(id)?.[1];
  return status !== undefined && !statuses.has(status as Status); // the pattern holds statuses only
};

const narrowed = (
  layer: LayerSpecification,
  filter: ExpressionSpecification,
): LayerSpecification => {
  const own = 'filter' in layer ? layer.filter : undefined;
  return { ...layer, filter: own ? ['all', own, filter] : filter } as LayerSpecification;
};

/** The name that stands for the nine districts of central Chongqing, and one of them. */
const central = { name: 'chongqing', district: '500103' };

/**
 * The layers with only what a filter leaves: units that it leaves out are ground, everything else
 * that it leaves out is gone. What is selected stays marked.
 */
export function keepLayers(
  layers: readonly LayerSpecification[],
  { kept, palette }: Drawing,
): LayerSpecification[] {
  if (!kept) return [...layers];
  const places = kept.ids.place ?? [];
  const named = [
    ...places,
    ...(places.includes(central.district) ? [central.name] : []),
    ...(kept.ids.platform ?? []),
  ];
  return layers.map((layer): LayerSpecification => {
    if (layer.id.includes('selected') || !('source' in layer)) return layer;
    if (hiddenRail(layer.id, kept))
      return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
    if (layer.id === 'units-fill' && layer.type === 'fill') {
      const lit = layer.paint?.['fill-color'] as ExpressionSpecification; // as unitLayers wrote it
      return {
        ...layer,
        paint: { ...layer.paint, 'fill-color': ['case', among(places), lit, palette.outside] },
      };
    }
    if (layer.id.endsWith('-hatch')) return narrowed(layer, among(places));
    if (layer.source === 'names')
      return layer.id === 'names-provinces' ? layer : narrowed(layer, among(named));
    const kind = kindOfSource[layer.source];
    return kind && !layer.id.startsWith('theme-')
      ? narrowed(layer, among(kept.ids[kind] ?? []))
      : layer;
  });
}
