import { describe, expect, it } from 'vitest';
import type { PlacedKind } from '../../../src/data/thing.ts';
import { columns } from '../../../src/plan/rows/columns.ts';
import { rowsOf } from '../../../src/plan/rows/rows.ts';
import { sortRows } from '../../../src/plan/rows/sort-rows.ts';
import { listedThings } from '../../../src/plan/thing-layers.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();
const library = { dataset };
const row = (kind: PlacedKind, id: string, year = 2026) => {
  const [found] = rowsOf(library, [{ kind, id }], year);
  if (!found) throw new Error(`no row for ${kind}:${id}`);
  return found;
};
const named = (...names: (readonly [PlacedKind, string])[]) =>
  rowsOf(
    library,
    names.map(([kind, id]) => ({ kind, id })),
    2026,
  );

describe('rows', () => {
  it('are one for each thing, in the order given', () => {
    const things = listedThings(dataset);
    expect(rowsOf(library, things, 2026).map(({ thing }) => thing)).toEqual(things);
  });

  it('say of a county its size, residents, unit and province', () => {
    expect(row('county', '510183')).toMatchObject({
      name: { zh: '邛崃市', en: 'Qionglai City' },
      areaKm2: 1374.4,
      residents2020: 602973,
      unit: { zh: '成都市', en: 'Chengdu' },
      provinces: [{ zh: '四川', en: 'Sichuan' }],
      status: undefined,
      lengthKm: undefined,
      lon: undefined,
    });
  });

  it('take a metropolitan area in its widest extent', () => {
    expect(row('metro', 'chengdu')).toMatchObject({ areaKm2: 33121.2, residents2020: 29657768 });
  });

  it('say of a line how it stands, since when, how long it is drawn and where it runs', () => {
    const yukun = row('corridor', 'yukun-hsr');
    expect(yukun.status).toBe('part-open');
    // The first stretch opened with the Chengdu–Yibin line.
    expect(yukun.since).toEqual({ date: '2023-12-26' });
    expect(yukun.lengthKm).toBe(684.8); // 188.6 + 12.2 + 484
    expect(yukun.provinces.map(({ en }) => en)).toEqual(['Chongqing', 'Sichuan', 'Yunnan']);
    const opened = new Set(['open'] as const);
    const [partly] = rowsOf(library, [yukun.thing], 2026, opened);
    expect(partly?.lengthKm).toBe(200.8); // 188.6 + 12.2
  });

  it('tell by when a platform was approved, and since when something is expected to be open', () => {
    expect(row('platform', 'chengxuanwan').since).toEqual({ date: '2022-02', by: true });
    expect(row('node', 'airport-leshan').since).toEqual({ date: '2017-09' });
    expect(row('node', 'airport-leshan', 2030)).toMatchObject({
      status: 'open',
      since: { date: '2026', expected: true },
    });
    // The central line: construction since November 2022, open as expected in November 2027.
    expect(row('corridor', 'chengyu-central-hsr', 2026).since).toEqual({ date: '2022-11-28' });
    expect(row('corridor', 'chengyu-central-hsr', 2028).since).toEqual({
      date: '2027-11',
      expected: true,
    });
  });

  it('do not let the opening of something else open a project that is planned', () => {
    // Suining's airport is planned; what began in 2018 and opened in 2023 is a training field.
    expect(row('node', 'airport-suining-anju')).toMatchObject({
      status: 'planned',
      since: undefined,
    });
  });

  it('cite sources that exist, every one', () => {
    for (const { sources, thing } of rowsOf(library, listedThings(dataset), 2026)) {
      expect(sources.length, thing.id).toBeGreaterThan(0);
      for (const id of sources) expect(dataset.sources[id], id).toBeDefined();
    }
  });

  it('refuse a thing that is not there', () => {
    expect(() => row('place', '999999')).toThrow(
      'got place:999999, expected a thing of the dataset',
    );
  });
});

describe('columns', () => {
  it('print in both languages, with the unit in the header only', () => {
    const cells = (language: 'zh' | 'en') =>
      Object.fromEntries(
        columns.map(({ id, cell }) => [id, cell(row('platform', 'chengxuanwan'), language)]),
      );
    expect(cells('zh')).toMatchObject({
      name: '城宣万革命老区振兴发展示范区',
      kind: '川渝合作平台',
      since: '不晚于2022-02',
      province: '重庆、四川',
      areaKm2: 11644,
      code: 'platform:chengxuanwan',
    });
    expect(cells('en')).toMatchObject({
      otherName: '城宣万革命老区振兴发展示范区',
      kind: 'Cooperation platform',
      since: 'by 2022-02',
      province: 'Chongqing, Sichuan',
    });
  });
});

describe('sorting', () => {
  const ids = (rows: ReturnType<typeof named>) => rows.map(({ thing }) => thing.id);
  const some = named(
    ['place', '500101'],
    ['river', 'ba'],
    ['place', '510100'],
    ['station', 'suining'],
    ['place', '500103'],
  );

  it('goes by the pinyin of the English names in both languages', () => {
    // Ba, Chengdu, Suining, Wanzhou, Yuzhong
    const order = ['ba', '510100', 'suining', '500101', '500103'];
    expect(ids(sortRows(some, 'name', 'ascending'))).toEqual(order);
    expect(ids(sortRows(some, 'name', 'descending'))).toEqual(order.toReversed());
    expect(ids(sortRows(some, 'otherName', 'ascending'))).toEqual(order);
  });

  it('puts rows without a value last in both directions, by name among themselves', () => {
    expect(ids(sortRows(some, 'residents2020', 'ascending'))).toEqual([
      '500103',
      '500101',
      '510100',
      'ba',
      'suining',
    ]);
    expect(ids(sortRows(some, 'residents2020', 'descending'))).toEqual([
      '510100',
      '500101',
      '500103',
      'ba',
      'suining',
    ]);
  });

  it('keeps the order of equals and leaves the given rows alone', () => {
    const twice = named(['station', 'suining'], ['place', '510900'], ['station', 'suining']);
    const before = [...twice];
    const sorted = sortRows(twice, 'province', 'descending');
    expect(sorted).toHaveLength(3);
    expect(twice).toEqual(before);
    expect(ids(sortRows(twice, 'name', 'ascending'))).toEqual(['suining', '510900', 'suining']);
  });

  it('sorts every column whatever the rows', () => {
    const rows = rowsOf(library, listedThings(dataset), 2026);
    for (const { id } of columns)
      expect(sortRows(rows, id, 'descending'), id).toHaveLength(rows.length);
  });
});
