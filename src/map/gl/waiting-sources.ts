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

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 100);
};

/**
 * Brings the data of sources that waited: one after the other, as the page has time for them.
 *
 * @param onBrought called when none waits any more, once or more often
 */
export function bringSources(
  map: LiveMap,
  dataset: DrawnDataset,
  waiting: readonly SourceId[],
  onBrought: () => void,
): void {
  const left = [...waiting];
  const bringOne = () => {
    const id = left.shift();
    if (id) map.getSource<GeoJSONSource>(id)?.setData(buildSource(dataset, id));
    if (left.length === 0) onBrought();
  };
  // Whoever moves the map may come to where they are seen.
  map.once('movestart', () => {
    while (left.length > 0) bringOne();
  });
  const goOn = () => {
    bringOne();
    if (left.length > 0) whenIdle(goOn);
  };
  whenIdle(goOn);
}
