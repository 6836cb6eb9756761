import * as v from 'valibot';
import { formerName } from '../former-name.ts';
import { text } from '../text.ts';
import { census } from './place.ts';

/**
 * A county that is part of a Sichuan prefecture. File name = adcode. `zone: true` marks a
 * development zone that the census counts apart: it has residents but no boundary of its own.
 */
export const county = v.strictObject({
  name: text,
  zone: v.optional(v.literal(true)),
  formerly: v.optional(v.array(formerName)),
  census2020: census,
});
