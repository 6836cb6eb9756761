import * as v from 'valibot';
import { citations, note, statement } from '../citation.ts';
import { partialDate } from '../date.ts';
import { figure } from '../figure.ts';
import { adcode } from '../ids.ts';
import { text } from '../text.ts';

/**
 * How much of a member belongs: all of it, a part (named in `detail`), or not stated in the
 * sources that were found. Only areas that are all `whole` are drawn as exact.
 */
export const memberExtents = ['whole', 'part', 'unverified'] as const;

const member = v.strictObject({
  id: adcode,
  extent: v.picklist(memberExtents),
  detail: v.optional(text),
});

/**
 * A Sichuan–Chongqing cooperation platform. Members are units or counties, by adcode. `approvedBy`
 * stands for `approved` where only a date is known by which it was approved.
 */
export const platform = v.strictObject({
  name: text,
  short: text,
  members: v.pipe(v.array(member), v.minLength(2)),
  memberSources: citations,
  approved: v.optional(partialDate),
  approvedBy: v.optional(partialDate),
  approval: statement,
  amongEightByMid2022: v.boolean(),
  eightSources: citations,
  figures: v.optional(v.array(figure)),
  plan: v.optional(v.array(statement)),
  notes: v.optional(v.array(note)),
});
