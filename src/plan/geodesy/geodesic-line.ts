import type { Position } from '../../data/position.ts';
import { geodesicBetween, pointAt } from './geodesic.ts';

/** A straight line on the map leaves the geodesic by less than 10 m over this many km. */
const stepKm = 25;

/**
 * A path with points put in, so that it runs along the geodesics when it is drawn: on the map's
 * Mercator a geodesic of 250 km from west to east bows some 700 m from the straight line here.
 */
export function geodesicLine(path: readonly Position[]): Position[] {
  return path.flatMap((end, index) => {
    const start = path[index - 1];
    if (!start) return [end];
    const { km, bearingDeg } = geodesicBetween(start, end);
    const pieces = Math.max(1, Math.ceil(km / stepKm));
    const between = Array.from({ length: pieces - 1 }, (_, piece) =>
      pointAt(start, bearingDeg, (km * (piece + 1)) / pieces),
    );
    return [...between, end];
  });
}
