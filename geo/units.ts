import { type Adcode, prefectureOf } from '../src/data/ids.ts';
import type { PlaceRecord } from '../src/data/records/place.ts';
import type { CountyFeature } from './boundaries.ts';
import type { Records } from './seeds.ts';

/** A unit of the map with the counties that make it up. Every county is in exactly one unit. */
export interface Unit {
  readonly id: Adcode;
  readonly record: PlaceRecord;
  readonly counties: readonly Adcode[];
}

/** True for a code that stands for a whole prefecture, such as 510700. */
const isPrefecture = (id: Adcode): boolean => id.endsWith('00');

/** All places of the map, in scope or not, in the order of their codes. */
export const allPlaces = (records: Records): Map<Adcode, PlaceRecord> =>
  new Map(
    [...records.places, ...records.outside]
      .map(([id, record]): [Adcode, PlaceRecord] => [id as Adcode, record]) // ids were checked on reading
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/**
 * Gives each unit its counties: a prefecture takes the counties of its first four digits
 * without those it excludes, any other place is one county.
 */
export function groupCounties(records: Records, region: readonly CountyFeature[]): Unit[] {
  return [...allPlaces(records)].map(([id, record]) => {
    const excluded = new Set<string>(record.excludes ?? []);
    const counties = region
      .map((feature) => feature.id)
      .filter((county) =>
        isPrefecture(id)
          ? prefectureOf(county) === prefectureOf(id) && !excluded.has(county)
          : county === id,
      );
    return { id, record, counties };
  });
}

/**
 * Counties behind a member of a platform: all of a unit's counties and, for a city, the
 * excluded ones too, because the platform's documents count whole cities; or one county.
 */
export function memberCounties(member: Adcode, region: readonly CountyFeature[]): Adcode[] {
  return region
    .map((feature) => feature.id)
    .filter((county) =>
      isPrefecture(member) ? prefectureOf(county) === prefectureOf(member) : county === member,
    );
}

/** Residents at the 2020 census of each county and zone, by code. */
export function residentsByCode(records: Records): Map<string, number> {
  const all = new Map<string, number>();
  for (const [id, record] of [...records.places, ...records.outside]) {
    if (record.census2020) all.set(id, record.census2020.residents);
  }
  for (const [id, record] of records.counties) all.set(id, record.census2020.residents);
  return all;
}

/**
 * Residents of a set of counties at the 2020 census. Development zones that the census counts
 * apart have no boundary; their residents are added when every county of their city that the
 * Circle does not exclude is in the set (511071 goes with all of Neijiang).
 */
export function sumResidents(counties: readonly Adcode[], records: Records): number {
  const residents = residentsByCode(records);
  const inSet = new Set<string>(counties);
  const zones = [...records.counties].filter(
    ([id, record]) =>
      record.zone &&
      [...records.counties]
        .filter(([other, { zone }]) => !zone && other.slice(0, 4) === id.slice(0, 4))
        .every(([other]) => inSet.has(other)),
  );
  return [...counties, ...zones.map(([id]) => id)].reduce(
    (sum, code) => sum + (residents.get(code) ?? 0),
    0,
  );
}
