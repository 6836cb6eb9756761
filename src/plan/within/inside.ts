import type { MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../../data/dataset.ts';
import { existsFrom } from '../../data/life.ts';
import type { Position } from '../../data/position.ts';
import type { Status } from '../../data/status.ts';
import { positionsOf } from '../geodesy/area.ts';
import { corridorLinesIn } from '../here/corridor-lines.ts';
import { partStatusIn, platformFrom, stationFrom } from '../timeline.ts';
import { type CountyCovered, type Covered, coveredOf } from './coverage.ts';
import { kmInside } from './line-inside.ts';
import { kmFrom, type OriginShape } from './origin.ts';

/** A station or project within the distance, and how far away it is. */
export interface PointInside {
  readonly id: string;
  readonly km: number;
}

/** How much of a railway lies inside, km as drawn: in all, and by how its parts stand. */
export interface CorridorInside {
  readonly corridor: string;
  readonly km: number;
  readonly kmByStatus: Readonly<Partial<Record<Status, number>>>;
}

export interface PlatformInside extends Covered {
  readonly platform: string;
}

const pointsInside = (
  records: Readonly<Record<string, { readonly at: Position }>>,
  origin: OriginShape,
  km: number,
): PointInside[] =>
  Object.entries(records)
    .map(([id, { at }]) => ({ id, km: kmFrom(origin, at) }))
    .filter((point) => point.km <= km)
    .sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1));

/** Stations within a distance of an origin, nearest first, of those drawn at the end of a year. */
export const stationsInside = (
  dataset: Dataset,
  origin: OriginShape,
  km: number,
  year: number,
): PointInside[] =>
  pointsInside(dataset.stations, origin, km).filter(({ id }) => stationFrom(dataset, id) <= year);

/** Projects within a distance of an origin, nearest first, of those there at the end of a year. */
export const nodesInside = (
  dataset: Dataset,
  origin: OriginShape,
  km: number,
  year: number,
): PointInside[] =>
  pointsInside(dataset.nodes, origin, km).filter(
    ({ id }) => (existsFrom(dataset.nodes[id]?.dates) ?? 0) <= year,
  );

/**
 * Platforms that a ring touches, in the order of their ids, each with the share of its area that is
 * covered: of its members whole, as they are drawn, though the platform itself may be smaller.
 */
export const platformsInside = (
  dataset: Dataset,
  counties: readonly CountyCovered[],
  year: number,
): PlatformInside[] =>
  Object.entries(dataset.platforms)
    .filter(([, record]) => platformFrom(record) <= year)
    .map(([platform, record]) => ({ platform, ...coveredOf(dataset, record.counties, counties) }))
    .filter(({ share }) => share > 0);

/** Railways with how much of their drawn lines a ring holds, the most first. */
export function corridorsInside(
  dataset: Dataset,
  ring: Polygon | MultiPolygon,
  year: number,
): CorridorInside[] {
  const found = new Map<string, Partial<Record<Status, number>>>();
  for (const { corridor, part, shape } of corridorLinesIn(dataset, year)) {
    const record = dataset.corridors[corridor];
    const status = record && partStatusIn(dataset, record, part, year);
    const km = shape.coordinates.reduce((sum, line) => sum + kmInside(positionsOf(line), ring), 0);
    if (!status || km === 0) continue;
    const known = found.get(corridor) ?? {};
    found.set(corridor, { ...known, [status]: (known[status] ?? 0) + km });
  }
  return [...found]
    .map(([corridor, kmByStatus]) => ({
      corridor,
      km: Object.values(kmByStatus).reduce((sum, km) => sum + km, 0),
      kmByStatus,
    }))
    .sort((a, b) => b.km - a.km);
}
