import { describe, expect, it } from 'vitest';
import { boxOf } from '../../src/plan/box-of.ts';
import { computedFigures, computedSourceIds } from '../../src/plan/computed.ts';
import { confidenceOf } from '../../src/plan/confidence.ts';
import {
  cityOfExcluded,
  corridorsOfPlace,
  corridorsOfStation,
  metrosOfPlace,
  placesOfCorridor,
  platformsOfPlace,
  shareOfCircle,
} from '../../src/plan/relations.ts';
import { lineStatus } from '../../src/plan/status.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const place = (id: string) => {
  const found = dataset.places[id];
  if (!found) throw new Error(`no place ${id}`);
  return found;
};

describe('what belongs together', () => {
  it('finds the platforms that hold a unit: two, one or none', () => {
    expect(platformsOfPlace(dataset, '500116')).toEqual(['chuannanyuxi', 'luyongjiang']);
    expect(platformsOfPlace(dataset, '500101')).toEqual(['wandakai']);
    expect(platformsOfPlace(dataset, '500103')).toEqual([]);
  });

  it('says which extents of the Chengdu area hold a city, and how much of it', () => {
    expect(metrosOfPlace(dataset, '510100')).toEqual([
      {
        metro: 'chengdu',
        extents: [
          { id: 'core', whole: true },
          { id: 'planning', whole: true },
        ],
      },
    ]);
    // Deyang: Luojiang and Mianzhu are in the planning extent only.
    expect(metrosOfPlace(dataset, '510600')).toEqual([
      {
        metro: 'chengdu',
        extents: [
          { id: 'core', whole: false },
          { id: 'planning', whole: true },
        ],
      },
    ]);
    expect(metrosOfPlace(dataset, '511600')).toEqual([
      { metro: 'chongqing', extents: [{ id: 'whole', whole: true }] },
    ]);
    expect(metrosOfPlace(dataset, '510700')).toEqual([]);
  });

  it('follows the Chengdu–Chongqing high-speed railway through its cities in order', () => {
    const route = placesOfCorridor(dataset, 'chengyu-hsr');
    expect(route.slice(0, 4)).toEqual(['510100', '512000', '511000', '500153']);
    expect(corridorsOfStation(dataset, 'neijiang-bei')).toEqual(['chengyu-hsr', 'neijiang-luzhou']);
  });

  it('lists a line for a place that it serves and for one that it only crosses', () => {
    const luzhou = corridorsOfPlace(dataset, '510500').map(({ corridor }) => corridor);
    expect(luzhou).toContain('yukun-hsr');
    const crossed = Object.values(dataset.corridors).flatMap((corridor) => corridor.crosses);
    expect(crossed).toContain('510100');
  });

  it('leads from every excluded county to its city and back', () => {
    expect(cityOfExcluded(dataset, '510726')).toBe('510700');
    expect(cityOfExcluded(dataset, '510727')).toBe('510700');
    expect(cityOfExcluded(dataset, '511781')).toBe('511700');
    expect(cityOfExcluded(dataset, '511825')).toBe('511800');
    expect(cityOfExcluded(dataset, '511827')).toBe('511800');
  });

  it('makes neighbours mutual, and Qianjiang a neighbour of no unit in scope', () => {
    for (const [id, { neighbours }] of Object.entries(dataset.places)) {
      for (const other of neighbours) expect(place(other).neighbours).toContain(id);
    }
    const scopes = place('500114').neighbours.map((id) => place(id).scope);
    expect(new Set(scopes)).toEqual(new Set(['outside']));
  });

  it('gives shares of the Circle that add up to one over the 42 units', () => {
    const shares = Object.values(dataset.places).flatMap(
      (record) => shareOfCircle(dataset, record) ?? [],
    );
    expect(shares).toHaveLength(42);
    expect(shares.reduce((sum, share) => sum + share.residents, 0)).toBeCloseTo(1, 9);
    expect(shares.reduce((sum, share) => sum + share.area, 0)).toBeCloseTo(1, 4);
  });
});

describe('what is derived', () => {
  it('reads the status of a line from its stretches', () => {
    const status = (id: string) => {
      const corridor = dataset.corridors[id];
      return corridor && lineStatus(dataset, corridor, 2026);
    };
    expect(status('chengyu-hsr')).toBe('open');
    expect(status('chengyu-central-hsr')).toBe('construction');
    expect(status('yukun-hsr')).toBe('part-open');
    expect(status('sichuan-tibet')).toBe('part-open');
  });

  it('says when a figure stands on one secondary table', () => {
    const gdp = place('500109').figures?.find((figure) => figure.asOf === '2022');
    expect(gdp && confidenceOf(gdp.sources, dataset)).toBe('compilation');
    const residents = computedFigures(place('500109'))[0];
    expect(residents && confidenceOf(residents.sources, dataset)).toBe('several');
  });

  it('rests computed figures on sources that exist', () => {
    for (const id of computedSourceIds) expect(dataset.sources[id], id).toBeDefined();
  });

  it('frames every thing within what the map can show', () => {
    const [west, south, east, north] = dataset.visibleBounds;
    const kinds = {
      place: 'places',
      county: 'counties',
      metro: 'metros',
      platform: 'platforms',
      corridor: 'corridors',
    } as const;
    for (const [kind, table] of Object.entries(kinds) as [
      keyof typeof kinds,
      (typeof kinds)[keyof typeof kinds],
    ][]) {
      for (const id of Object.keys(dataset[table])) {
        const box = boxOf({ dataset }, { kind, id });
        expect(box, id).toBeDefined();
        if (!box) continue;
        expect(box[0]).toBeGreaterThanOrEqual(west);
        expect(box[1]).toBeGreaterThanOrEqual(south);
        expect(box[2]).toBeLessThanOrEqual(east);
        expect(box[3]).toBeLessThanOrEqual(north);
        expect(box[0]).toBeLessThan(box[2]);
        expect(box[1]).toBeLessThan(box[3]);
      }
    }
  });
});
