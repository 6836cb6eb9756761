import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/data/position.ts';
import { distanceKm } from '../../../src/plan/geodesy/geodesic.ts';
import { kmInside } from '../../../src/plan/within/line-inside.ts';
import { findWithin, type Within, type WithinRequest } from '../../../src/plan/within/within.ts';
import { publishedDataset } from '../../published.ts';
import { runThrough } from './run-through.ts';

const dataset = publishedDataset();
const find = (origin: WithinRequest['origin'], km: number, year = 2026): Within => {
  const { result } = runThrough(findWithin(dataset, { origin, km, year }));
  if (!result) throw new Error('nothing was found');
  return result;
};
const suining = find({ kind: 'station', id: 'suining' }, 100);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

describe('what lies within 100 km of Suining', () => {
  it('is all in the two provinces: the counties cover the ring to 0.2 %', () => {
    expect(suining.ringKm2).toBeGreaterThan(31_400);
    expect(Math.abs(suining.covered.coveredKm2 / suining.ringKm2 - 1)).toBeLessThan(0.002);
  });

  it('has shares from 0 to 1, and units that add up as their counties do', () => {
    for (const { share } of [...suining.counties, ...suining.units, ...suining.platforms]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    for (const key of ['coveredKm2', 'residents'] as const) {
      const total = suining.covered[key];
      expect(sum(suining.counties.map((county) => county[key]))).toBeCloseTo(total, 3);
      expect(sum(suining.units.map((unit) => unit[key]))).toBeCloseTo(total, 3);
    }
  });

  it('holds all of Suining, which reaches no farther, and no more residents than its counties have', () => {
    const unit = suining.units.find((found) => found.unit === '510900');
    expect(unit?.share).toBeGreaterThan(0.999);
    const most = suining.counties.map(({ county }) => dataset.counties[county]?.residents2020 ?? 0);
    expect(suining.covered.residents).toBeLessThanOrEqual(sum(most));
  });

  it('lists stations and projects by their distance on the ellipsoid', () => {
    expect(suining.stations[0]).toEqual({ id: 'suining', km: 0 });
    const from = dataset.stations.suining?.at ?? [0, 0];
    for (const [points, records] of [
      [suining.stations, dataset.stations],
      [suining.nodes, dataset.nodes],
    ] as const) {
      for (const { id, km } of points) {
        expect(km).toBeLessThanOrEqual(100);
        expect(km).toBeCloseTo(distanceKm(from, records[id]?.at ?? [0, 0]), 6);
      }
    }
  });

  it('holds platforms by share and railways by their length inside', () => {
    expect(suining.platforms.find(({ platform }) => platform === 'suitong')?.share).toBe(1);
    const main = suining.corridors.find(({ corridor }) => corridor === 'chengda-wan-hsr');
    const drawn = dataset.corridors['chengda-wan-hsr']?.drawnKm ?? 0;
    // It runs right through from west to east, so at least the diameter's 200 km but for its bends.
    expect(main?.km).toBeGreaterThan(150);
    expect(main?.km).toBeLessThan(drawn);
    for (const { km, kmByStatus } of suining.corridors)
      expect(sum(Object.values(kmByStatus))).toBeCloseTo(km, 6);
  });
});

describe('what lies within a distance', () => {
  it('tells its progress, always on, up to the end', () => {
    const request: WithinRequest = {
      origin: { kind: 'node', id: 'airport-qianjiang' },
      km: 30,
      year: 2026,
    };
    const { steps } = runThrough(findWithin(dataset, request));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it('leaves what lies beyond Sichuan and Chongqing without figures', () => {
    const edge = find({ kind: 'point', at: [106.63, 28.2] }, 50);
    expect(edge.covered.coveredKm2).toBeLessThan(edge.ringKm2 * 0.9);
  });

  it('goes around a railway: its own stations are inside, and nearly all of its line', () => {
    const around = find({ kind: 'corridor', id: 'neijiang-luzhou' }, 5);
    const line = around.corridors.find(({ corridor }) => corridor === 'neijiang-luzhou');
    expect(line?.km).toBeCloseTo(dataset.corridors['neijiang-luzhou']?.drawnKm ?? 0, 0);
    expect(around.stations.map(({ id }) => id)).toContain('neijiang-bei');
    expect(Math.abs(around.covered.coveredKm2 / around.ringKm2 - 1)).toBeLessThan(0.002);
  });

  it('survives being sent: what comes out of JSON is what went in', () => {
    expect(JSON.parse(JSON.stringify(suining))).toEqual(suining);
  });

  it('finds nothing around what is not there', () => {
    const request = { origin: { kind: 'station', id: 'nowhere' }, km: 10, year: 2026 } as const;
    expect(runThrough(findWithin(dataset, request))).toEqual({ steps: [], result: undefined });
  });
});

describe('the length of a line inside an area', () => {
  it('is that of its pieces inside, however often it goes in and out', () => {
    // A comb of two cells from 105° to 105.25° and 105.5° to 105.75°; a line along 30.5° from
    // 104.9° to 106° is inside for twice 0.25°. A degree of the parallel there is
    // π/180·a·cosφ/√(1−e²sin²φ) = 95.99893 km, by hand from WGS 84; chords differ by metres.
    const cell = (west: number) => [
      [
        [west, 30],
        [west + 0.25, 30],
        [west + 0.25, 31],
        [west, 31],
        [west, 30],
      ],
    ];
    const area = { type: 'MultiPolygon' as const, coordinates: [cell(105), cell(105.5)] };
    const line: Position[] = [
      [104.9, 30.5],
      [105.1, 30.5],
      [106, 30.5],
    ];
    expect(kmInside(line, area)).toBeCloseTo(0.5 * 95.99893, 3);
    expect(
      kmInside(
        [
          [104, 30.5],
          [104.5, 30.5],
        ],
        area,
      ),
    ).toBe(0);
  });
});
