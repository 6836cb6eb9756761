import type { Census } from '../../data/census.ts';
import type { Dataset } from '../../data/dataset.ts';
import { yearOf } from '../../data/life.ts';
import type { Text } from '../../data/text.ts';
import { boundarySources } from '../computed.ts';
import type { Library } from '../library.ts';
import type { Division } from './choices.ts';
import type { Counted, Measure, ThemeEntry, ThemeValue } from './theme.ts';
import { type ThemeId, themes } from './theme-table.ts';

/** A development zone that the census counts apart from the counties of the map. */
export interface CountedApart {
  readonly id: string;
  readonly name: Text;
  /** The unit that it belongs to, where its residents are counted. */
  readonly unit: string;
  /** Nothing where a zone can have no value, as it has no area of its own. */
  readonly value: ThemeValue | undefined;
}

/** A theme over one division of the map. Together values and `missing` are all its members. */
export interface ThemeValues {
  /** By adcode, in the order of the codes. */
  readonly values: ReadonlyMap<string, ThemeValue>;
  /** Members without a value: no data, which is never 0. */
  readonly missing: readonly string[];
  /** Zones that no county of the map holds; none when units are shown. */
  readonly apart: readonly CountedApart[];
}

export const themeIds = Object.keys(themes) as ThemeId[]; // keys of the table itself
export const themeOf = (id: ThemeId): ThemeEntry => themes[id];

/** The divisions in which a theme exists, units first. */
export const divisionsOf = (id: ThemeId): Division[] =>
  (['unit', 'county'] as const).filter((by) => themeOf(id).method[by]);

/** True for a theme that cannot be shown before `census.json` is there. */
export const needsCensus = (id: ThemeId): boolean => themes[id].measure.from === 'census';

/** Rounds half up, at the decimals given. */
const rounded = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
};

/** A unit or county as the census counts it; nothing when a county of it is not in the census. */
function countedOf(
  dataset: Dataset,
  census: Census,
  id: string,
  by: Division,
): Counted | undefined {
  const record = by === 'unit' ? dataset.places[id] : dataset.counties[id];
  const zones = Object.keys(census.zones).filter((zone) => census.zones[zone]?.unit === id);
  const codes =
    by === 'unit' ? [...(dataset.places[id]?.counties ?? []), ...zones] : record ? [id] : [];
  const counties = codes.flatMap((code) => census.counties[code] ?? []);
  if (!record || counties.length === 0 || counties.length < codes.length) return undefined;
  return { counties, areaKm2: record.areaKm2 };
}

const censusSourceIds = (census: Census, rests: (Measure & { from: 'census' })['rests']) => {
  const cited = {
    residents: census.sources,
    details: census.detailSources,
    'residents-and-area': [...census.sources, ...boundarySources],
  }[rests];
  return cited.map(({ id }) => id);
};

/**
 * The values of a theme by unit or by county, rounded to its decimals. A unit sums its counties,
 * with the zones that the census counts apart; how is said in the theme's `method`.
 *
 * @param census the parsed `census.json`; without it a theme of the census has no values at all
 * @returns no values and no members when the theme does not exist in the division
 */
export function valuesOf(
  id: ThemeId,
  by: Division,
  { dataset }: Pick<Library, 'dataset'>,
  census: Census | undefined,
): ThemeValues {
  const { measure, decimals, method } = themeOf(id);
  const none: ThemeValues = { values: new Map(), missing: [], apart: [] };
  if (!method[by]) return none;
  const valueOfCounted = (counted: Counted | undefined): ThemeValue | undefined => {
    if (measure.from !== 'census' || !census || !counted) return undefined;
    const value = measure.of(counted);
    if (value === undefined || !Number.isFinite(value)) return undefined;
    const sources = censusSourceIds(census, measure.rests);
    return { value: rounded(value, decimals), year: yearOf(census.date), sources };
  };
  const valueOfMember = (code: string): ThemeValue | undefined =>
    measure.from === 'records'
      ? measure.of(dataset, code, by)
      : census && valueOfCounted(countedOf(dataset, census, code, by));

  const members = Object.keys(by === 'unit' ? dataset.places : dataset.counties).sort();
  const found = members.map((code) => [code, valueOfMember(code)] as const);
  const zones =
    by === 'county' && measure.from === 'census' ? Object.entries(census?.zones ?? {}) : [];
  return {
    values: new Map(found.flatMap(([code, value]) => (value ? [[code, value] as const] : []))),
    missing: found.flatMap(([code, value]) => (value ? [] : [code])),
    apart: zones.map(([zone, { name, unit }]) => {
      const row = census?.counties[zone];
      const value = row && valueOfCounted({ counties: [row], areaKm2: undefined });
      return { id: zone, name, unit, value };
    }),
  };
}

/** The sources of all values, each once, in the order they are first cited. */
export const sourcesOfValues = ({ values }: Pick<ThemeValues, 'values'>): string[] => [
  ...new Set([...values.values()].flatMap(({ sources }) => sources)),
];

/** The years that the values speak of, earliest first. */
export const yearsOfValues = ({ values }: Pick<ThemeValues, 'values'>): number[] =>
  [...new Set([...values.values()].map(({ year }) => year))].sort((a, b) => a - b);
