import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrows, type Spot, stepFrom } from '../../../src/plan/on-map/step.ts';

/** All that arrows reach from one spot. */
function reached(spots: readonly Spot[], from: number): Set<number> {
  const found = new Set([from]);
  for (const at of found)
    for (const arrow of arrows) {
      const next = stepFrom(spots, at, arrow);
      if (next !== undefined) found.add(next);
    }
  return found;
}

// Small whole numbers, so that many lie on one line, one diagonal or one point.
const spots = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 1,
  maxLength: 14,
});

describe('a step by an arrow key', () => {
  it('goes to the nearest in its direction, and nowhere at the edge', () => {
    //  0 at the middle, 1 right of it, 2 farther right, 3 above, 4 below and left
    const around: Spot[] = [
      [10, 10],
      [14, 11],
      [20, 10],
      [9, 4],
      [8, 16],
    ];
    expect(stepFrom(around, 0, 'ArrowRight')).toBe(1);
    expect(stepFrom(around, 1, 'ArrowRight')).toBe(2);
    expect(stepFrom(around, 2, 'ArrowRight')).toBeUndefined();
    expect(stepFrom(around, 0, 'ArrowUp')).toBe(3);
    expect(stepFrom(around, 0, 'ArrowDown')).toBe(4);
    expect(stepFrom(around, 0, 'ArrowLeft')).toBeUndefined();
  });

  it('walks through what lies at one point from left to right', () => {
    const twins: Spot[] = [
      [5, 5],
      [5, 5],
      [5, 5],
      [9, 5],
    ];
    expect(stepFrom(twins, 0, 'ArrowRight')).toBe(1);
    expect(stepFrom(twins, 1, 'ArrowRight')).toBe(2);
    expect(stepFrom(twins, 2, 'ArrowRight')).toBe(3);
    expect(stepFrom(twins, 2, 'ArrowLeft')).toBe(1);
    expect(stepFrom(twins, 1, 'ArrowUp')).toBeUndefined();
  });

  it('reaches every thing from every other', () => {
    fc.assert(
      fc.property(spots, (points) => {
        for (const index of points.keys()) expect(reached(points, index).size).toBe(points.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('leads left of what was left by the left arrow, and so on', () => {
    fc.assert(
      fc.property(spots, fc.constantFrom(...arrows), (points, arrow) => {
        const next = stepFrom(points, 0, arrow);
        const [a, b] = [points[0], points[next ?? 0]];
        if (!a || !b) return;
        const along = arrow === 'ArrowLeft' || arrow === 'ArrowRight' ? 0 : 1;
        const sign = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1;
        expect((b[along] - a[along]) * sign).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
