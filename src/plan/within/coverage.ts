import { bbox, booleanPointInPolygon, feature, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Box, Dataset } from '../../data/dataset.ts';
import { areaKm2, polygonsOf, positionsOf } from '../geodesy/area.ts';
import { type Area, areasOf, boxesMeet } from '../here/areas.ts';

/** How much of an area a ring covers. */
export interface Covered {
  readonly coveredKm2: number;
  /** Of the area, 0 to 1. */
  readonly share: number;
  /**
   * Residents of 2020 times the share: an estimate, as if people lived evenly over each county.
   * Not rounded.
   */
  readonly residents: number;
}
export interface CountyCovered extends Covered {
  readonly county: string;
}
export interface UnitCovered extends Covered {
  readonly unit: string;
}

/** What is covered by less than this share is only touched by rounding. */
const leastShare = 1e-6;

/** The boxes of a ring's edges: where none meets an area's box, the ring does not cut the area. */
const edgeBoxes = (ring: Polygon | MultiPolygon): Box[] =>
  polygonsOf(ring)
    .flat()
    .flatMap((line) => {
      const positions = positionsOf(line);
      return positions.slice(1).map((end, index): Box => {
        const start = positions[index] ?? end;
        return [
          Math.min(start[0], end[0]),
          Math.min(start[1], end[1]),
          Math.max(start[0], end[0]),
          Math.max(start[1], end[1]),
        ];
      });
    });

const measured = new WeakMap<Area, number>();

/** The size of an area as drawn, km², measured once. */
function wholeKm2(area: Area): number {
  const km2 = measured.get(area) ?? areaKm2(area.shape);
  measured.set(area, km2);
  return km2;
}

/** The part of an area that a ring covers, km²; the whole of it where the ring does not cut it. */
function coveredKm2(area: Area, ring: Polygon | MultiPolygon, edges: readonly Box[]): number {
  const { shape, box } = area;
  if (!edges.some((edge) => boxesMeet(edge, box))) {
    const [[[corner = []] = []] = []] = polygonsOf(shape);
    return booleanPointInPolygon(corner, ring) ? wholeKm2(area) : 0;
  }
  const both = intersect(featureCollection([feature(shape), feature(ring)]));
  return both ? areaKm2(both.geometry) : 0;
}

/**
 * The counties that a ring touches, in the order of their codes, each with the share of its area
 * that is covered: intersected in degrees (turf), measured on the ellipsoid, both for the boundary
 * as it is drawn.
 *
 * @returns a run that yields its progress, 0 to 1, after each county, and returns the counties
 */
export function* coverCounties(
  dataset: Dataset,
  ring: Polygon | MultiPolygon,
): Generator<number, CountyCovered[]> {
  const [west, south, east, north] = bbox(ring);
  const ringBox: Box = [west, south, east, north];
  const edges = edgeBoxes(ring);
  const near = areasOf(dataset, 'counties').filter(({ box }) => boxesMeet(box, ringBox));
  const found: CountyCovered[] = [];
  for (const [index, area] of near.entries()) {
    const covered = Math.min(coveredKm2(area, ring, edges), wholeKm2(area));
    const share = covered / wholeKm2(area);
    const residents = (dataset.counties[area.id]?.residents2020 ?? 0) * share;
    if (share > leastShare) found.push({ county: area.id, coveredKm2: covered, share, residents });
    yield (index + 1) / near.length;
  }
  return found;
}

/** What is covered of a group of counties together: of a unit, a platform, everything. */
export function coveredOf(
  dataset: Dataset,
  counties: readonly string[],
  found: readonly CountyCovered[],
): Covered {
  const inside = found.filter(({ county }) => counties.includes(county));
  const sum = (of: (covered: CountyCovered) => number) =>
    inside.reduce((total, covered) => total + of(covered), 0);
  const whole = areasOf(dataset, 'counties')
    .filter(({ id }) => counties.includes(id))
    .reduce((total, area) => total + wholeKm2(area), 0);
  const covered = sum((county) => county.coveredKm2);
  return {
    coveredKm2: covered,
    share: whole > 0 ? Math.min(covered / whole, 1) : 0,
    residents: sum((county) => county.residents),
  };
}
