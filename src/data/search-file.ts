import type { Options } from 'minisearch';
import * as v from 'valibot';
import { partialDate } from './date.ts';
import { parsePublished } from './parse.ts';
import { text } from './text.ts';
import { thingKinds } from './thing.ts';

export { fold } from './fold.ts';

/**
 * Something that can be found. `detail` and `date` tell it from others of its name: the city of a
 * county, the day of an event.
 */
const searchEntry = v.strictObject({
  kind: v.picklist(thingKinds),
  id: v.string(),
  name: text,
  detail: v.optional(text),
  date: v.optional(partialDate),
});
export type SearchEntry = v.InferOutput<typeof searchEntry>;

/**
 * `public/data/search.json`: what can be found, the MiniSearch index over it (document ids are
 * places in `entries`), and the readings in pinyin of every Chinese character in its names.
 */
export const searchFile = v.strictObject({
  format: v.literal(1),
  entries: v.array(searchEntry),
  readings: v.record(v.string(), v.array(v.string())),
  index: v.looseObject({ documentCount: v.number() }),
});
export type SearchFile = v.InferOutput<typeof searchFile>;

/** @throws DatasetError naming the field. */
export const parseSearchFile = (value: unknown): SearchFile =>
  parsePublished('search.json', searchFile, value);

/**
 * What of an entry is indexed; each field holds terms separated by spaces.
 * `whole` has complete names, spellings and codes; `tail` their later parts from a syllable on, so
 * that "beizhan" finds 重庆北站; `words` the words of English names and pairs of Chinese characters.
 */
export interface SearchDocument {
  readonly id: number;
  readonly whole: string;
  readonly tail: string;
  readonly words: string;
}

/** How the index is read and written, the same on both sides. */
export const indexOptions: Options<SearchDocument> = {
  fields: ['whole', 'tail', 'words'],
  storeFields: [],
  tokenize: (field) => field.split(' ').filter((term) => term !== ''),
  processTerm: (term) => term,
};

const han = /\p{Script=Han}/u;
export const isHan = (character: string): boolean => han.test(character);

/** Pairs of neighbouring characters, or the one there is. */
export const pairs = (characters: readonly string[]): string[] =>
  characters.length < 2
    ? [...characters]
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
