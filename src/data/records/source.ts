import * as v from 'valibot';
import { partialDate } from '../date.ts';
import { text } from '../text.ts';

/**
 * How near a source stands to the fact: `official` speaks for itself, `press` reports,
 * `dataset` is published data, `compilation` is a table or text gathered by someone else.
 */
export const sourceTypes = ['official', 'press', 'dataset', 'compilation'] as const;

/** A publication. `url` is left out when only a copy on another site was read (`copy: true`). */
export const source = v.strictObject({
  title: text,
  publisher: text,
  date: partialDate,
  type: v.picklist(sourceTypes),
  url: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s]+$/, 'expected a web address'),
      v.examples(['https://www.gov.cn/']),
    ),
  ),
  copy: v.optional(v.literal(true)),
  licence: v.optional(v.pipe(v.string(), v.examples(['ODbL-1.0']))),
  note: v.optional(text),
});
