import { describe, expect, it } from 'vitest';
import { areaKm2, lengthKm } from '../../geo/ellipsoid.ts';

describe('an area on the ellipsoid', () => {
  it('is that of the formula for a cell between two parallels', () => {
    // One degree by one degree at the equator on WGS 84, by the closed formula
    // b²/2·Δλ·[sinφ/(1−e²sin²φ) + artanh(e·sinφ)/e] from 0° to 1°: 12,308.4639 km².
    // The upper edge is cut into hundredths, so that its geodesics keep to the parallel.
    const parallel = Array.from({ length: 101 }, (_, i) => [1 - i / 100, 1]);
    const cell = [[0, 0], [1, 0], ...parallel, [0, 0]];
    expect(areaKm2({ type: 'Polygon', coordinates: [cell] })).toBeCloseTo(12308.4639, 3);
  });

  it('follows geodesics between corners', () => {
    // The same cell with one geodesic from corner to corner, which bulges north of the parallel:
    // 12,308.778 km². On a sphere of the same area the bulge is 0.3138 km², as 12,308.778 − 12,308.464.
    const square = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    expect(areaKm2({ type: 'Polygon', coordinates: [square] })).toBeCloseTo(12308.778, 3);
  });

  it('does not depend on the direction of the ring, and takes holes off', () => {
    const outer = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ];
    const hole = [
      [0.5, 0.5],
      [1, 0.5],
      [1, 1],
      [0.5, 1],
      [0.5, 0.5],
    ];
    const full = areaKm2({ type: 'Polygon', coordinates: [outer] });
    const inner = areaKm2({ type: 'Polygon', coordinates: [hole] });
    expect(areaKm2({ type: 'Polygon', coordinates: [[...outer].reverse()] })).toBeCloseTo(full, 6);
    expect(areaKm2({ type: 'Polygon', coordinates: [outer, hole] })).toBeCloseTo(full - inner, 6);
  });

  it('adds the polygons of a multipolygon', () => {
    const at = (lon: number) => [
      [
        [lon, 0],
        [lon + 1, 0],
        [lon + 1, 1],
        [lon, 1],
        [lon, 0],
      ],
    ];
    expect(areaKm2({ type: 'MultiPolygon', coordinates: [at(0), at(5)] })).toBeCloseTo(
      2 * 12308.778,
      2,
    );
  });
});

describe('a length on the ellipsoid', () => {
  it('is that of the equator and of the meridian for one degree', () => {
    // 2πa/360 with a = 6,378,137 m; and the meridian quadrant's first degree.
    expect(
      lengthKm([
        [0, 0],
        [1, 0],
      ]),
    ).toBeCloseTo(111.3194908, 6);
    expect(
      lengthKm([
        [0, 0],
        [0, 1],
      ]),
    ).toBeCloseTo(110.5743886, 6);
  });

  it('is 258.118 km from Chengdu East to Chongqing North', () => {
    // Vincenty's inverse formula on WGS 84, computed apart from this project: 258,118.4206 m.
    expect(
      lengthKm([
        [104.1389, 30.6313],
        [106.5473, 29.6122],
      ]),
    ).toBeCloseTo(258.1184206, 6);
  });

  it('adds the segments of a line', () => {
    expect(
      lengthKm([
        [0, 0],
        [1, 0],
        [2, 0],
      ]),
    ).toBeCloseTo(2 * 111.3194908, 6);
    expect(lengthKm([[0, 0]])).toBe(0);
  });
});
