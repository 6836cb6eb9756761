import { describe, expect, it } from 'vitest';
import { palettes, type Scheme } from '../../../src/plan/palette.ts';
import { rampOf, ramps } from '../../../src/plan/themes/ramps.ts';
import { apart } from '../../colours/difference.ts';
import { leastApart } from '../../colours/distances.ts';
import { lightnessOf, type Sight, sights } from '../../colours/sight.ts';

const every = (Object.keys(ramps) as Scheme[]).flatMap((scheme) =>
  Object.entries<readonly string[]>(ramps[scheme]).map(
    ([count, colours]) => [scheme, Number(count), colours] as const,
  ),
);

describe('the ramps', () => {
  it('are there for 3 to 7 classes in both schemes', () => {
    expect(every.map(([scheme, count, colours]) => [scheme, count, colours.length])).toEqual(
      ['light', 'dark'].flatMap((scheme) => [3, 4, 5, 6, 7].map((n) => [scheme, n, n])),
    );
  });

  describe.each(Object.keys(sights) as Sight[])('to %s sight', (sight) => {
    it.each(every)(
      '%s in %d: lightness runs one way, any two classes are apart',
      (scheme, _n, ramp) => {
        const lightness = ramp.map((colour) => lightnessOf(colour, sight));
        const away = scheme === 'light' ? lightness.toReversed() : lightness;
        expect(away).toEqual([...away].sort((a, b) => a - b));
        ramp.forEach((colour, index) => {
          for (const other of ramp.slice(index + 1))
            expect(apart(colour, other, sight)).toBeGreaterThanOrEqual(leastApart.classes);
        });
      },
    );

    it.each(every)('%s in %d: no data is like no class', (scheme, _n, ramp) => {
      for (const colour of ramp)
        expect(apart(colour, palettes[scheme].noData, sight)).toBeGreaterThanOrEqual(
          leastApart.noData,
        );
    });
  });

  it('give one or two classes their colours too, and refuse more than seven', () => {
    const [least, middle, most] = ramps.light[3];
    expect(rampOf('light', 0)).toEqual([]);
    expect(rampOf('light', 1)).toEqual([middle]);
    expect(rampOf('light', 2)).toEqual([least, most]);
    expect(rampOf('dark', 7)).toEqual(ramps.dark[7]);
    expect(() => rampOf('light', 8)).toThrow('got 8 classes, expected at most 7');
  });
});
