import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ticksOf } from '../../../src/plan/themes/ticks.ts';

it('finds round numbers within the range', () => {
  expect(ticksOf(0, 10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(ticksOf(0.13, 0.41, 3)).toEqual([0.2, 0.3, 0.4]);
  expect(ticksOf(18, 93, 2)).toEqual([50]);
});

it('are those of d3-scale', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 8 }),
      fc.integer({ min: 1, max: 10 ** 8 }),
      fc.integer({ min: 1, max: 30 }),
      (low, more, count) => {
        // Values of a theme have at most three decimals.
        const [least, most] = [low / 1e3, (low + more) / 1e3];
        expect(ticksOf(least, most, count)).toEqual(
          scaleLinear().domain([least, most]).ticks(count),
        );
      },
    ),
  );
});
