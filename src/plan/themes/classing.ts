import { findBreaks } from './breaks.ts';
import type { ClassCount, Method } from './choices.ts';

/** A class: values from `from` on and below `to`; in the last class `to` itself too. */
export interface ThemeClass {
  readonly from: number;
  readonly to: number;
  /** Ids from the least value to the most, those of one value by id. */
  readonly members: readonly string[];
}

/** Members in classes from little to much. Every member is in exactly one. */
export interface Classing {
  /** Thresholds between the classes, rising: one fewer than classes. */
  readonly breaks: readonly number[];
  readonly classes: readonly ThemeClass[];
}

/** The place of a value's class, from 0: how many thresholds it has reached. */
export const classOf = (breaks: readonly number[], value: number): number =>
  breaks.filter((threshold) => value >= threshold).length;

/**
 * Sorts members into classes by their values. Members of one value are always together. There are
 * fewer classes than asked for where there are fewer different values, or where so many are equal
 * that thresholds fall together. Classes may be empty under `equal` and `round`.
 *
 * @param values finite values by id; none gives no class
 * @param decimals the decimals that the values are rounded to: thresholds have no more
 */
export function classify(
  values: ReadonlyMap<string, { readonly value: number }>,
  method: Method,
  count: ClassCount,
  decimals: number,
): Classing {
  const members = [...values]
    .map(([id, { value }]) => ({ id, value }))
    .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  const sorted = members.map(({ value }) => value);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return { breaks: [], classes: [] };
  const breaks = findBreaks(method, sorted, count, decimals);
  const edges = [least, ...breaks, most];
  const classes = edges.slice(1).map((to, index) => ({
    from: edges[index] ?? least,
    to,
    members: members.filter(({ value }) => classOf(breaks, value) === index).map(({ id }) => id),
  }));
  return { breaks, classes };
}
