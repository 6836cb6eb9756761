import type { Dataset } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';
import type { Thing } from '../../data/thing.ts';

/** Something that a distance can be taken around, by its name. */
export interface NamedOrigin {
  readonly thing: Thing & { readonly kind: 'station' | 'corridor' | 'node' };
  readonly name: Text;
}

/** Case, spaces and the kinds of dashes make no difference to a name. */
const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-–—·]+/g, '');

/** How well a name fits what was typed: 0 the very name, 1 its beginning, 2 within it. */
function fit(names: readonly string[], typed: string): number | undefined {
  const folded = names.map(fold);
  if (folded.includes(typed)) return 0;
  if (folded.some((name) => name.startsWith(typed))) return 1;
  return folded.some((name) => name.includes(typed)) ? 2 : undefined;
}

/**
 * Stations, railways and projects whose name in either language holds what was typed: the very name
 * first, then those that begin with it.
 *
 * @returns nothing for an empty text
 */
export function findOrigins(dataset: Dataset, typed: string): NamedOrigin[] {
  const sought = fold(typed);
  if (sought === '') return [];
  const shelves = [
    ['station', dataset.stations],
    ['corridor', dataset.corridors],
    ['node', dataset.nodes],
  ] as const;
  return shelves
    .flatMap(([kind, records]) =>
      Object.entries(records).flatMap(([id, record]) => {
        const texts = [record.name, 'short' in record ? record.short : undefined];
        const names = texts.flatMap((text) => (text ? [text.zh, text.en] : []));
        const found = fit(names, sought);
        const origin: NamedOrigin = { thing: { kind, id }, name: record.name };
        return found === undefined ? [] : [{ origin, found }];
      }),
    )
    .sort((a, b) => a.found - b.found)
    .map(({ origin }) => origin);
}
