import * as v from 'valibot';
import { citations } from './citation.ts';
import { partialDate } from './date.ts';
import { text } from './text.ts';

/**
 * A name that a place or line had before, until a date when that is known. It is found by search
 * and told in the panel.
 */
export const formerName = v.strictObject({
  ...text.entries,
  until: v.optional(partialDate),
  sources: citations,
});
export type FormerName = v.InferOutput<typeof formerName>;
