import * as v from 'valibot';
import { citations, note, statement } from '../citation.ts';
import { partialDate } from '../date.ts';
import { figure } from '../figure.ts';
import { formerName } from '../former-name.ts';
import { adcode } from '../ids.ts';
import { position } from '../position.ts';
import { text } from '../text.ts';

/** What a located undertaking is. */
export const nodeKinds = [
  'new-area',
  'demonstration-zone',
  'free-trade-zone',
  'science-city',
  'laboratory',
  'computing-hub',
  'airport',
  'river-port',
  'rail-freight-hub',
  'station-hub',
  'water-work',
  'culture-site',
  'exhibition-centre',
  'government-service',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

export const nodeStatuses = [
  'operating',
  'completed',
  'construction',
  'approved',
  'planned',
] as const;

const step = v.strictObject({
  event: v.picklist(['approved', 'started', 'opened', 'completed', 'expected', 'other']),
  date: partialDate,
  what: v.optional(text),
  sources: citations,
});

/**
 * A located undertaking of the plan: a new area, a laboratory, an airport, a port. `accuracyM` is
 * the radius within which the true place lies; `placed` says how the point was found and what it
 * marks. `countyCertain: false` when the county line is nearer than the accuracy. `also` lists
 * other units that it reaches into.
 */
export const node = v.strictObject({
  name: text,
  short: v.optional(text),
  formerly: v.optional(v.array(formerName)),
  kind: v.picklist(nodeKinds),
  at: position,
  accuracyM: v.pipe(v.number(), v.integer(), v.minValue(1), v.examples([500])),
  county: adcode,
  countyCertain: v.optional(v.literal(false)),
  also: v.optional(v.array(adcode)),
  iata: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected a code such as TFU'), v.examples(['TFU'])),
  ),
  placed: text,
  placeSources: citations,
  status: v.picklist(nodeStatuses),
  about: v.pipe(v.array(statement), v.minLength(1)),
  plan: v.optional(v.array(statement)),
  dates: v.optional(v.array(step)),
  figures: v.optional(v.array(figure)),
  notes: v.optional(v.array(note)),
});
