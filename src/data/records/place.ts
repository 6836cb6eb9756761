import * as v from 'valibot';
import { citations, note, statement } from '../citation.ts';
import { figure } from '../figure.ts';
import { formerName } from '../former-name.ts';
import { adcode } from '../ids.ts';
import { text } from '../text.ts';

/** How the Outline treats a place: all of it, parts of it, expressly not, or not mentioned. */
export const placeScopes = ['whole', 'part', 'excluded', 'outside'] as const;
export type PlaceScope = (typeof placeScopes)[number];

export const placeKinds = [
  'district',
  'county',
  'city',
  'county-level-city',
  'autonomous-county',
  'autonomous-prefecture',
] as const;

const persons = v.pipe(v.number(), v.integer('expected whole persons'));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/**
 * A county at the census of 1 November 2020: persons, percentages of all residents, and persons to
 * a household. `registeredElsewhere` are residents registered in another township or street.
 * Workers by industry are percentages of all workers, from the long form that a tenth of the
 * households filled in. `sources` stand behind the residents, `detailSources` behind the rest.
 */
export const census = v.strictObject({
  residents: v.pipe(persons, v.gtValue(0), v.examples([1564449])),
  urban: v.pipe(persons, v.minValue(0), v.examples([1078149])),
  age0to14Pct: v.pipe(percent, v.examples([13.96])),
  age65plusPct: v.pipe(percent, v.examples([18.89])),
  householdSize: v.pipe(v.number(), v.minValue(1), v.maxValue(10), v.examples([2.41])),
  registeredElsewhere: v.pipe(persons, v.minValue(0), v.examples([583741])),
  workersByIndustryPct: v.strictObject({
    agriculture: v.pipe(percent, v.examples([17.1])),
    manufacturing: v.pipe(percent, v.examples([11.1])),
    construction: v.pipe(percent, v.examples([19.6])),
  }),
  sources: citations,
  detailSources: citations,
});
export type CensusRecord = v.InferOutput<typeof census>;

/**
 * A unit of the map: a Chongqing district or county, a Sichuan city, or an excluded county.
 * File name = adcode. `census2020` is given for units that are one county; a city's residents
 * are summed from its counties. `excludes` lists counties of the city that are not in scope.
 */
export const place = v.strictObject({
  name: text,
  short: text,
  formerly: v.optional(v.array(formerName)),
  kind: v.picklist(placeKinds),
  scope: v.picklist(placeScopes),
  core: v.optional(v.picklist(['chongqing', 'chengdu'])),
  excludes: v.optional(v.array(adcode)),
  basis: v.optional(statement),
  plan: v.optional(v.array(statement)),
  figures: v.optional(v.array(figure)),
  notes: v.optional(v.array(note)),
  census2020: v.optional(census),
});
export type PlaceRecord = v.InferOutput<typeof place>;
