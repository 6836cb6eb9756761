import { kinks, polygon } from '@turf/turf';
import type { Position } from '../../data/position.ts';
import { ringSize, segmentKms } from '../geodesy/geodesic.ts';
import type { Drawing } from './drawing.ts';

/** What a drawing measures, on the ellipsoid along geodesics. */
export interface Totals {
  /** From each point to the next, km; of an area also from the last back to the first. */
  readonly segmentKms: readonly number[];
  /** Length of the path, or the way around the area, km. */
  readonly totalKm: number;
  /** Nothing for a line, and for an area whose edge crosses itself: that has no sensible size. */
  readonly areaKm2: number | undefined;
  readonly crossesItself: boolean;
}

/** The points with the first again at the end of an area. */
export const wholePath = ({ points, closed }: Drawing): Position[] =>
  closed ? [...points, ...points.slice(0, 1)] : [...points];

/** True when the edge of an area crosses itself, as straight lines on the map. */
const isCrossed = (drawing: Drawing): boolean =>
  drawing.closed &&
  drawing.points.length > 3 &&
  kinks(polygon([wholePath(drawing)])).features.length > 0;

/** The lengths and the area of a drawing; zeros for fewer than two points. */
export function totalsOf(drawing: Drawing): Totals {
  const kms = segmentKms(wholePath(drawing));
  const crossesItself = isCrossed(drawing);
  return {
    segmentKms: kms,
    totalKm: kms.reduce((sum, km) => sum + km, 0),
    areaKm2: drawing.closed && !crossesItself ? ringSize(drawing.points).areaKm2 : undefined,
    crossesItself,
  };
}
