import * as v from 'valibot';
import { citations } from '../citation.ts';
import { formerName } from '../former-name.ts';
import { adcode } from '../ids.ts';
import { position } from '../position.ts';
import { text } from '../text.ts';

/**
 * A railway station or terminal. `county` is the county it stands in, checked against the
 * boundaries. `nameInferred: true` marks a point whose name was concluded from its place in
 * the line, because the source has the point without the name.
 */
export const station = v.strictObject({
  name: text,
  formerly: v.optional(v.array(formerName)),
  at: position,
  county: adcode,
  hub: v.optional(v.picklist(['passenger', 'freight'])),
  nameInferred: v.optional(v.literal(true)),
  note: v.optional(text),
  sources: citations,
});
