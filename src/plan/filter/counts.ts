import type { PlacedKind, PlacedThing } from '../../data/thing.ts';
import type { Confidence } from '../confidence.ts';
import { existsIn } from '../existence.ts';
import type { Library } from '../library.ts';
import { listedThings } from '../thing-layers.ts';
import { type Filter, filterOptions, type StatusChoice, settleFilter } from './filter.ts';
import { testsOf } from './matches.ts';

/** How many things remain, and how many would if one option of a dimension were the chosen one. */
export interface FilterCounts {
  readonly total: number;
  readonly kinds: ReadonlyMap<PlacedKind, number>;
  /** A line of several statuses counts under each. */
  readonly statuses: ReadonlyMap<StatusChoice, number>;
  /** By id, in the plan's order; nothing while the plan's file is not there. */
  readonly aspects: ReadonlyMap<string, number> | undefined;
  readonly confidence: ReadonlyMap<Confidence, number>;
}

/**
 * Counts what a filter leaves, and what each other choice would leave while the other dimensions
 * stay as they are.
 *
 * @param among what is counted: all that some layer draws, or what is visible without a filter
 */
export function filterCounts(
  library: Library,
  year: number,
  filter: Filter,
  among: readonly PlacedThing[] = listedThings(library.dataset),
): FilterCounts {
  const { plan } = library;
  const there = among.filter((thing) => existsIn(library.dataset, thing, year));
  const tests = Object.entries(testsOf(library, year, settleFilter(filter)));
  /** What the other dimensions let through. */
  const without = (dimension: keyof Filter): PlacedThing[] => {
    const others = tests.filter(([name]) => name !== dimension);
    return there.filter((thing) => others.every(([, test]) => test(thing)));
  };
  const count = <O>(
    dimension: keyof Filter,
    options: readonly O[],
    choose: (option: O) => Filter,
  ): Map<O, number> => {
    const rest = without(dimension);
    return new Map(
      options.map((option) => {
        const test = testsOf(library, year, choose(option))[dimension];
        return [option, rest.filter(test).length] as const;
      }),
    );
  };
  const aspects = Object.entries(plan?.aspects ?? {})
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
  return {
    total: there.filter((thing) => tests.every(([, test]) => test(thing))).length,
    kinds: count('kinds', filterOptions.kinds, (kind) => ({ kinds: new Set([kind]) })),
    statuses: count('statuses', filterOptions.statuses, (status) => ({
      statuses: new Set([status]),
    })),
    aspects: plan && count('aspect', aspects, (aspect) => ({ aspect })),
    confidence: count('confidence', filterOptions.confidence, (level) => ({
      confidence: new Set([level]),
    })),
  };
}
