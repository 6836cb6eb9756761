import { describe, expect, it } from 'vitest';
import { centreOf, mercatorAt } from '../../../src/plan/survey/mercator.ts';

describe('the map as pixels', () => {
  it('has 512 pixels around the world at zoom 0, twice as many at each zoom after', () => {
    const [west] = mercatorAt(0)([-180, 0]);
    const [east] = mercatorAt(0)([180, 0]);
    expect(east - west).toBeCloseTo(512, 9);
    const [start] = mercatorAt(3)([100, 30]);
    const [end] = mercatorAt(3)([145, 30]);
    expect(end - start).toBeCloseTo(512, 9); // an eighth of 4096
  });

  it('goes down to the south and is square at latitude 85.0511', () => {
    const [, top] = mercatorAt(0)([0, 85.05112878]);
    const [, middle] = mercatorAt(0)([0, 0]);
    expect(middle - top).toBeCloseTo(256, 5);
  });

  it('has its centre south of the middle latitude in the north', () => {
    const [lon, lat] = centreOf([104, 0, 106, 60]);
    expect(lon).toBe(105);
    // asinh(tan 60°) / 2 = 0.658479; its latitude is atan(sinh 0.658479) = 35.2644°.
    expect(lat).toBeCloseTo(35.2644, 4);
  });
});
