import type { GeoJSONSource, LayerSpecification, Map as LiveMap } from 'maplibre-gl';
import { buildSource, type DrawnDataset, type SourceId, sourceIds } from '../style/sources.ts';

/** True when a layer of the source draws something at the zoom. */
const isUsed = (layers: readonly LayerSpecification[], source: SourceId, zoom: number): boolean =>
  layers.some(
    (layer) =>
      'source' in layer &&
      layer.source === source &&
      layer.layout?.visibility !== 'none' &&
      zoom >= (layer.minzoom ?? 0),
  );

/**
 * Sources that the first frame at a zoom does not need, and that wait until it is drawn: the counties
 * are more than half of all shapes, and seen only from close by. What tools draw changes at any
 * time, and does not wait.
 */
export const sourcesThatWait = (
  layers: readonly LayerSpecification[],
  zoom: number,
): readonly SourceId[] => sourceIds.filter((id) => id !== 'drawn' && !isUsed(layers, id, zoom));

/** Brings the data of sources that waited. */
export function bringSources(
  map: LiveMap,
  dataset: DrawnDataset,
  waiting: readonly SourceId[],
): void {
  for (const id of waiting) map.getSource<GeoJSONSource>(id)?.setData(buildSource(dataset, id));
}
