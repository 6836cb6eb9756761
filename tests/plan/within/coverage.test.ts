import type { Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { County, Dataset } from '../../../src/data/dataset.ts';
import { coverCounties, coveredOf } from '../../../src/plan/within/coverage.ts';
import { findWithin } from '../../../src/plan/within/within.ts';
import { publishedDataset } from '../../published.ts';
import { runThrough } from './run-through.ts';

const dataset = publishedDataset();

/**
 * Two made-up counties side by side, each a degree wide, from 30° to 31°: 510104 west of 106°
 * with 1,000,000 residents, 510105 east of it with 400,000. Each has 10,642.393 km² by the closed
 * formula of a cell between parallels (tests/plan/geodesy).
 */
const twoCells: Dataset = (() => {
  const cell = (arc: number, id: string) => ({ type: 'Polygon' as const, id, arcs: [[arc]] });
  const ring = (west: number): [number, number][] => [
    [west, 30],
    [west + 1, 30],
    [west + 1, 31],
    [west, 31],
    [west, 30],
  ];
  const topology: Topology = {
    ...dataset.topology,
    objects: {
      ...dataset.topology.objects,
      counties: {
        type: 'GeometryCollection',
        geometries: [cell(0, '510104'), cell(1, '510105')],
      },
      corridors: { type: 'GeometryCollection', geometries: [] },
    },
    arcs: [ring(105), ring(106)],
  };
  delete topology.transform;
  const record = (id: string, residents2020: number): Record<string, County> => {
    const found = dataset.counties[id];
    if (!found) throw new Error(`no county ${id}`);
    return { [id]: { ...found, residents2020 } };
  };
  return {
    ...dataset,
    topology,
    counties: { ...record('510104', 1_000_000), ...record('510105', 400_000) },
  };
})();

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

describe('the residents of a part of a county', () => {
  it('are its share of the area times its residents', () => {
    // Half of the western county and a quarter of the eastern one: 500,000 and 100,000 residents,
    // 5,321.197 and 2,660.598 km². Edges follow geodesics, not parallels: within 0.02 %.
    const { result } = runThrough(coverCounties(twoCells, box(105.5, 29, 106.25, 32)));
    const [west, east] = result;
    expect(result).toHaveLength(2);
    expect(west?.share).toBeCloseTo(0.5, 4);
    expect(east?.share).toBeCloseTo(0.25, 4);
    expect(Math.abs((west?.residents ?? 0) - 500_000)).toBeLessThan(100);
    expect(Math.abs((east?.residents ?? 0) - 100_000)).toBeLessThan(20);
    expect(Math.abs((west?.coveredKm2 ?? 0) - 5321.197)).toBeLessThan(1);
    expect(Math.abs((east?.coveredKm2 ?? 0) - 2660.598)).toBeLessThan(0.5);
    const both = coveredOf(twoCells, ['510104', '510105'], result);
    expect(both.share).toBeCloseTo(0.375, 4);
    expect(Math.abs(both.residents - 600_000)).toBeLessThan(120);
  });

  it('are all of them where the ring does not cut the county, none where it does not reach', () => {
    const { result } = runThrough(coverCounties(twoCells, box(104.9, 29.9, 106.00000001, 31.1)));
    expect(result).toMatchObject([{ county: '510104', share: 1, residents: 1_000_000 }]);
    expect(runThrough(coverCounties(twoCells, box(100, 20, 101, 21))).result).toEqual([]);
  });

  it('are 59,039 and 23,616 within 20 km of the middle of the border', () => {
    // Half a circle of 20 km is 628.319 km²; over 10,642.393 km² that is 0.0590393 of each
    // county. The ring of 128 corners has 0.04 % less: held is 0.1 %.
    const { result } = runThrough(
      findWithin(twoCells, { origin: { kind: 'point', at: [106, 30.5] }, km: 20, year: 2026 }),
    );
    const residents = Object.fromEntries(
      (result?.counties ?? []).map(({ county, residents: count }) => [county, count]),
    );
    expect(Math.abs((residents['510104'] ?? 0) / 59_039 - 1)).toBeLessThan(0.001);
    expect(Math.abs((residents['510105'] ?? 0) / 23_616 - 1)).toBeLessThan(0.001);
    expect(Math.abs((result?.covered.residents ?? 0) / 82_655 - 1)).toBeLessThan(0.001);
  });
});
