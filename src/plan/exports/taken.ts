import { type Status, statuses } from '../../data/status.ts';
import type { Language } from '../../data/text.ts';
import type { PlacedThing } from '../../data/thing.ts';
import type { Library } from '../library.ts';
import { creditsOf } from './credits.ts';

/** What is taken away: the things of the list, as they are seen. */
export interface Taken {
  readonly library: Library;
  readonly things: readonly PlacedThing[];
  /** The year that is drawn. */
  readonly year: number;
  readonly language: Language;
  /** Statuses of the stretches of lines that are seen (`railStatusesSeen`); all when left out. */
  readonly railStatuses?: ReadonlySet<Status> | undefined;
}

export const allStretches: ReadonlySet<Status> = new Set(statuses);

/** What a file of geometry says of itself, as foreign members: whose data, what terms, of when. */
export function notice({ library, things, year, language }: Taken) {
  const credits = creditsOf([...new Set(things.map(({ kind }) => kind))]);
  return {
    title: library.dataset.circle.name[language],
    attribution: credits.map(({ title }) => title),
    licence: credits.flatMap(({ title, url, licence }) =>
      licence ? [{ of: title, licence, ...(url ? { url } : {}) }] : [],
    ),
    /** The date that the records speak of, and the year that is drawn. */
    asOf: library.dataset.circle.asOf,
    year,
  };
}
