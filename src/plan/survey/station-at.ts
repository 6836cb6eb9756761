import type { Dataset } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import { keptPosition } from '../measure/drawing.ts';

/** The station that a point of a drawing lies on, to the metre that drawings are kept to. */
export function stationAt(dataset: Dataset, point: Position): string | undefined {
  const [lon, lat] = keptPosition(point);
  return Object.entries(dataset.stations).find(([, { at }]) => {
    const [stationLon, stationLat] = keptPosition(at);
    return stationLon === lon && stationLat === lat;
  })?.[0];
}
