import * as v from 'valibot';
import { citations } from './citation.ts';
import { partialDate } from './date.ts';
import { text } from './text.ts';

/** What a figure measures, and the unit its value is in. */
export const measureUnits = {
  area: 'km2',
  residents: 'persons',
  registered: 'persons',
  gdp: 'bn-yuan',
  length: 'km',
  speed: 'km/h',
  investment: 'bn-yuan',
  passengers: 'persons',
  trains: 'pairs-a-day',
  'train-count': 'trains',
  'passenger-capacity': 'persons-a-year',
  cargo: 't',
  'cargo-capacity': 't-a-year',
  containers: 'teu',
  'container-capacity': 'teu-a-year',
  runway: 'm',
  reach: 'km',
  'floor-area': 'm2',
  power: 'kw',
  energy: 'kwh',
  water: 'm3-a-year',
  count: 'count',
  stations: 'count',
  items: 'count',
} as const;
export type Measure = keyof typeof measureUnits;
export type Unit = (typeof measureUnits)[Measure];

const measures = Object.keys(measureUnits) as [Measure, ...Measure[]]; // keys of a literal table

/**
 * A number with the date it speaks of. `value` is in the unit of its measure (`measureUnits`);
 * zero is refused, because an absent value is left out and never written as 0.
 * `bound` keeps the words "about", "nearly" or "over" of the source.
 */
export const figure = v.strictObject({
  measure: v.picklist(measures),
  label: v.optional(text),
  value: v.pipe(
    v.number('expected a number'),
    v.gtValue(0, 'expected a value above 0; leave the figure out when it is not known'),
    v.examples([185000]),
  ),
  bound: v.optional(v.picklist(['about', 'nearly', 'over'])),
  asOf: partialDate,
  note: v.optional(text),
  sources: citations,
});
export type Figure = v.InferOutput<typeof figure>;
