import type { LayerSpecification, Map as LiveMap, PointLike } from 'maplibre-gl';
import { sameThing, type Thing } from '../../data/thing.ts';
import { pickedKind } from '../style/draw.ts';

/** How far from the pointer thin things still count, CSS pixels: a finger is less exact than a mouse. */
export const reachPx = { mouse: 4, touch: 11 } as const;

/** MapLibre also finds features of a layer that is only drawn from within the next whole zoom. */
const isDrawn = ({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number): boolean =>
  zoom >= minzoom && zoom < maxzoom;

const nearbyKinds = new Set(['node', 'station', 'corridor', 'metro', 'river']);

/**
 * All things under a point, topmost first, each once. Points and lines count within `reach`
 * pixels, areas only where the point itself lies in them. `styleLayers` are those that the map
 * draws; asking the map for them would copy its whole style at every move of the pointer.
 */
export function thingsAt(
  map: LiveMap,
  styleLayers: readonly LayerSpecification[],
  point: { x: number; y: number },
  reach: number,
): Thing[] {
  const zoom = map.getZoom();
  const layers = styleLayers.filter(
    (layer) => pickedKind(layer) !== undefined && isDrawn(layer, zoom),
  );
  const around: [PointLike, PointLike] = [
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ];
  const query = (area: PointLike | [PointLike, PointLike], near: boolean): Thing[] => {
    const ids = layers
      .filter((layer) => nearbyKinds.has(pickedKind(layer) ?? '') === near)
      .map((layer) => layer.id);
    return map.queryRenderedFeatures(area, { layers: ids }).flatMap((feature) => {
      const kind = pickedKind(feature.layer);
      const id: unknown = feature.properties.id;
      return kind && typeof id === 'string' ? [{ kind, id }] : [];
    });
  };
  const found = [...query(around, true), ...query([point.x, point.y], false)];
  return found.filter(
    (thing, index) => found.findIndex((other) => sameThing(thing, other)) === index,
  );
}
