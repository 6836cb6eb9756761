import { ckmeans } from 'simple-statistics';
import type { Method } from './choices.ts';
import { roundBreaks } from './round-breaks.ts';

/**
 * The lowest value at or above a threshold: the same classes, but a threshold that is a value. One
 * at the least value, which very many share, would part nothing and moves up to the next.
 */
const firstFrom = (sorted: readonly number[], threshold: number): number =>
  sorted.find((value) => value >= threshold && value > (sorted[0] ?? value)) ?? threshold;

/** The value below which a share of sorted values lies, between two of them in proportion (R's type 7). */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.floor(place) + 1] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

type FindBreaks = (
  sorted: readonly number[],
  classes: number,
  decimals: number,
) => readonly number[];

const finders: Readonly<Record<Method, FindBreaks>> = {
  /** As many members in each class as ties allow; thresholds are the lowest values of classes. */
  quantile: (sorted, classes) =>
    Array.from({ length: classes - 1 }, (_, index) =>
      firstFrom(sorted, quantileOf(sorted, (index + 1) / classes)),
    ),

  /**
   * Classes of one width; some may be empty. Thresholds are rounded up to the decimals of the
   * values, which moves no value to another class.
   */
  equal: (sorted, classes, decimals) => {
    const least = sorted[0] ?? 0;
    const most = sorted.at(-1) ?? 0;
    const factor = 10 ** decimals;
    return Array.from({ length: classes - 1 }, (_, index) => {
      const threshold = least + ((most - least) * (index + 1)) / classes;
      return Math.ceil(threshold * factor - 1e-9) / factor;
    });
  },

  /**
   * The classes whose values differ least from the mean of their class, by dynamic programming
   * (Wang and Song, "Ckmeans.1d.dp", 2011); thresholds are the lowest values of classes.
   */
  natural: (sorted, classes) =>
    ckmeans([...sorted], classes)
      .slice(1)
      .flatMap((cluster) => cluster[0] ?? []),

  round: roundBreaks,
};

/**
 * Thresholds between classes: above the least value and up to the most, rising, each once. A value
 * at a threshold belongs to the class above it, so values that are equal are never parted.
 *
 * @param sorted finite values in rising order
 * @param classes how many classes are wanted, at least one; there are no more than different values
 * @param decimals the decimals that the values are rounded to
 */
export function findBreaks(
  method: Method,
  sorted: readonly number[],
  classes: number,
  decimals: number,
): readonly number[] {
  const wanted = Math.min(classes, new Set(sorted).size);
  if (wanted < 2) return [];
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const found = finders[method](sorted, wanted, decimals);
  return [...new Set(found)]
    .filter((value) => value > least && value <= most)
    .sort((a, b) => a - b);
}
