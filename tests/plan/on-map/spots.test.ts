import { describe, expect, it } from 'vitest';
import { spotsOf } from '../../../src/plan/on-map/spots.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();

describe('where things are in the window', () => {
  it('is in Mercator: halfway up a window is north of the middle latitude', () => {
    // Mercator's northings in radians: 20° is 0.3564, 40° 0.7629; Chengdu East, 104.139° E 30.63° N, is 0.5614.
    const [spot] = spotsOf(dataset, [{ kind: 'station', id: 'chengdu-dong' }], {
      bounds: [100, 20, 110, 40],
      width: 1000,
      height: 1000,
    });
    const at = dataset.stations['chengdu-dong']?.at ?? [0, 0];
    expect(at[1]).toBeCloseTo(30.63, 1);
    expect(spot?.[0]).toBeCloseTo((at[0] - 100) * 100, 6);
    expect(
      Math.abs((spot?.[1] ?? 0) - ((0.7629 - 0.5614) / (0.7629 - 0.3564)) * 1000),
    ).toBeLessThan(3);
  });

  it('is kept within the window', () => {
    const spots = spotsOf(
      dataset,
      [
        { kind: 'place', id: '500101' },
        { kind: 'river', id: 'yangtze' },
      ],
      { bounds: [104, 30, 104.2, 30.2], width: 400, height: 300 },
    );
    expect(spots[0]?.[0]).toBe(400); // Wanzhou lies far to the east
    for (const [x, y] of spots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(400);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(300);
    }
  });
});
