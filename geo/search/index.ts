import MiniSearch from 'minisearch';
import { fold, indexOptions, isHan, type SearchFile } from '../../src/data/search-file.ts';
import { listFindables, type Searched } from './entries.ts';
import { syllablesOf } from './pinyin.ts';
import { documentOf } from './spellings.ts';

/** The readings of every Chinese character in some names, each once, sorted. */
function readingsIn(names: readonly string[]): Record<string, string[]> {
  const readings = new Map<string, Set<string>>();
  for (const { character, reading } of names.flatMap((name) => syllablesOf(fold(name)))) {
    if (!isHan(character)) continue;
    readings.set(character, (readings.get(character) ?? new Set()).add(reading));
  }
  return Object.fromEntries(
    [...readings]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([character, found]) => [character, [...found].sort()]),
  );
}

/** The search index over everything that can be found, as `search.json` holds it. Pure. */
export function buildSearchFile(searched: Searched): SearchFile {
  const findables = listFindables(searched);
  const index = new MiniSearch(indexOptions);
  index.addAll(findables.map(({ spellings }, id) => documentOf(id, spellings)));
  return {
    format: 1,
    entries: findables.map(({ entry }) => entry),
    readings: readingsIn(findables.flatMap(({ spellings }) => spellings.zh)),
    index: { ...index.toJSON() },
  };
}
