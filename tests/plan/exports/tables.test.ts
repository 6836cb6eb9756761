import { describe, expect, it } from 'vitest';
import { type Credit, credits as published } from '../../../geo/open-data/licences.ts';
import { layersShownAtFirst } from '../../../src/plan/catalogue.ts';
import { credits } from '../../../src/plan/exports/credits.ts';
import { csvOf } from '../../../src/plan/exports/csv.ts';
import { spreadsheetText } from '../../../src/plan/exports/spreadsheet-cell.ts';
import { tsvOf } from '../../../src/plan/exports/tsv.ts';
import type { Row } from '../../../src/plan/rows/row.ts';
import { rowsOf } from '../../../src/plan/rows/rows.ts';
import { listedThings } from '../../../src/plan/thing-layers.ts';
import { visibleThings } from '../../../src/plan/visible.ts';
import { publishedDataset } from '../../published.ts';
import { readCsv } from './read-csv.ts';

const dataset = publishedDataset();
const library = { dataset };
const all = rowsOf(library, listedThings(dataset), 2026);
const scope = { dataset, year: 2026 };

describe('CSV', () => {
  it.each(['zh', 'en'] as const)(
    'reads back as one line for each row of the list (%s)',
    (language) => {
      const text = csvOf(all, { ...scope, language });
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const [header = [], ...lines] = readCsv(text.slice(1));
      expect(lines).toHaveLength(503);
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([header.length]));
      expect(lines.map(([name]) => name)).toEqual(all.map(({ name }) => name[language]));
    },
  );

  it('has as many rows as the list has, whatever is visible', () => {
    const sight = {
      layers: layersShownAtFirst,
      zoom: 6.5,
      year: 2016,
      filter: { kinds: new Set(['corridor'] as const) },
    };
    const things = visibleThings(library, sight);
    // Open by the end of 2016, first stretches included: chengmianle, chengyu-hsr, chengyu-north,
    // chengyu-railway, land-sea-west, lanyu, yuwan-zhengyu.
    expect(things).toHaveLength(7);
    const text = csvOf(rowsOf(library, things, 2016), { dataset, year: 2016, language: 'zh' });
    expect(readCsv(text.slice(1))).toHaveLength(1 + 7);
  });

  it('says units in the header, bare numbers in the cells, and sources with their addresses', () => {
    const rows = rowsOf(
      library,
      [
        { kind: 'river', id: 'ba' },
        { kind: 'place', id: '500101' },
      ],
      2026,
    );
    const [header = [], river = [], wanzhou = []] = readCsv(
      csvOf(rows, { ...scope, language: 'en' }).slice(1),
    );
    const cell = (line: string[], name: string) => line[header.indexOf(name)];
    expect(cell(wanzhou, 'Area (km²)')).toBe('3448.7');
    expect(cell(wanzhou, 'Residents 2020 (persons)')).toBe('1564449');
    expect(cell(wanzhou, 'Longitude (degrees)')).toBe('108.4393');
    expect(cell(river, 'Area (km²)')).toBe('');
    expect(cell(river, 'Sources')).toMatch(/https:\/\/www\.soest\.hawaii\.edu\/pwessel\/gshhg\/$/);
    expect(cell(river, 'Year shown')).toBe('2026');
    expect(cell(river, 'Records of')).toBe('2026-07');
    expect(cell(river, 'Credit and licence')).toContain('LGPL-3.0-or-later');
  });

  it('keeps quotes, commas and line breaks within their cell', () => {
    const [first] = all;
    if (!first) throw new Error('no rows');
    const odd: Row = { ...first, name: { zh: '"渝,\r\n中"', en: 'x' } };
    const [, line] = readCsv(csvOf([odd], { ...scope, language: 'zh' }).slice(1));
    expect(line?.[0]).toBe('"渝,\r\n中"');
  });
});

describe('cells of a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-x', "'-x"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['万州', '万州'],
    [-1.5, '-1.5'],
    [undefined, ''],
  ])('of %j are %j', (given, expected) => {
    expect(spreadsheetText(given)).toBe(expected);
  });
});

describe('the table for the clipboard', () => {
  it('has one line for each row and the same cells in each', () => {
    const lines = tsvOf(all, { ...scope, language: 'zh' }).split('\n');
    expect(lines).toHaveLength(504);
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
  });
});

describe('credits', () => {
  it('are those of the published data', () => {
    const told = Object.entries<Credit>(published).map(([name, { title, path, licence }]) => [
      name,
      { title, ...(path ? { url: path } : {}), ...(licence ? { licence: licence.name } : {}) },
    ]);
    expect(credits).toEqual(Object.fromEntries(told));
  });
});
