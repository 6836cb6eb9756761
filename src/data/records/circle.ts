import * as v from 'valibot';
import { note, statement } from '../citation.ts';
import { partialDate } from '../date.ts';
import { figure } from '../figure.ts';
import { text } from '../text.ts';

/**
 * The Economic Circle as a whole: what it is, its published totals, and how to read them. `asOf` is
 * the date that the records speak of when they say that something is open or being built.
 */
export const circle = v.strictObject({
  name: text,
  asOf: partialDate,
  about: v.pipe(v.array(statement), v.minLength(1)),
  figures: v.array(figure),
  notes: v.array(note),
});
