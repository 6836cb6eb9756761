import type { MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../../data/dataset.ts';
import { areaKm2 } from '../geodesy/area.ts';
import {
  type CountyCovered,
  type Covered,
  coverCounties,
  coveredOf,
  type UnitCovered,
} from './coverage.ts';
import {
  type CorridorInside,
  corridorsInside,
  nodesInside,
  type PlatformInside,
  type PointInside,
  platformsInside,
  stationsInside,
} from './inside.ts';
import { type Origin, originShape } from './origin.ts';
import { ringAround } from './ring.ts';

/** What is asked: what lies within a distance of something, at the end of a year. */
export interface WithinRequest {
  readonly origin: Origin;
  /** Geodesic, on the ellipsoid; the tool offers `reachKm`. */
  readonly km: number;
  readonly year: number;
}

/** What lies within a distance; plain data, so that it can be sent from a worker. */
export interface Within {
  readonly request: WithinRequest;
  readonly ring: Polygon | MultiPolygon;
  readonly ringKm2: number;
  /** In Sichuan and Chongqing together; what is left of the ring lies beyond, without figures. */
  readonly covered: Omit<Covered, 'share'>;
  /** The most of the ring's area first. */
  readonly units: readonly UnitCovered[];
  readonly counties: readonly CountyCovered[];
  readonly platforms: readonly PlatformInside[];
  readonly corridors: readonly CorridorInside[];
  readonly stations: readonly PointInside[];
  readonly nodes: readonly PointInside[];
}

const largestFirst = (a: Covered, b: Covered): number => b.coveredKm2 - a.coveredKm2;

function unitsOf(dataset: Dataset, counties: readonly CountyCovered[]): UnitCovered[] {
  const units = new Set(counties.flatMap(({ county }) => dataset.counties[county]?.unit ?? []));
  return [...units]
    .map((unit) => ({
      unit,
      ...coveredOf(dataset, dataset.places[unit]?.counties ?? [], counties),
    }))
    .sort(largestFirst);
}

/**
 * Finds what lies within a distance of something, step by step, so that whoever runs it can show
 * its progress and stop between two steps.
 *
 * @returns a run that yields its progress, 0 to 1, and returns what was found; nothing when the
 * origin is unknown or not there in the year
 */
export function* findWithin(
  dataset: Dataset,
  request: WithinRequest,
): Generator<number, Within | undefined> {
  const { km, year } = request;
  const origin = originShape(dataset, request.origin, year);
  const ring = origin && ringAround(origin, km);
  if (!ring) return undefined;
  const counties = yield* coverCounties(dataset, ring);
  const { coveredKm2, residents } = coveredOf(dataset, Object.keys(dataset.counties), counties);
  return {
    request,
    ring,
    ringKm2: areaKm2(ring),
    covered: { coveredKm2, residents },
    units: unitsOf(dataset, counties),
    counties: [...counties].sort(largestFirst),
    platforms: platformsInside(dataset, counties, year),
    corridors: corridorsInside(dataset, ring, year),
    stations: stationsInside(dataset, origin, km, year),
    nodes: nodesInside(dataset, origin, km, year),
  };
}
