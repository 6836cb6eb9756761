import * as v from 'valibot';
import { slug } from './ids.ts';
import { text } from './text.ts';

/**
 * Points at a source record. `at` says where in it (chapter, section, table), in words that
 * a person can follow; it is left out when the source is one short page.
 */
export const citation = v.strictObject({ id: slug, at: v.optional(text) });
export type Citation = v.InferOutput<typeof citation>;

/** At least one citation: a fact without a source does not build. */
export const citations = v.pipe(
  v.array(citation, 'expected a list of sources such as [{ id: outline-2021 }]'),
  v.minLength(1, 'expected at least one source'),
);

/** One thing the atlas says, in both languages, with its sources. */
export const statement = v.strictObject({ ...text.entries, sources: citations });
export type Statement = v.InferOutput<typeof statement>;

/** A statement on how to read a record; `contradiction` marks one that tells where sources disagree. */
export const note = v.strictObject({
  ...statement.entries,
  contradiction: v.optional(v.literal(true)),
});
export type Note = v.InferOutput<typeof note>;

/** A citation found inside a record, with the path of its id. */
export interface FoundCitation extends Citation {
  readonly path: readonly (string | number)[];
}

/** Every citation in a value, found in lists whose key ends in "sources", in the order written. */
export function findCitations(
  value: unknown,
  path: readonly (string | number)[] = [],
): FoundCitation[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => findCitations(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /sources$/i.test(key) && Array.isArray(inner)
      ? inner.map((item: Citation, index) => ({ ...item, path: [...path, key, index, 'id'] }))
      : findCitations(inner, [...path, key]),
  );
}
