import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/data/position.ts';
import { drawnOf } from '../../../src/plan/measure/drawn.ts';
import { totalsOf } from '../../../src/plan/measure/totals.ts';

const chengduEast: Position = [104.1389, 30.6313];
const chongqingNorth: Position = [106.5473, 29.6122];
const chongqing: Position = [106.5416, 29.5515];

describe('what a drawing measures', () => {
  it('are the segments of a path and their sum', () => {
    // Vincenty, computed apart: 258.118421 and 6.750944 km.
    const totals = totalsOf({ points: [chengduEast, chongqingNorth, chongqing], closed: false });
    expect(totals.segmentKms).toHaveLength(2);
    expect(totals.segmentKms[0]).toBeCloseTo(258.118421, 5);
    expect(totals.segmentKms[1]).toBeCloseTo(6.750944, 5);
    expect(totals.totalKm).toBeCloseTo(264.869365, 5);
    expect(totals.areaKm2).toBeUndefined();
  });

  it('are the way around an area and its size', () => {
    // A cell of half a degree from 105°, 30°: the closed formula between the parallels gives
    // 2,667.300 km² (5,334.601 for a whole degree); geodesic edges instead of parallels bulge by
    // 0.010 % of that at most. The meridians are 55.42834 km each by Vincenty, the geodesics of half a
    // degree 48.24310 km at 30° and 47.99942 km at 30.5°.
    const { areaKm2, totalKm, segmentKms } = totalsOf({
      points: [
        [105, 30],
        [105.5, 30],
        [105.5, 30.5],
        [105, 30.5],
      ],
      closed: true,
    });
    expect(segmentKms).toHaveLength(4);
    expect(Math.abs((areaKm2 ?? 0) / 2667.3 - 1)).toBeLessThan(0.0001);
    expect(totalKm).toBeCloseTo(48.2431 + 47.99942 + 2 * 55.42834, 4);
  });

  it('are no area where the edge crosses itself', () => {
    const bow: Position[] = [
      [105, 30],
      [106, 31],
      [106, 30],
      [105, 31],
    ];
    const totals = totalsOf({ points: bow, closed: true });
    expect(totals).toMatchObject({ crossesItself: true, areaKm2: undefined });
    expect(totals.totalKm).toBeGreaterThan(0);
  });

  it('are nothing for one point or none', () => {
    for (const points of [[], [chengduEast]]) {
      const totals = totalsOf({ points, closed: false });
      expect(totals).toMatchObject({ segmentKms: [], totalKm: 0, areaKm2: undefined });
    }
  });
});

describe('a drawing on the map', () => {
  it('runs along the geodesic, with a figure in the middle of each segment', () => {
    const { line, area, points, labels } = drawnOf({
      points: [chengduEast, chongqingNorth],
      closed: false,
    });
    expect(line?.geometry.coordinates).toHaveLength(12);
    expect(area).toBeUndefined();
    expect(points.features.map(({ properties }) => properties.index)).toEqual([0, 1]);
    expect(labels.features.map(({ properties }) => properties.kind)).toEqual(['segment']);
    // Half way by Vincenty's direct formula: 105.349283, 30.127291.
    const [lon = 0, lat = 0] = labels.features[0]?.geometry.coordinates ?? [];
    expect(lon).toBeCloseTo(105.349283, 5);
    expect(lat).toBeCloseTo(30.127291, 5);
  });

  it('of an area has a ring, its way around and its size', () => {
    const { area, line, labels } = drawnOf({
      points: [chengduEast, chongqingNorth, chongqing],
      closed: true,
    });
    const [ring = []] = area?.geometry.coordinates ?? [];
    expect(ring.at(0)).toEqual(ring.at(-1));
    expect(line?.geometry.coordinates).toEqual(ring);
    expect(labels.features.map(({ properties }) => properties.kind)).toEqual([
      'segment',
      'segment',
      'segment',
      'total',
      'area',
    ]);
  });

  it('of nothing is nothing', () => {
    expect(drawnOf({ points: [], closed: false })).toEqual({
      line: undefined,
      area: undefined,
      points: { type: 'FeatureCollection', features: [] },
      labels: { type: 'FeatureCollection', features: [] },
    });
  });
});
