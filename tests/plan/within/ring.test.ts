import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/data/position.ts';
import { areaKm2, polygonsOf, positionsOf } from '../../../src/plan/geodesy/area.ts';
import { distanceKm } from '../../../src/plan/geodesy/geodesic.ts';
import { geodesicLine } from '../../../src/plan/geodesy/geodesic-line.ts';
import { type OriginShape, originShape } from '../../../src/plan/within/origin.ts';
import { ringAround } from '../../../src/plan/within/ring.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();

describe('a ring around a point', () => {
  it.each([5, 30, 100])(
    'of %i km has the area of the circle, less four parts in ten thousand',
    (km) => {
      // πr² on the plane; the curvature of the Earth takes off another 0.002 % at 100 km.
      const ring = ringAround({ type: 'point', at: [105.539, 30.5456] }, km);
      const share = ring ? areaKm2(ring) / (Math.PI * km * km) : 0;
      expect(share).toBeGreaterThan(0.9995);
      expect(share).toBeLessThan(0.9997);
    },
  );

  it('has its corners at the distance, and runs counter-clockwise from north', () => {
    const at: Position = [105.539, 30.5456];
    const ring = ringAround({ type: 'point', at }, 50);
    const [corners = []] = ring ? polygonsOf(ring).flat() : [];
    expect(corners).toHaveLength(129);
    for (const corner of positionsOf(corners)) expect(distanceKm(at, corner)).toBeCloseTo(50, 6);
    expect(corners[32]?.[0]).toBeLessThan(at[0]); // a quarter turn on it is in the west
  });
});

/** The least distance to any point of a line, found by trying one every 100 m on the ellipsoid. */
function kmByTrial(at: Position, lines: readonly (readonly Position[])[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (const [index, end] of line.entries()) {
      const start = line[index - 1] ?? end;
      const pieces = Math.max(1, Math.ceil(distanceKm(start, end) / 0.1));
      // A whole segment is passed over when it cannot come near.
      if (distanceKm(start, at) - pieces * 0.1 > least) continue;
      for (let piece = 0; piece <= pieces; piece += 1) {
        const share = piece / pieces;
        const point: Position = [
          start[0] + share * (end[0] - start[0]),
          start[1] + share * (end[1] - start[1]),
        ];
        least = Math.min(least, distanceKm(point, at));
      }
    }
  }
  return least;
}

describe('a ring around a railway', () => {
  it('has the area of a strip with two round ends around a straight line', () => {
    // 2·L·r + πr² on the plane: 2·200·20 + 400π = 9,256.64 km². The line follows a meridian, which
    // is a geodesic; on the curved Earth the strip is 0.0002 % narrower. Held is 0.1 %.
    const south: Position = [105, 29.5];
    const north: Position = [105, 31.3040887]; // 200 km on, by Vincenty's direct formula
    expect(distanceKm(south, north)).toBeCloseTo(200, 4);
    const ring = ringAround({ type: 'lines', lines: [geodesicLine([south, north])] }, 20);
    expect(Math.abs((ring ? areaKm2(ring) : 0) / 9256.64 - 1)).toBeLessThan(0.001);
  });

  it.each([
    ['chengyu-hsr', 10],
    ['chengyu-central-hsr', 100],
    ['neijiang-luzhou', 30],
  ])('%s keeps %i km to five parts in a thousand at its corners and between them', (id, km) => {
    const shape = originShape(dataset, { kind: 'corridor', id }, 2026);
    if (shape?.type !== 'lines') throw new Error(`no line ${id}`);
    const ring = ringAround(shape, km);
    const corners = ring ? positionsOf(polygonsOf(ring).flat(2)) : [];
    expect(corners.length).toBeGreaterThan(100);
    for (const [index, corner] of corners.entries()) {
      if (index % 7 !== 0) continue;
      const next = corners[index + 1] ?? corner;
      const middle: Position = [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2];
      for (const at of [corner, middle])
        expect(Math.abs(kmByTrial(at, shape.lines) / km - 1)).toBeLessThan(0.005);
    }
  });

  it('is there only for what is drawn in the year', () => {
    const shape = (year: number): OriginShape | undefined =>
      originShape(dataset, { kind: 'corridor', id: 'chengyu-hsr' }, year);
    expect(shape(2014)).toBeUndefined();
    expect(shape(2015)?.type).toBe('lines');
    expect(originShape(dataset, { kind: 'station', id: 'nowhere' }, 2026)).toBeUndefined();
  });
});
