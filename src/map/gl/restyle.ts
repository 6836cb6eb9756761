import type { LayerSpecification, Map as LiveMap } from 'maplibre-gl';

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

type Properties = Readonly<Record<string, unknown>>;

/** Names of the properties that differ; one that is gone counts, with the value undefined. */
function differences(before: Properties = {}, after: Properties = {}): [string, unknown][] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !same(before[name], after[name]))
    .map((name) => [name, after[name]]);
}

const filterOf = (layer: LayerSpecification) => ('filter' in layer ? layer.filter : undefined);

/**
 * Brings the layers of a live map from one scene to another by the few properties that differ.
 * Both lists hold the same ids in the same order; sources are never touched.
 */
export function restyle(
  map: LiveMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  after.forEach((layer, index) => {
    const old = before[index];
    if (!old || same(old, layer)) return;
    if (!same(filterOf(old), filterOf(layer))) map.setFilter(layer.id, filterOf(layer) ?? null);
    for (const [name, value] of differences(old.layout as Properties, layer.layout as Properties)) {
      // Names come from the layer's own specification, so they fit its type.
      map.setLayoutProperty(layer.id, name as never, value as never);
    }
    for (const [name, value] of differences(old.paint as Properties, layer.paint as Properties)) {
      map.setPaintProperty(layer.id, name as never, value as never);
    }
  });
}
