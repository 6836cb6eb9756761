import { fold, isHan, pairs, type SearchDocument } from '../../src/data/search-file.ts';
import { syllablesOf } from './pinyin.ts';

/** The ways in which a thing is written: names in both languages, and codes such as adcodes. */
export interface Spellings {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly codes: readonly string[];
}

/** Shorter tails than this say too little: half the stations of China end in 北. */
const shortestTail = 2;

/** Longer names are sentences, which nobody types in pinyin from end to end. */
const longestName = 12;

const unspaced = (value: string): string => fold(value).replaceAll(' ', '');

/** What a Chinese name is typed as: itself, all its pinyin, its initials, and its later parts. */
function chineseTerms(name: string) {
  const characters = [...unspaced(name)].filter(isHan);
  const last = characters.at(-1);
  const words = [...pairs(characters), ...(last ? [last] : [])];
  if (characters.length > longestName) return { whole: [], tail: [], words };
  const syllables = syllablesOf(unspaced(name));
  const readings = syllables.map(({ reading }) => reading);
  const tails = readings
    .map((_, start) => readings.slice(start))
    .slice(1)
    .filter((tail) => tail.length >= shortestTail);
  return {
    whole: [
      unspaced(name),
      readings.join(''),
      readings.map((reading) => reading.slice(0, 1)).join(''),
    ],
    tail: tails.map((tail) => tail.join('')),
    words,
  };
}

function englishTerms(name: string) {
  const words = fold(name).split(' ');
  return { whole: words.length > longestName / 2 ? [] : [words.join('')], words };
}

const unique = (terms: readonly string[]): string =>
  [...new Set(terms)].filter((term) => term !== '').join(' ');

/** A name with a part in brackets is also asked for without it: 西部（重庆）科学城. */
const withoutBrackets = (name: string): string[] => {
  const bare = name.replace(/[（(][^）)]*[）)]/g, '').trim();
  return bare === name || bare === '' ? [name] : [name, bare];
};

/** The terms by which a thing is found, by field of the index. */
export function documentOf(id: number, { zh, en, codes }: Spellings): SearchDocument {
  const chinese = zh.flatMap(withoutBrackets).map(chineseTerms);
  const english = en.flatMap(withoutBrackets).map(englishTerms);
  return {
    id,
    whole: unique([
      ...[...chinese, ...english].flatMap(({ whole }) => whole),
      ...codes.map(unspaced),
    ]),
    tail: unique(chinese.flatMap(({ tail }) => tail)),
    words: unique([...chinese, ...english].flatMap(({ words }) => words)),
  };
}
