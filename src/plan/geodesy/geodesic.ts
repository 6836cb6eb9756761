import geodesic from 'geographiclib-geodesic';
import type { Position } from '../../data/position.ts';

const wgs84 = geodesic.Geodesic.WGS84;

/** The shortest way between two points: its length, and the bearing it sets out with. */
export interface Geodesic {
  readonly km: number;
  /** Degrees clockwise from north, 0 to 360; 0 for two equal points. */
  readonly bearingDeg: number;
}

/**
 * The geodesic between two points on the WGS 84 ellipsoid, exact to a fraction of a millimetre
 * (Karney 2013, "Algorithms for geodesics"; library geographiclib-geodesic). Turf measures on a
 * sphere and is up to 0.5 % off, so figures that are shown come from here.
 */
export function geodesicBetween([lonA, latA]: Position, [lonB, latB]: Position): Geodesic {
  const { s12 = 0, azi1 = 0 } = wgs84.Inverse(latA, lonA, latB, lonB);
  return { km: s12 / 1e3, bearingDeg: s12 === 0 ? 0 : (azi1 + 360) % 360 };
}

/** Distance on the WGS 84 ellipsoid, km. */
export const distanceKm = (from: Position, to: Position): number => geodesicBetween(from, to).km;

/**
 * The point that lies at a distance in a direction.
 *
 * @param bearingDeg degrees clockwise from north at the start
 * @param km along the geodesic; 0 or more
 */
export function pointAt([lon, lat]: Position, bearingDeg: number, km: number): Position {
  const { lon2 = lon, lat2 = lat } = wgs84.Direct(lat, lon, bearingDeg, km * 1e3);
  return [lon2, lat2];
}

/** Lengths of the segments of a path, km: one fewer than its points. */
export const segmentKms = (path: readonly Position[]): number[] =>
  path.slice(1).map((end, index) => distanceKm(path[index] ?? end, end));

/** Length of a path along geodesics, km; 0 for fewer than two points. */
export const pathKm = (path: readonly Position[]): number =>
  segmentKms(path).reduce((sum, km) => sum + km, 0);

/**
 * Area of a ring with geodesic edges, km², without sign, and the way around it, km. The closing
 * edge is added whether or not the first point is repeated. A ring that crosses itself has no
 * sensible area: its loops are taken off one another.
 */
export function ringSize(ring: readonly Position[]): { areaKm2: number; perimeterKm: number } {
  const polygon = wgs84.Polygon(false);
  for (const [lon, lat] of ring) polygon.AddPoint(lat, lon);
  const { area = 0, perimeter } = polygon.Compute(false, true);
  return { areaKm2: Math.abs(area) / 1e6, perimeterKm: perimeter / 1e3 };
}
