import type { Figure } from './subjects.ts';

/** What several visits gave, milliseconds from the start of the navigation. */
export interface Timing {
  readonly maxMs: number;
  readonly medianMs: number;
  readonly minMs: number;
}

export type Timings = Readonly<Partial<Record<Figure, Timing>>>;

/** A promise of issue 4: one figure at most so many times another. */
export interface Aim {
  readonly of: Figure;
  readonly to: Figure;
  readonly atMost: number;
}

export const aims: readonly Aim[] = [
  { of: 'homePicture', to: 'bareSvg', atMost: 1.25 },
  { of: 'homePicture', to: 'plainMap', atMost: 0.35 },
  { of: 'homeLive', to: 'plainMap', atMost: 1.15 },
];

/** The middle value; of an even number the mean of the two in the middle. @throws when empty */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('got no values to take a median');
  return (lower + upper) / 2;
}

/** Median and spread in whole milliseconds. @throws when there are no values */
export const timingOf = (valuesMs: readonly number[]): Timing => ({
  maxMs: Math.round(Math.max(...valuesMs)),
  medianMs: Math.round(median(valuesMs)),
  minMs: Math.round(Math.min(...valuesMs)),
});

/** How many times one median is another, two decimals; nothing when either was not measured. */
export function ratioOf(timings: Timings, of: Figure, to: Figure): number | undefined {
  const [one, other] = [timings[of], timings[to]];
  return one && other && Math.round((one.medianMs / other.medianMs) * 100) / 100;
}
