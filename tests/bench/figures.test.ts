import { describe, expect, it } from 'vitest';
import { median, ratioOf, timingOf } from './figures.ts';

describe('the median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([9, 1, 5, 100, 3])).toBe(5);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 3, 100])).toBe(3.5);
  });

  it('is refused of nothing', () => {
    expect(() => median([])).toThrow('got no values');
  });
});

describe('a timing', () => {
  it('holds the median and the spread in whole milliseconds', () => {
    expect(timingOf([1200.4, 900.6, 1000.5])).toEqual({ maxMs: 1200, medianMs: 1001, minMs: 901 });
  });
});

describe('a ratio', () => {
  const timings = { homePicture: timingOf([1250]), bareSvg: timingOf([1000]) };

  it('is that of the medians, to two decimals', () => {
    expect(ratioOf(timings, 'homePicture', 'bareSvg')).toBe(1.25);
    expect(ratioOf({ ...timings, plainMap: timingOf([4100]) }, 'homePicture', 'plainMap')).toBe(
      0.3,
    );
  });

  it('is nothing where one side was not measured', () => {
    expect(ratioOf(timings, 'homePicture', 'plainMap')).toBeUndefined();
  });
});
