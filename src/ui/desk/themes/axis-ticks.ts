import { scaleLinear } from 'd3-scale';
import type { Histogram } from '../../../plan/themes/histogram.ts';

/** Marks of an axis may stand no closer than this share of its length. */
const apart = 0.17;

/** Powers of ten, or where these are too few 1, 2 and 5 of each. The least value is above 0. */
function decades(least: number, most: number): number[] {
  const first = Math.floor(Math.log10(least));
  const last = Math.ceil(Math.log10(most));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const within = (digits: readonly number[]) =>
    powers
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter((value) => value >= least && value <= most);
  const tens = within([1]);
  return tens.length > 2 ? tens : within([1, 2, 5]);
}

/** Round values to write under a histogram, from left to right, not too close to each other. */
export function axisTicks({ scale, bins }: Histogram, positionOf: (value: number) => number) {
  const least = bins[0]?.from;
  const most = bins.at(-1)?.to;
  if (least === undefined || most === undefined || least === most) return [];
  const all = scale === 'log' ? decades(least, most) : scaleLinear([least, most], [0, 1]).ticks(5);
  const kept: number[] = [];
  for (const value of all) {
    const last = kept.at(-1);
    if (last === undefined || positionOf(value) - positionOf(last) >= apart) kept.push(value);
  }
  return kept;
}
