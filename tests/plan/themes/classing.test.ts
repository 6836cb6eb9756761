import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCensus } from '../../../src/data/census.ts';
import {
  type ClassCount,
  classCounts,
  type Method,
  methods,
} from '../../../src/plan/themes/choices.ts';
import { type Classing, classify, classOf } from '../../../src/plan/themes/classing.ts';
import { histogramOf } from '../../../src/plan/themes/histogram.ts';
import { divisionsOf, themeIds, themeOf, valuesOf } from '../../../src/plan/themes/values.ts';
import { publishedDataset, publishedText } from '../../published.ts';

type Values = ReadonlyMap<string, { readonly value: number }>;

const named = (values: readonly number[]): Values =>
  new Map(values.map((value, index) => [`m${String(index).padStart(3, '0')}`, { value }]));
const breaksOf = (values: readonly number[], method: Method, count: ClassCount, decimals = 6) =>
  classify(named(values), method, count, decimals).breaks;

/** What must hold of every classing, whatever the values. */
function expectSound(values: Values, { breaks, classes }: Classing, count: number): void {
  const distinct = new Set([...values.values()].map(({ value }) => value)).size;
  expect(classes.length).toBe(values.size === 0 ? 0 : breaks.length + 1);
  expect(classes.length).toBeLessThanOrEqual(Math.min(count, distinct));
  // Every member once.
  const members = classes.flatMap((one) => one.members);
  expect([...members].sort()).toEqual([...values.keys()].sort());
  // Thresholds rise, and classes join.
  expect(breaks.every((value, index) => index === 0 || value > (breaks[index - 1] ?? 0))).toBe(
    true,
  );
  classes.forEach(({ from, to, members: own }, index) => {
    expect(from).toBeLessThanOrEqual(to);
    if (index > 0) expect(from).toBe(classes[index - 1]?.to);
    for (const id of own) {
      const { value } = values.get(id) ?? { value: Number.NaN };
      expect(value).toBeGreaterThanOrEqual(from);
      if (index < classes.length - 1) expect(value).toBeLessThan(to);
      else expect(value).toBeLessThanOrEqual(to);
      expect(classOf(breaks, value)).toBe(index);
    }
  });
}

function expectSoundHistogram(values: Values, classing: Classing, decimals: number): void {
  const { bins, fullest, positionOf } = histogramOf(values, classing, decimals);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.size);
  expect(Math.max(0, ...bins.map(({ count }) => count))).toBe(fullest);
  bins.forEach(({ from, to, count, parts }, index) => {
    expect(from).toBeLessThan(to);
    if (index > 0) expect(from).toBe(bins[index - 1]?.to);
    expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(count);
    expect(positionOf(from)).toBeGreaterThanOrEqual(-1e-9);
    expect(positionOf(to)).toBeLessThanOrEqual(1 + 1e-9);
  });
  classing.classes.forEach(({ members }, place) => {
    const inBins = bins.flatMap(({ parts }) => parts).filter((part) => part.class === place);
    expect(inBins.reduce((sum, { count }) => sum + count, 0)).toBe(members.length);
  });
}

describe('classing by hand', () => {
  it('by quantile puts as many members in each class', () => {
    // Nine values in three classes: three each, thresholds the lowest of a class.
    expect(breaksOf([1, 2, 3, 4, 5, 6, 7, 8, 90], 'quantile', 3)).toEqual([4, 7]);
  });

  it('by quantile keeps values that are equal together, in fewer classes if need be', () => {
    const { breaks, classes } = classify(named([0, 0, 0, 0, 0, 0, 1, 2]), 'quantile', 4, 0);
    // Terciles, for there are three values: 0 and 0, the least, so the next value parts them.
    expect(breaks).toEqual([1]);
    expect(classes.map(({ members }) => members.length)).toEqual([6, 2]);
  });

  it('by equal steps divides the span, with empty classes', () => {
    // 0 to 10 in five: 2, 4, 6, 8.
    const { breaks, classes } = classify(named([0, 1, 3, 10]), 'equal', 4, 1);
    expect(breaks).toEqual([2.5, 5, 7.5]);
    expect(classes.map(({ members }) => members.length)).toEqual([2, 1, 0, 1]);
  });

  it('by natural breaks parts where values leave gaps', () => {
    // Three heaps: 1–2–3, 10–11–12 and 50–51. Any other parting into three differs more from its
    // means: these give 2 + 2 + 0.5, and parting 1–2–3 from the rest of the pairs far more.
    expect(breaksOf([51, 1, 11, 2, 12, 50, 3, 10], 'natural', 3)).toEqual([10, 50]);
    // Of 1, 2, 4, 7 in three the pair 1–2 is the closest: 0.5, against 2 for 2–4 and 4.5 for 4–7.
    expect(breaksOf([1, 2, 4, 7], 'natural', 3)).toEqual([4, 7]);
  });

  it('by round thresholds takes the coarsest even steps that part the values evenly', () => {
    // 11 to 49 in four: steps of 10 are the coarsest that give three thresholds below 49.
    expect(breaksOf([11, 13, 21, 24, 31, 38, 42, 49], 'round', 4, 0)).toEqual([20, 30, 40]);
    // Most lie low: 1, 2, 5 … instead of even steps of 5,000, which put eight of nine into one class.
    expect(breaksOf([3, 8, 15, 40, 70, 150, 300, 900, 20000], 'round', 4, 0)).toEqual([
      20, 50, 100,
    ]);
    // No finer than the values: whole numbers are parted at whole numbers.
    expect(breaksOf([0, 0, 1, 1, 2, 3], 'round', 7, 0)).toEqual([1, 2, 3]);
  });

  it('makes one class of one value and none of nothing', () => {
    for (const method of methods) {
      expect(classify(named([7, 7, 7]), method, 5, 0)).toEqual({
        breaks: [],
        classes: [{ from: 7, to: 7, members: ['m000', 'm001', 'm002'] }],
      });
      expect(classify(new Map(), method, 5, 0)).toEqual({ breaks: [], classes: [] });
    }
  });

  it('makes as many classes as there are different values when these are fewer', () => {
    for (const method of ['equal', 'natural', 'round'] as const) {
      // Equal steps: 1.67 and 2.33, which are 2 and 3 in whole numbers.
      const { classes } = classify(named([1, 2, 3, 3, 2, 1]), method, 7, 0);
      expect(
        classes.map(({ members }) => members.length),
        method,
      ).toEqual([2, 2, 2]);
    }
  });
});

