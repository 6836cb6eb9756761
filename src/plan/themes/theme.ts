import type { CensusCounty } from '../../data/census.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';
import type { Division } from './choices.ts';

/** What a value is in. Billions of yuan are counted in 亿元, ten to a billion, in Chinese. */
export const themeUnits = {
  persons: { zh: '人', en: 'people' },
  'persons-per-km2': { zh: '人/平方公里', en: 'people per km²' },
  percent: { zh: '%', en: '%' },
  'persons-per-household': { zh: '人/户', en: 'people per household' },
  'bn-yuan': { zh: '亿元', en: 'billion yuan' },
  km2: { zh: '平方公里', en: 'km²' },
  lines: { zh: '条', en: 'lines' },
  platforms: { zh: '个', en: 'platforms' },
} as const satisfies Record<string, Text>;
export type ThemeUnit = keyof typeof themeUnits;

/** One value of a theme, with the year it speaks of and the ids of its sources. */
export interface ThemeValue {
  readonly value: number;
  readonly year: number;
  readonly sources: readonly string[];
  /** How to read this one value, as its record says. */
  readonly note?: Text;
}

/** A unit or county as the census sees it. */
export interface Counted {
  /** The counties it is made of, zones counted apart included: at least one. */
  readonly counties: readonly CensusCounty[];
  /** Its size on the ellipsoid, km²; nothing for a zone, which has no boundary. */
  readonly areaKm2: number | undefined;
}

/** Where values come from: the census, or the records of the dataset. */
export type Measure =
  | {
      readonly from: 'census';
      /** The value before it is rounded; nothing where there can be none. */
      readonly of: (counted: Counted) => number | undefined;
      /** What of the census it rests on. */
      readonly rests: 'residents' | 'details' | 'residents-and-area';
    }
  | {
      readonly from: 'records';
      readonly of: (dataset: Dataset, id: string, by: Division) => ThemeValue | undefined;
    };

/** A quantity that the map can show by colour. All run from little to much. */
export interface ThemeEntry {
  readonly name: Text;
  readonly unit: ThemeUnit;
  /** Decimals that values are rounded to, so that what is shown is what is classed. */
  readonly decimals: number;
  /** The year that all values speak of, or `each` where every value has its own. */
  readonly year: number | 'record' | 'each';
  /** How a value is made, for each division in which the theme exists. */
  readonly method: Readonly<Partial<Record<Division, Text>>>;
  readonly measure: Measure;
}
