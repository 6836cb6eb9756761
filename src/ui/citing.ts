import { type Citation, findCitations } from '../data/citation.ts';
import type { Text } from '../data/text.ts';

/** A source with its number in a panel and the places in it that the panel cites. */
export interface NumberedSource {
  readonly id: string;
  readonly number: number;
  readonly locators: readonly Text[];
}

/** The sources of a panel, numbered in the order the panel cites them. */
export interface Numbering {
  readonly list: readonly NumberedSource[];
}

/**
 * Numbers the sources of what a panel shows.
 *
 * @param shown the records, statements and figures in the order the panel shows them
 */
export function numberSources(shown: readonly unknown[]): Numbering {
  const found = new Map<string, Text[]>();
  for (const citation of shown.flatMap((part) => findCitations(part))) {
    const locators = found.get(citation.id) ?? [];
    if (citation.at && !locators.some((known) => known.en === citation.at?.en))
      locators.push(citation.at);
    found.set(citation.id, locators);
  }
  const list = [...found].map(([id, locators], index) => ({ id, number: index + 1, locators }));
  return { list };
}

/** The sources of some citations with their numbers, each once, ascending. */
export const numbersOf = (
  citations: readonly Citation[],
  numbering: Numbering,
): readonly Pick<NumberedSource, 'id' | 'number'>[] =>
  numbering.list.filter((source) => citations.some(({ id }) => id === source.id));
