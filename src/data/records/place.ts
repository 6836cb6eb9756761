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

/** Residents at the census of 1 November 2020, persons. */
export const census = v.strictObject({
  residents: v.pipe(
    v.number(),
    v.integer('expected whole persons'),
    v.gtValue(0),
    v.examples([1564449]),
  ),
  sources: citations,
});

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
