import { describe, expect, it } from 'vitest';
import type { ComparableThing } from '../../src/plan/compare/comparable.ts';
import { isComparable } from '../../src/plan/compare/comparable.ts';
import { compare } from '../../src/plan/compare/compare.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const library = { dataset };
const chengdu = { kind: 'place', id: '510100' } as const;
const yuzhong = { kind: 'place', id: '500103' } as const;
const chengduArea = { kind: 'metro', id: 'chengdu' } as const;
const wandakai = { kind: 'platform', id: 'wandakai' } as const;
const qionglai = { kind: 'county', id: '510183' } as const;

const row = (things: readonly ComparableThing[], id: string) => {
  const rows = compare(library, things).sections.flatMap((section) => section.rows);
  const found = rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no row ${id} among ${rows.map((one) => one.id)}`);
  return found;
};
const numbers = (things: readonly ComparableThing[], id: string) =>
  row(things, id).cells.map((cell) => (cell.type === 'number' ? cell.value : cell.type));
const shares = (things: readonly ComparableThing[], id: string) =>
  row(things, id).cells.map((cell) => (cell.type === 'number' ? cell.share : undefined));
const things = (of: readonly ComparableThing[], id: string) =>
  row(of, id).cells.map((cell) => (cell.type === 'things' ? cell.things.map((t) => t.id) : cell));

describe('areas side by side', () => {
  const four = [chengdu, yuzhong, chengduArea, wandakai];

  it('have a column each, and a cell in every row', () => {
    const { columns, sections } = compare(library, four);
    expect(columns.map(({ name }) => name.zh)).toEqual([
      '成都市',
      '渝中区',
      '成都都市圈',
      '万达开川渝统筹发展示范区',
    ]);
    // The Chengdu area has two official extents: the wider one is compared, and said.
    expect(columns.map(({ extent }) => extent?.zh)).toEqual([
      undefined,
      undefined,
      '规划范围（四市全域）',
      undefined,
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['figures', 'relations', 'roles']);
    for (const { cells, id } of sections.flatMap((section) => section.rows))
      expect(cells, id).toHaveLength(4);
  });

  it('are measured alike, to one scale', () => {
    expect(numbers(four, 'area')).toEqual([14333.5, 23.4, 33121.2, 24033.3]);
    expect(row(four, 'area').scaleMax).toBe(33121.2);
    expect(numbers(four, 'residents')).toEqual([20937757, 588717, 29657768, 8153177]);
    const density = numbers(four, 'density').map((value) => Math.round(Number(value)));
    // 588,717 residents on 23.4 km².
    expect(density).toEqual([1461, 25159, 895, 339]);
    for (const cell of row(four, 'residents').cells)
      expect(cell.type === 'number' && cell.sources.map(({ id }) => id)).toEqual([
        'census-2020-tabulation',
        'census-2020-china-census',
      ]);
  });

  it('have a share of the Circle where all of them lies in it', () => {
    const [a, b, c, d] = shares(four, 'area');
    expect(a?.of).toBeCloseTo(0.07897, 5); // 14,333.5 of 181,497.7 km²
    expect(b?.of).toBeCloseTo(0.00013, 5);
    expect(c?.of).toBeCloseTo(0.18249, 5);
    // Kaizhou is in part, Wanyuan left out.
    expect(d).toBeUndefined();
  });

  it('have their output by year, with the share of a total that is itself only nearly so', () => {
    expect(numbers(four, 'gdp-2019')).toEqual([1701.265, 129.16, 'missing', 'missing']);
    const [share] = shares(four, 'gdp-2019');
    expect(share?.about).toBe(true);
    expect(share?.of).toBeCloseTo(0.27004, 5); // 1,701.265 of nearly 6,300 billion yuan
    // No total of the Circle was found for 2022.
    expect(shares(four, 'gdp-2022')).toEqual([undefined, undefined, undefined, undefined]);
    expect(numbers(four, 'gdp-2022')).toEqual(['missing', 160.276, 'missing', 428.32]);
    expect(row(four, 'gdp-2022').cells[0]).toEqual({ type: 'missing', missing: 'not-found' });
  });

  it('are set beside what they share ground with, themselves left out', () => {
    expect(things(four, 'metros')).toEqual([
      ['chengdu'],
      ['chongqing'],
      { type: 'missing', missing: 'not-applicable' },
      [],
    ]);
    expect(things(four, 'platforms')).toEqual([[], [], ['zida'], ['chengxuanwan', 'mingyueshan']]);
    expect(things(four, 'corridors')[1]).toEqual(['chengyu-hsr', 'chengyu-railway']);
    expect(numbers(four, 'counties')).toEqual([20, 1, 35, 9]);
    expect(numbers(four, 'stations')[1]).toBe(1);
  });

  it('are told what the plan gives them, and that nothing was found where nothing is', () => {
    const roles = row([yuzhong, chengduArea], 'roles').cells;
    expect(roles[0]).toEqual({ type: 'missing', missing: 'not-found' });
    expect(roles[1]?.type === 'statements' && roles[1].statements.length).toBe(5);
    for (const { cells } of [row(four, 'plan')])
      for (const cell of cells) expect(cell.type).toBe('statements');
  });

  it('may be counties: one that is a unit has the unit’s figures', () => {
    const asCounty = { kind: 'county', id: '500103' } as const;
    expect(numbers([asCounty, qionglai], 'gdp-2019')).toEqual([129.16, 'missing']);
    expect(shares([asCounty, qionglai], 'residents').map((share) => share !== undefined)).toEqual([
      true,
      true,
    ]);
  });

  it('are two to four, known, and areas', () => {
    expect(() => compare(library, [chengdu])).toThrow('got 1 areas to compare, expected 2 to 4');
    expect(() => compare(library, [...four, qionglai])).toThrow('expected 2 to 4');
    expect(() => compare(library, [chengdu, { kind: 'place', id: '999999' }])).toThrow(
      'got place:999999, expected an area of the dataset',
    );
    expect(isComparable({ kind: 'corridor', id: 'chengyu-hsr' })).toBe(false);
    expect(isComparable(wandakai)).toBe(true);
  });
});
