import * as v from 'valibot';
import { citations, note, statement } from '../citation.ts';
import { partialDate } from '../date.ts';
import { figure } from '../figure.ts';
import { formerName } from '../former-name.ts';
import { slug } from '../ids.ts';
import { line } from '../position.ts';
import { statuses } from '../status.ts';
import { text } from '../text.ts';

export const alignments = ['surveyed', 'partly-surveyed', 'schematic'] as const;
export type Alignment = (typeof alignments)[number];

/**
 * A stretch of one status and one quality of line. `accuracyM` is the largest expected
 * distance of the drawn line from the track, metres.
 */
const part = v.strictObject({
  id: slug,
  name: text,
  status: v.picklist(statuses),
  alignment: v.picklist(alignments),
  accuracyM: v.pipe(v.number(), v.integer(), v.minValue(1), v.examples([500])),
  points: line,
});

export const dateEvents = ['approved', 'started', 'opened', 'expected'] as const;

/**
 * A dated step of a line; `what` names the stretch when it is not the whole line, and `parts` lists
 * the drawn parts it speaks of: all when left out, none when it is empty.
 */
const step = v.strictObject({
  event: v.picklist(dateEvents),
  date: partialDate,
  what: v.optional(text),
  parts: v.optional(v.array(slug)),
  sources: citations,
});

/** A railway line. Its status is derived from its parts; `stations` are ids in running order. */
export const corridor = v.strictObject({
  name: text,
  short: text,
  formerly: v.optional(v.array(formerName)),
  type: v.picklist(['high-speed', 'mixed', 'conventional']),
  parts: v.pipe(v.array(part), v.minLength(1)),
  lineSources: citations,
  stations: v.array(slug),
  branches: v.optional(v.array(v.strictObject({ name: text, stations: v.array(slug) }))),
  figures: v.optional(v.array(figure)),
  dates: v.optional(v.array(step)),
  plan: v.optional(v.array(statement)),
  notes: v.optional(v.array(note)),
});
export type CorridorRecord = v.InferOutput<typeof corridor>;
