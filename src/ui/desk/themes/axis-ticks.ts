import { scaleLinear, scaleLog } from 'd3-scale';
import type { Histogram } from '../../../plan/themes/histogram.ts';

/** Marks of an axis may stand no closer than this share of its length. */
const apart = 0.17;

/** Round values to write under a histogram, from left to right, not too close to each other. */
export function axisTicks({ scale, bins }: Histogram, positionOf: (value: number) => number) {
  const least = bins[0]?.from;
  const most = bins.at(-1)?.to;
  if (least === undefined || most === undefined || least === most) return [];
  const all =
    scale === 'log'
      ? scaleLog().domain([least, most]).ticks(6)
      : scaleLinear().domain([least, most]).ticks(5);
  const kept: number[] = [];
  for (const value of all) {
    const last = kept.at(-1);
    if (last === undefined || positionOf(value) - positionOf(last) >= apart) kept.push(value);
  }
  return kept;
}
