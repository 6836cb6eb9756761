import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/data/position.ts';
import { fromGcj02, toGcj02 } from '../../../src/plan/coordinates/gcj02.ts';

describe('GCJ-02', () => {
  // Pairs of the tests of googollee/eviltransform: Shanghai, Shenzhen, Beijing. Within 1e-6°,
  // 0.1 m; newer versions of it take 6,378,137 m for the axis, which moves a point by 1 cm.
  it.each([
    [
      [121.5272106, 31.1774276],
      [121.531541859215, 31.17530398364597],
    ],
    [
      [113.912316, 22.543847],
      [113.9171764808363, 22.540796131694766],
    ],
    [
      [116.377817, 39.911954],
      [116.38404722455657, 39.91334545536069],
    ],
  ] satisfies [Position, Position][])('is %j shifted to %j', (wgs84, gcj02) => {
    const [lon, lat] = toGcj02(wgs84);
    expect(lon).toBeCloseTo(gcj02[0], 6);
    expect(lat).toBeCloseTo(gcj02[1], 6);
  });

  it('moves Chengdu and Chongqing by 200 to 600 m', () => {
    for (const at of [
      [104.0668, 30.6725],
      [106.5473, 29.6122],
    ] satisfies Position[]) {
      const [lon, lat] = toGcj02(at);
      const metres = Math.hypot((lon - at[0]) * 96_000, (lat - at[1]) * 111_000);
      expect(metres).toBeGreaterThan(200);
      expect(metres).toBeLessThan(600);
    }
  });

  it('leaves what lies outside China alone, both ways', () => {
    for (const at of [
      [2.3522, 48.8566],
      [139.6917, 35.6895],
      [105, 0.5],
      [105, 60],
    ] satisfies Position[]) {
      expect(toGcj02(at)).toEqual(at);
      expect(fromGcj02(at)).toEqual(at);
    }
  });

  it('comes back within a metre, indeed a millimetre, there and back again', () => {
    // 1e-8° is 1.1 mm.
    const lon = fc.double({ min: 90, max: 115, noNaN: true });
    const lat = fc.double({ min: 20, max: 40, noNaN: true });
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const [lonBack, latBack] = fromGcj02(toGcj02([x, y]));
        expect(Math.abs(lonBack - x)).toBeLessThan(1e-8);
        expect(Math.abs(latBack - y)).toBeLessThan(1e-8);
        const [lonThere, latThere] = toGcj02(fromGcj02([x, y]));
        expect(Math.abs(lonThere - x)).toBeLessThan(1e-8);
        expect(Math.abs(latThere - y)).toBeLessThan(1e-8);
      }),
    );
  });
});
