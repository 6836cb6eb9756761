import { buffer, feature } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../data/position.ts';
import { polygonsOf, positionsOf } from '../geodesy/area.ts';
import { distanceKm, geodesicBetween, pointAt } from '../geodesy/geodesic.ts';
import { nearestOnLines } from '../geodesy/nearest-on-lines.ts';
import type { OriginShape } from './origin.ts';
import { pointRing } from './point-ring.ts';

/** The distances that can be asked for, km. */
export const reachKm = { least: 5, most: 100 } as const;

/** Corners of a quarter turn in the ring around a line: cut by at most 0.03 %, as above. */
const quarterCorners = 32;

/** Edges of the ring around a line are at most this share of the distance long. */
const edgeShare = 1 / 8;

type Lines = readonly (readonly Position[])[];

/** A ring with points put in, so that none of its edges is longer than this. */
const cutEdges = (ring: readonly Position[], mostKm: number): Position[] =>
  ring.flatMap((end, index) => {
    const start = ring[index - 1];
    if (!start) return [end];
    const pieces = Math.max(1, Math.ceil(distanceKm(start, end) / mostKm));
    return Array.from({ length: pieces }, (_, piece): Position => {
      const share = (piece + 1) / pieces;
      return share === 1
        ? end
        : [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
    });
  });

/** A point near the ring, moved away from the line or towards it until it is at the distance. */
function settle(at: Position, lines: Lines, km: number): Position {
  const nearest = nearestOnLines(at, lines);
  const away = geodesicBetween(nearest, at);
  return away.km === 0 ? at : pointAt(nearest, away.bearingDeg, km);
}

/**
 * Turf's buffer is taken for its form only: it works on a sphere and evens out bends, and so is up
 * to 1 % off. Each of its corners, and of points put in between, is then set at the distance on
 * the ellipsoid: tried every 200 m around five long railways at 5, 30 and 100 km, the ring then
 * keeps the distance to −0.1 and +0.34 %.
 */
function linesRing(lines: Lines, km: number): Polygon | MultiPolygon | undefined {
  const shape = feature({
    type: 'MultiLineString' as const,
    coordinates: lines.map((line) => [...line]),
  });
  const rough = buffer(shape, km, { units: 'kilometers', steps: quarterCorners });
  if (!rough) return undefined;
  const coordinates = polygonsOf(rough.geometry).map((rings) =>
    rings.map((ring) => {
      const set = cutEdges(positionsOf(ring), km * edgeShare)
        .slice(1)
        .map((at) => settle(at, lines, km));
      return [...set, ...set.slice(0, 1)];
    }),
  );
  return { type: 'MultiPolygon', coordinates };
}

/**
 * What lies within a distance of a point or of the drawn lines of a railway, as an area. Its edge
 * keeps the distance to 0.1 % around a point and to 0.5 % around lines.
 *
 * @param km the distance on the ellipsoid, above 0; the tool offers `reachKm`
 * @returns nothing when the lines enclose nothing, as when there are none
 */
export const ringAround = (origin: OriginShape, km: number): Polygon | MultiPolygon | undefined =>
  origin.type === 'point' ? pointRing(origin.at, km) : linesRing(origin.lines, km);
