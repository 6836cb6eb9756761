import { bearing, distance } from '@turf/turf';
import type { Position } from 'geojson';

/** The eight points of the compass, clockwise from north. */
export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof directions)[number];

const sectorDeg = 360 / directions.length;

/**
 * The point of the compass nearest to a bearing.
 *
 * @param bearingDeg degrees clockwise from north; any turn, so -90 is west as 270 is
 */
export function directionOf(bearingDeg: number): Direction {
  const turn = ((bearingDeg % 360) + 360) % 360;
  return directions[Math.round(turn / sectorDeg) % directions.length] ?? 'n'; // the index is in range
}

/** Where a point lies seen from another: the bearing with which the great circle sets out. */
export const directionTo = (from: Position, to: Position): Direction =>
  directionOf(bearing(from, to));

/**
 * Distance in a straight line, km: the haversine on a sphere of the Earth's mean radius, which at
 * these latitudes is within 0.5 % of the geodesic on the ellipsoid.
 */
export const straightKm = (from: Position, to: Position): number => distance(from, to);

/** A distance as exact as a point for a whole unit allows: to 5 km below 100 km, to 10 km above. */
export function roundKm(km: number): number {
  const step = km < 100 ? 5 : 10;
  return Math.round(km / step) * step;
}
