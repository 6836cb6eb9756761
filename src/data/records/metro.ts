import * as v from 'valibot';
import { citations, note, statement } from '../citation.ts';
import { figure } from '../figure.ts';
import { adcode, slug } from '../ids.ts';
import { text } from '../text.ts';

/** One official extent of a metropolitan area: its counties and its published totals. */
const extent = v.strictObject({
  id: slug,
  name: text,
  counties: v.pipe(v.array(adcode), v.minLength(1)),
  figures: v.array(figure),
  sources: citations,
});

/** A metropolitan area (都市圈). `roles` says what the plan gives each member to do. */
export const metro = v.strictObject({
  name: text,
  short: text,
  extents: v.pipe(v.array(extent), v.minLength(1)),
  document: statement,
  plan: v.array(statement),
  roles: v.array(v.strictObject({ places: v.array(adcode), ...statement.entries })),
  notes: v.optional(v.array(note)),
});
