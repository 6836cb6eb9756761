import { nearestPointOnLine } from '@turf/turf';
import type { Dataset } from '../../data/dataset.ts';
import { existsFrom } from '../../data/life.ts';
import type { Position } from '../../data/position.ts';
import type { Status } from '../../data/status.ts';
import { type Direction, directionOf } from '../bearing.ts';
import { geodesicBetween } from '../geodesy/geodesic.ts';
import { partStatusIn, stationFrom } from '../timeline.ts';
import { corridorLinesIn } from './corridor-lines.ts';

/** How far away something is and in which direction, on the ellipsoid. */
export interface Away {
  readonly km: number;
  /** Degrees clockwise from north. */
  readonly bearingDeg: number;
  readonly direction: Direction;
}

/** A station or project near a point. */
export interface NearPoint extends Away {
  readonly id: string;
  readonly at: Position;
}

/** The nearest point of a railway as it is drawn, and how the stretch there stands. */
export interface NearCorridor extends NearPoint {
  readonly part: string;
  readonly status: Status;
  /** The largest expected distance of the drawn line from the track, metres. */
  readonly accuracyM: number;
}

const nearestFirst = (a: Away & { id: string }, b: Away & { id: string }): number =>
  a.km - b.km || (a.id < b.id ? -1 : 1);

function away(from: Position, to: Position): Away {
  const { km, bearingDeg } = geodesicBetween(from, to);
  return { km, bearingDeg, direction: directionOf(bearingDeg) };
}

const near = (from: Position, id: string, at: Position): NearPoint => ({
  id,
  at,
  ...away(from, at),
});

/** The stations nearest to a point of those that a line calls at, or will, at the end of a year. */
export const nearestStations = (
  dataset: Dataset,
  from: Position,
  year: number,
  count: number,
): NearPoint[] =>
  Object.entries(dataset.stations)
    .map(([id, { at }]) => near(from, id, at))
    .sort(nearestFirst)
    .filter(({ id }) => stationFrom(dataset, id) <= year)
    .slice(0, count);

/** Projects within a distance of a point, nearest first, of those that exist at the end of a year. */
export const nodesWithin = (
  dataset: Dataset,
  from: Position,
  year: number,
  km: number,
): NearPoint[] =>
  Object.entries(dataset.nodes)
    .filter(([, { dates }]) => (existsFrom(dates) ?? 0) <= year)
    .map(([id, { at }]) => near(from, id, at))
    .filter((node) => node.km <= km)
    .sort(nearestFirst);

/**
 * The railways nearest to a point, each once, at its nearest point. That point is found on a sphere
 * (turf) and its distance stated on the ellipsoid, which makes no difference of a metre.
 */
export function nearestCorridors(
  dataset: Dataset,
  from: Position,
  year: number,
  count: number,
): NearCorridor[] {
  const nearest = new Map<string, NearCorridor>();
  for (const { corridor, part, shape } of corridorLinesIn(dataset, year)) {
    const record = dataset.corridors[corridor];
    const status = record && partStatusIn(dataset, record, part, year);
    const accuracyM = record?.parts.find(({ id }) => id === part)?.accuracyM;
    if (!status || accuracyM === undefined) continue;
    const [lon = 0, lat = 0] = nearestPointOnLine(shape, from).geometry.coordinates;
    const found = { ...near(from, corridor, [lon, lat]), part, status, accuracyM };
    const known = nearest.get(corridor);
    if (!known || found.km < known.km) nearest.set(corridor, found);
  }
  return [...nearest.values()].sort(nearestFirst).slice(0, count);
}
