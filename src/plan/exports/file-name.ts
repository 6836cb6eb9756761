import { fold } from '../../data/search-file.ts';
import type { Language } from '../../data/text.ts';
import { type PlacedThing, placedKinds } from '../../data/thing.ts';
import { kindNames } from '../kind-names.ts';
import type { Library } from '../library.ts';
import { nameOf } from '../naming.ts';

/** Formats that something is taken away in. */
export type Extension = 'csv' | 'tsv' | 'geojson' | 'topojson' | 'svg' | 'png' | 'txt' | 'bib';

/** Letters and digits of ASCII, joined by hyphens. */
const ascii = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');

/** What a list is of, in English: the one thing, the one kind, or things. */
export function whatOf(library: Library, things: readonly PlacedThing[]): string {
  const [first, ...others] = things;
  if (first && others.length === 0) return nameOf(library, first)?.en ?? first.id;
  const kinds = placedKinds.filter((kind) => things.some((thing) => thing.kind === kind));
  const [only, ...rest] = kinds;
  return only && rest.length === 0 ? kindNames[only].many.en : 'things';
}

/**
 * `chengyu-atlas_railways-zh_2026-11-21.csv`: what, in which language, and the day it was taken.
 * Any system can hold it: ASCII only, no spaces.
 *
 * @param isoDate the day, YYYY-MM-DD
 */
export const fileNameOf = (
  what: string,
  language: Language,
  isoDate: string,
  extension: Extension,
): string => `chengyu-atlas_${ascii(what) || 'map'}-${language}_${isoDate}.${extension}`;
