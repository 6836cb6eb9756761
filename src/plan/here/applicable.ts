import type { Statement } from '../../data/citation.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import type { PlacedThing } from '../../data/thing.ts';
import { distanceKm } from '../geodesy/geodesic.ts';
import { nearestOnLines } from '../geodesy/nearest-on-lines.ts';
import type { Library } from '../library.ts';
import { borderPieces } from './border-pieces.ts';
import { type PlanHere, planHere } from './entries-here.ts';
import { type Located, type LocatedInside, locate } from './locate.ts';
import { type MetroHere, metrosHere, type PlatformHere, platformsHere } from './memberships.ts';
import {
  type NearCorridor,
  type NearPoint,
  nearestCorridors,
  nearestStations,
  nodesWithin,
} from './nearby.ts';

/** How much of what is near is told. */
export interface Reach {
  readonly stations: number;
  readonly corridors: number;
  readonly nodesKm: number;
}
export const usualReach: Reach = { stations: 5, corridors: 5, nodesKm: 30 };

/** Everything that applies at a point at the end of a year, as ids of the records that say so. */
export interface Applicable {
  /** `[lon, lat]`, WGS 84 degrees. */
  readonly at: Position;
  readonly year: number;
  readonly located: Located;
  /**
   * How far away the nearest border of a county runs as it is drawn, km: near one, the county that
   * is told may not be the true one. Nothing beyond Sichuan and Chongqing.
   */
  readonly borderKm: number | undefined;
  /** Why the unit is in the scope, in part of it, or not; nothing beyond Sichuan and Chongqing. */
  readonly basis: Statement | undefined;
  readonly metros: readonly MetroHere[];
  readonly platforms: readonly PlatformHere[];
  readonly stations: readonly NearPoint[];
  readonly corridors: readonly NearCorridor[];
  readonly nodes: readonly NearPoint[];
  readonly reach: Reach;
  /** The plan's entries that name a thing here; nothing while their file has not been fetched. */
  readonly plan: PlanHere | undefined;
}

/** The things of the map that a point is in: county, unit, platforms, metropolitan areas. */
function thingsHere(
  { county, unit }: LocatedInside,
  platforms: readonly PlatformHere[],
  metros: readonly MetroHere[],
): PlacedThing[] {
  return [
    ...(county === unit ? [] : [{ kind: 'county', id: county } as const]),
    { kind: 'place', id: unit },
    ...platforms.map(({ platform }) => ({ kind: 'platform', id: platform }) as const),
    ...metros.map(({ metro }) => ({ kind: 'metro', id: metro }) as const),
  ];
}

const kmToBorder = (dataset: Dataset, at: Position): number =>
  distanceKm(
    at,
    nearestOnLines(
      at,
      borderPieces(dataset).map(({ line }) => line),
    ),
  );

/**
 * What applies at a point: where it lies and how the Outline treats it, the areas that hold it,
 * what is near, and what the plan says of these by name.
 *
 * @param at `[lon, lat]`, WGS 84 degrees; beyond Sichuan and Chongqing only what is near is told
 * @param year platforms not yet approved, lines not yet planned and events to come are left out
 */
export function applicableAt(
  library: Library,
  at: Position,
  year: number,
  reach: Reach = usualReach,
): Applicable {
  const { dataset } = library;
  const located = locate(dataset, at);
  const metros = located.outside ? [] : metrosHere(dataset, located);
  const platforms = located.outside ? [] : platformsHere(dataset, located, year);
  const things = located.outside ? [] : thingsHere(located, platforms, metros);
  return {
    at,
    year,
    located,
    borderKm: located.outside ? undefined : kmToBorder(dataset, at),
    basis: located.outside ? undefined : dataset.places[located.unit]?.basis,
    metros,
    platforms,
    stations: nearestStations(dataset, at, year, reach.stations),
    corridors: nearestCorridors(dataset, at, year, reach.corridors),
    nodes: nodesWithin(dataset, at, year, reach.nodesKm),
    reach,
    plan: planHere(library, things, year),
  };
}
