import * as v from 'valibot';
import { statement } from '../citation.ts';
import { figure } from '../figure.ts';
import { text } from '../text.ts';

/** The Economic Circle as a whole: what it is, its published totals, and how to read them. */
export const circle = v.strictObject({
  name: text,
  about: v.pipe(v.array(statement), v.minLength(1)),
  figures: v.array(figure),
  notes: v.array(statement),
});
