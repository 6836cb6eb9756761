import MiniSearch, { type Query, type QueryCombination } from 'minisearch';
import {
  fold,
  indexOptions,
  isHan,
  pairs,
  parseSearchFile,
  type SearchEntry,
  type SearchFile,
} from '../data/search-file.ts';
import type { ThingKind } from '../data/thing.ts';

/** Hits of one kind, best first. */
export interface SearchGroup {
  readonly kind: ThingKind;
  readonly hits: readonly SearchEntry[];
}

/** Longer than any name; a text that was pasted whole is searched for by its beginning. */
const mostTypedCharacters = 80;

/** What people mean most often when one word names several things. */
const kindWeights: Readonly<Record<ThingKind, number>> = {
  place: 1.5,
  metro: 1.4,
  platform: 1.35,
  corridor: 1.3,
  county: 1.3,
  node: 1.1,
  station: 1.05,
  river: 1.35,
  term: 1,
  aspect: 0.9,
  axis: 0.9,
  position: 0.85,
  target: 0.8,
  task: 0.75,
  governance: 0.75,
  ecology: 0.75,
  service: 0.75,
  event: 0.75,
  figure: 0.7,
  source: 0.5,
};

/**
 * Slips of the finger that are forgiven, by the length of what was typed. Short words are not
 * corrected, for everything is one letter away from everything; two letters swapped count as two.
 * Codes are taken at their word.
 */
const slipsIn = (typed: string): number => {
  if (typed.length < 4 || /\d/.test(typed)) return 0;
  return typed.length < 6 ? 1 : 2;
};
const mostReadings = 4;
/** How much of a Chinese name must be there when not all of it is. */
const mostOfName = 0.6;

/** Weight of a hit by where it was found: a whole name far above a part of one. */
const weights = { whole: 12, start: 5, tail: 3, words: 2.5 } as const;

/** Every way to write a mixed query in pinyin: `重庆bei` is `chongqingbei`. */
function spellOut(query: string, readings: SearchFile['readings']): string[] {
  let spelled = [''];
  for (const character of query) {
    const options = isHan(character) ? (readings[character] ?? []) : [character];
    spelled = spelled
      .flatMap((before) => options.map((option) => before + option))
      .slice(0, mostReadings);
  }
  return spelled;
}

/** A name or its beginning, typed without spaces. */
const asName = (typed: string): Query[] => [
  { queries: [typed], fields: ['whole'], boost: { whole: weights.whole } },
  { queries: [typed], fields: ['whole'], prefix: true, boost: { whole: weights.start } },
  { queries: [typed], fields: ['tail'], prefix: true, boost: { tail: weights.tail } },
];

/** All of some words, in any order, each perhaps unfinished. */
const asWords = (words: readonly string[]): QueryCombination => ({
  queries: [...words],
  fields: ['words'],
  combineWith: 'AND',
  prefix: true,
  boost: { words: weights.words },
});

/** A name with a slip of the finger, and words of which one or the other is misspelt. */
const asSlip = (typed: string, words: readonly string[]): Query[] => [
  {
    queries: [typed],
    fields: ['whole', 'tail'],
    fuzzy: slipsIn,
    prefix: true,
    boost: { whole: weights.start, tail: weights.tail },
  },
  { ...asWords(words), fuzzy: slipsIn },
];

/** What was typed, without spaces and by words, and its Chinese part. */
interface Typed {
  readonly joined: string;
  readonly words: readonly string[];
  readonly han: readonly string[];
}

function exactQueries({ joined, words, han }: Typed, readings: SearchFile['readings']): Query[] {
  if (han.length === 0) return [...asName(joined), asWords(words)];
  if (han.length === [...joined].length) return [...asName(joined), asWords(pairs(han))];
  return spellOut(joined, readings).flatMap(asName);
}

/** For when nothing was found as typed: spelling mistakes, and most of a Chinese name. */
function looseQueries({ joined, words, han }: Typed, readings: SearchFile['readings']): Query[] {
  if (han.length === 0) return asSlip(joined, words);
  if (han.length === [...joined].length)
    return [{ queries: pairs(han), fields: ['words'], combineWith: 'OR' }];
  return spellOut(joined, readings).flatMap((spelled) => asSlip(spelled, [spelled]));
}

/**
 * Opens the parsed JSON of `search.json` for searching. The result takes what a reader typed (Chinese, English,
 * pinyin with or without spaces, initials, codes, or a mixture) and gives the hits by kind, the
 * group with the best hit first. Nothing typed, nothing found: an empty list.
 *
 * @throws DatasetError when it is not as published
 */
export function openSearch(published: unknown): (typed: string) => SearchGroup[] {
  const file = parseSearchFile(published);
  const index = MiniSearch.loadJS(
    file.index as unknown as Parameters<typeof MiniSearch.loadJS>[0], // written by MiniSearch itself
    indexOptions,
  );
  return (typed) => {
    const folded = fold(typed.slice(0, mostTypedCharacters));
    if (folded === '') return [];
    const joined = folded.replaceAll(' ', '');
    const query = { joined, words: folded.split(' '), han: [...joined].filter(isHan) };
    const search = (queries: Query[]) =>
      index.search(
        { combineWith: 'OR', queries },
        {
          bm25: { k: 1.2, b: 0, d: 0.5 },
          boostDocument: (id) => kindWeights[file.entries[Number(id)]?.kind ?? 'source'],
        },
      );
    const exact = search(exactQueries(query, file.readings));
    const needed = Math.ceil(pairs(query.han).length * mostOfName);
    const found =
      exact.length > 0
        ? exact
        : search(looseQueries(query, file.readings)).filter(
            ({ queryTerms }) => query.han.length < joined.length || queryTerms.length >= needed,
          );
    const groups = new Map<ThingKind, SearchEntry[]>();
    for (const { id } of found) {
      const entry = file.entries[Number(id)];
      if (entry) groups.set(entry.kind, [...(groups.get(entry.kind) ?? []), entry]);
    }
    return [...groups].map(([kind, hits]) => ({ kind, hits }));
  };
}
