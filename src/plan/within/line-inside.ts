import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../data/position.ts';
import { polygonsOf, positionsOf } from '../geodesy/area.ts';
import { distanceKm } from '../geodesy/geodesic.ts';

type Edge = readonly [start: Position, end: Position];

const edgesOf = (line: readonly Position[]): Edge[] =>
  line.slice(1).map((end, index) => [line[index] ?? end, end]);

/** Where along an edge another crosses it, 0 to 1; nothing when it does not, or along one line. */
function crossing([a, b]: Edge, [c, d]: Edge): number | undefined {
  const [abX, abY, cdX, cdY] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const turn = abX * cdY - abY * cdX;
  if (turn === 0) return undefined;
  const [acX, acY] = [c[0] - a[0], c[1] - a[1]];
  const along = (acX * cdY - acY * cdX) / turn;
  const across = (acX * abY - acY * abX) / turn;
  return along > 0 && along < 1 && across >= 0 && across <= 1 ? along : undefined;
}

const between = ([a, b]: Edge, share: number): Position => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

/**
 * Length of what of a line lies in an area, km on the ellipsoid: each segment is cut where the
 * area's edge crosses it, straight in degrees as both are drawn, and its pieces are in or out.
 */
export function kmInside(line: readonly Position[], area: Polygon | MultiPolygon): number {
  const border = polygonsOf(area)
    .flat()
    .flatMap((ring) => edgesOf(positionsOf(ring)));
  let km = 0;
  for (const edge of edgesOf(line)) {
    const cuts = border.flatMap((other) => crossing(edge, other) ?? []).sort((x, y) => x - y);
    const stops = [0, ...cuts, 1];
    for (const [index, stop] of stops.slice(1).entries()) {
      const start = stops[index] ?? stop;
      if (start === stop) continue;
      if (booleanPointInPolygon(between(edge, (start + stop) / 2), area))
        km += distanceKm(between(edge, start), between(edge, stop));
    }
  }
  return km;
}
