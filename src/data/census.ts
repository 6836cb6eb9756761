import * as v from 'valibot';
import { citations } from './citation.ts';
import { DatasetError } from './dataset-error.ts';
import { partialDate } from './date.ts';
import { adcode, adcodeKey } from './ids.ts';
import { freezeDeep, parsePublished } from './parse.ts';
import { text } from './text.ts';

const persons = v.pipe(v.number(), v.integer(), v.minValue(0));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** What the census says of a county, a column each. Units are those of the records. */
const columns = {
  residents: persons,
  urban: persons,
  age0to14Pct: percent,
  age65plusPct: percent,
  householdSize: v.pipe(v.number(), v.gtValue(0)),
  registeredElsewhere: persons,
  agriculturePct: percent,
  manufacturingPct: percent,
  constructionPct: percent,
} as const;
export type CensusColumn = keyof typeof columns;
export const censusColumns = Object.keys(columns) as CensusColumn[]; // keys of the table itself

/** A development zone that the census counts apart: without a boundary, part of its unit. */
const zone = v.strictObject({ name: text, unit: adcode });
export type CensusZone = v.InferOutput<typeof zone>;

type Lists = { [C in CensusColumn]: ReturnType<typeof v.array<(typeof columns)[C]>> };
const lists = Object.fromEntries(
  Object.entries(columns).map(([name, schema]) => [name, v.array(schema)]),
) as unknown as Lists; // one list for each column of the table above

/**
 * `public/data/census.json`: the census of 1 November 2020 by county and zone, column by column in
 * the order of `codes`. `sources` stand behind the residents, `detailSources` behind the rest.
 */
export const publishedCensus = v.strictObject({
  format: v.literal(1),
  date: partialDate,
  sources: citations,
  detailSources: citations,
  zones: v.record(adcodeKey, zone),
  codes: v.array(adcode),
  columns: v.strictObject(lists),
});
export type PublishedCensus = v.InferOutput<typeof publishedCensus>;

/** What the census says of one county or zone. */
export type CensusCounty = { readonly [C in CensusColumn]: number };

/** The census by code, as it is read. `zones` are those of `counties` that have no boundary. */
export interface Census
  extends Readonly<Pick<PublishedCensus, 'date' | 'sources' | 'detailSources' | 'zones'>> {
  readonly counties: Readonly<Record<string, CensusCounty>>;
}

/**
 * Turns the parsed JSON of `census.json` into the frozen census.
 * @throws DatasetError naming the field, or a column that has not a value for every code
 */
export function parseCensus(value: unknown): Census {
  const { codes, columns, date, sources, detailSources, zones } = parsePublished(
    'census.json',
    publishedCensus,
    value,
  );
  const counties = codes.map((code, index) => {
    const values = censusColumns.map((name) => [name, columns[name][index]] as const);
    return [code, Object.fromEntries(values) as CensusCounty] as const; // lengths are compared below
  });
  for (const name of censusColumns) {
    const found = columns[name].length;
    if (found === codes.length) continue;
    const expected = `expected ${codes.length} values, one for each code`;
    throw new DatasetError(`census.json: columns.${name}: found ${found}, ${expected}`);
  }
  return freezeDeep({
    date,
    sources,
    detailSources,
    zones,
    counties: Object.fromEntries(counties),
  });
}
