import type { RecordKind } from '../../src/data/records/index.ts';
import { chaptersOf, codeIn, rowsUnder } from './markdown.ts';

/** What seeds/README.md says of a kind of record or of a shape that many share. */
export interface Chapter {
  /** What the record or shape is. */
  readonly about: string;
  /** What each field holds, by its path: `parts[].name`. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The chapters of the field reference, by kind or by the lower-case name of a shape. */
export type Reference = ReadonlyMap<string, Chapter>;

/** Kinds whose records have the fields of another kind, which the reference lists there. */
const sameFields: Partial<Record<RecordKind, RecordKind>> = { outside: 'places' };

/** The kind under which the fields of a kind are described: `outside` is under `places`. */
export const describedUnder = (kind: RecordKind): RecordKind => sameFields[kind] ?? kind;

/** Words without the links of the page, which lead nowhere elsewhere; code keeps its backticks. */
const withoutLinks = (words: string): string => words.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

/** A description as plain words, without the marks of code. */
export const plain = (words: string): string => words.replaceAll('`', '');

/** The paragraphs of a chapter before its first table. */
function introOf(chapter: string): string {
  const [intro = ''] = chapter.split(/^\|/m);
  return withoutLinks(intro.trim().replace(/\s+/g, ' '));
}

/**
 * Reads what every field holds from the field reference, so that it is written in one place.
 *
 * @param page the text of seeds/README.md
 */
export function readReference(page: string): Reference {
  return new Map(
    [...chaptersOf(page)].map(([name, chapter]) => {
      const rows = rowsUnder(chapter, 'field', 'required', 'what it holds');
      const fields = rows.map(
        ([field, , what = '']) => [codeIn(field), withoutLinks(what)] as const,
      );
      return [name.toLowerCase(), { about: introOf(chapter), fields: new Map(fields) }];
    }),
  );
}