const anyValues = fc.oneof(
  fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 80 }),
  fc.array(
    fc.double({ min: 0, max: 6, noNaN: true }).map((power) => 10 ** power),
    {
      maxLength: 80,
    },
  ),
);

describe('any values at all', () => {
  it('are covered once by classes in order, and by the bars of the histogram', () => {
    fc.assert(
      fc.property(
        anyValues,
        fc.constantFrom(...methods),
        fc.constantFrom(...classCounts),
        fc.integer({ min: 0, max: 3 }),
        (raw, method, count, decimals) => {
          const factor = 10 ** decimals;
          const values = named(raw.map((value) => Math.round(value * factor) / factor + 0));
          const classing = classify(values, method, count, decimals);
          expectSound(values, classing, count);
          expectSoundHistogram(values, classing, decimals);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the classes of every theme', () => {
  const dataset = publishedDataset();
  const census = parseCensus(JSON.parse(publishedText('census.json')));
  const every = themeIds.flatMap((id) => divisionsOf(id).map((by) => [id, by] as const));

  it.each(every)('%s by %s cover all of it, by every method in 3 to 7 classes', (id, by) => {
    const { values, missing } = valuesOf(id, by, { dataset }, census);
    expect(values.size + missing.length).toBe(by === 'unit' ? 64 : 221);
    for (const method of methods) {
      for (const count of classCounts) {
        const classing = classify(values, method, count, themeOf(id).decimals);
        expectSound(values, classing, count);
        expectSoundHistogram(values, classing, themeOf(id).decimals);
        // Shares and sizes have values enough for every class; only counts of a few do not.
        const few = themeOf(id).decimals === 0 && themeOf(id).unit !== 'persons';
        if (!few) expect(classing.classes).toHaveLength(count);
      }
    }
  });

  it('say how many each holds: residents of the counties in five round classes', () => {
    const { values } = valuesOf('residents', 'county', { dataset }, census);
    const { breaks, classes } = classify(values, 'round', 5, 0);
    expect(breaks).toEqual([100_000, 200_000, 500_000, 1_000_000]);
    expect(classes.reduce((sum, { members }) => sum + members.length, 0)).toBe(221);
  });
});

describe('the histogram', () => {
  it('gives each small whole number a bar of its own', () => {
    const values = named([0, 0, 1, 3]);
    const { bins, scale } = histogramOf(values, classify(values, 'equal', 3, 0), 0);
    expect(scale).toBe('linear');
    expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 1, 2],
      [1, 2, 1],
      [2, 3, 0],
      [3, 4, 1],
    ]);
  });

  it('tells the classes of a bar that a threshold parts', () => {
    // 0 to 48 in bars of 2; the threshold 25 lies in the bar from 24 to 26.
    const values = named([0, 24, 25, 48]);
    const { bins } = histogramOf(values, { breaks: [25], classes: [] }, 0);
    expect(bins.find(({ from }) => from === 24)).toEqual({
      from: 24,
      to: 26,
      count: 2,
      parts: [
        { class: 0, count: 1 },
        { class: 1, count: 1 },
      ],
    });
  });

  it('counts in powers where nearly everything would stand in one bar', () => {
    const values = named([1, 2, 3, 5, 8, 13, 1_000_000]);
    const classing = classify(values, 'quantile', 3, 0);
    const { scale, positionOf } = histogramOf(values, classing, 0);
    expect(scale).toBe('log');
    // A thousand is half way from 1 to a million in powers.
    expect(positionOf(1000)).toBeCloseTo(0.5, 9);
  });
});
