import { ticksOf } from './ticks.ts';

/** How fine even steps are tried: several times as many as the most classes. */
const mostTicks = 30;

const isMultipleOf = (step: number, value: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-9;

/** 1, 2 and 5 of every power of ten above the least value and up to the most. Both are above 0. */
function decimalSeries(least: number, most: number): number[] {
  const first = Math.floor(Math.log10(least));
  const last = Math.ceil(Math.log10(most));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((power) =>
    // Through its text, so that 2 of 10⁻³ is the number written 0.002.
    [1, 2, 5].map((digit) => Number(`${digit}e${power}`)),
  );
}

/** How many values lie in each class between breaks; a value at a break is in the class above. */
const countsBetween = (sorted: readonly number[], breaks: readonly number[]): number[] =>
  [...breaks, Number.POSITIVE_INFINITY].map(
    (to, index) =>
      sorted.filter(
        (value) => value < to && value >= (breaks[index - 1] ?? Number.NEGATIVE_INFINITY),
      ).length,
  );

interface Choice {
  readonly breaks: readonly number[];
  /** How many values the fullest class holds. */
  readonly fullest: number;
}

/** The run of neighbouring thresholds whose classes hold most evenly many values. */
function evenestRun(
  sorted: readonly number[],
  thresholds: readonly number[],
  length: number,
): Choice | undefined {
  let best: (Choice & { readonly unevenness: number }) | undefined;
  for (let start = 0; start + length <= thresholds.length; start += 1) {
    const breaks = thresholds.slice(start, start + length);
    const counts = countsBetween(sorted, breaks);
    const unevenness = counts.reduce((sum, count) => sum + count * count, 0);
    if (!best || unevenness < best.unevenness)
      best = { breaks, fullest: Math.max(...counts), unevenness };
  }
  return best;
}

/**
 * Round thresholds. The coarsest even steps of 1, 2 or 5 of a power of ten that give enough of them
 * are tried first, and of these the neighbouring ones that share the values out most evenly, so
 * that the first and last class stay open. Where even steps would still put more than half of the
 * values into one class, the series 1, 2, 5, 10, 20, 50 … is taken if that does better.
 *
 * @param sorted values in rising order, at least two of them different
 * @param classes how many classes are wanted, at most as many as there are different values
 * @param decimals thresholds have no more decimals than these
 * @returns thresholds in rising order, above the least value and up to the most; fewer than
 *   `classes - 1` when there are not so many
 */
export function roundBreaks(
  sorted: readonly number[],
  classes: number,
  decimals: number,
): readonly number[] {
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const wanted = classes - 1;
  const finest = 10 ** -decimals;
  const usable = (thresholds: readonly number[]) =>
    thresholds.filter((value) => value > least && value <= most && isMultipleOf(finest, value));
  const steps = Array.from({ length: mostTicks }, (_, index) =>
    usable(ticksOf(least, most, index + 1)),
  );
  // A class of the greatest value alone is only made where there are no other thresholds.
  const below = steps.map((thresholds) => thresholds.filter((value) => value < most));
  const enough = [...below, ...steps].find((thresholds) => thresholds.length >= wanted);
  const longest = steps.reduce((a, b) => (b.length > a.length ? b : a), []);
  const even = enough && evenestRun(sorted, enough, wanted);
  if (even && even.fullest <= sorted.length / 2) return even.breaks;
  const series =
    least > 0 ? evenestRun(sorted, usable(decimalSeries(least, most)), wanted) : undefined;
  if (series && (!even || series.fullest < even.fullest)) return series.breaks;
  return even?.breaks ?? longest;
}
