import { booleanPointInPolygon } from '@turf/turf';
import type { Dataset } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import type { PlaceScope } from '../../data/records/place.ts';
import { cityOfExcluded } from '../relations.ts';
import { areasOf, isInBox } from './areas.ts';

/** Where a point lies in Sichuan or Chongqing. */
export interface LocatedInside {
  readonly outside: false;
  /** Codes of the county and of the unit that it is part of, or is. */
  readonly county: string;
  readonly unit: string;
  /** The first two digits of the codes: 50 is Chongqing, 51 Sichuan. */
  readonly province: '50' | '51';
  /** How the Outline treats the unit. */
  readonly scope: PlaceScope;
  /** The city from which an expressly excluded county is left out. */
  readonly excludedFrom: string | undefined;
}

/** A point beyond Sichuan and Chongqing; `province` where the map has one there. */
export interface LocatedOutside {
  readonly outside: true;
  readonly province: string | undefined;
}

export type Located = LocatedInside | LocatedOutside;

/** The first area, in the order of codes, that holds a point or has it on its border. */
const areaAt = (dataset: Dataset, at: Position, name: 'counties' | 'provinces') =>
  areasOf(dataset, name).find(
    ({ shape, box }) => isInBox(at, box) && booleanPointInPolygon(at, shape),
  )?.id;

/**
 * The county and unit that a point lies in, by the boundaries as drawn. A point on a border
 * belongs to the area with the smallest code, so to one and always the same; the borders are
 * shared vertex by vertex and the test is exact, so no point falls between two counties.
 *
 * @param at `[lon, lat]`, WGS 84 degrees, anywhere
 */
export function locate(dataset: Dataset, at: Position): Located {
  const county = areaAt(dataset, at, 'counties');
  const unit = county === undefined ? undefined : dataset.counties[county]?.unit;
  const place = unit === undefined ? undefined : dataset.places[unit];
  if (county === undefined || unit === undefined || !place)
    return { outside: true, province: areaAt(dataset, at, 'provinces') };
  return {
    outside: false,
    county,
    unit,
    province: county.startsWith('50') ? '50' : '51',
    scope: place.scope,
    excludedFrom: cityOfExcluded(dataset, unit),
  };
}
