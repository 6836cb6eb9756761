import * as v from 'valibot';
import { citations } from '../citation.ts';
import { line } from '../position.ts';
import { text } from '../text.ts';

/** A named river as lines from the head downstream. */
export const river = v.strictObject({
  name: text,
  lines: v.pipe(v.array(line), v.minLength(1)),
  sources: citations,
});
