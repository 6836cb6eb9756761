import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from 'maplibre-gl';

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** True when a layer of the source draws something at the zoom. */
const isUsed = ({ layers }: StyleSpecification, source: string, zoom: number): boolean =>
  layers.some(
    (layer) =>
      'source' in layer &&
      layer.source === source &&
      layer.layout?.visibility !== 'none' &&
      zoom >= (layer.minzoom ?? 0),
  );

/**
 * Lets sources that the first frame does not need wait until it is drawn: the counties are more than
 * half of all shapes, and seen only from close by.
 *
 * What tools draw changes at any time, and does not wait.
 *
 * @returns the style to begin with, and what brings the data that waits
 */
export function letSourcesWait(
  style: StyleSpecification,
  zoom: number,
): { first: StyleSpecification; bringRest: (map: LiveMap) => void } {
  const waiting = Object.entries(style.sources).flatMap(([id, source]) =>
    source.type === 'geojson' && id !== 'drawn' && !isUsed(style, id, zoom) ? [{ id, source }] : [],
  );
  const held = Object.fromEntries(
    waiting.map(({ id, source }) => [id, { ...source, data: empty }]),
  );
  return {
    first: { ...style, sources: { ...style.sources, ...held } },
    bringRest: (map) => {
      for (const { id, source } of waiting) map.getSource<GeoJSONSource>(id)?.setData(source.data);
    },
  };
}
