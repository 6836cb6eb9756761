import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/data/dataset-error.ts';
import { isPartialDate } from '../../src/data/date.ts';
import { adcode, slug } from '../../src/data/ids.ts';
import { parseDataset } from '../../src/data/parse.ts';
import { position } from '../../src/data/position.ts';
import { text } from '../../src/data/text.ts';
import { publishedText } from '../published.ts';

const records = () => JSON.parse(publishedText('atlas.json')) as Record<string, unknown>;
const topology = () => JSON.parse(publishedText('atlas.topojson')) as Record<string, unknown>;

describe('the dataset', () => {
  it('is frozen to its depth', () => {
    const dataset = parseDataset(records(), topology());
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(Object.isFrozen(dataset.places['510100']?.name)).toBe(true);
    expect(Object.isFrozen(dataset.topology.arcs[0])).toBe(true);
  });

  it('names the file and the field when the records are not as published', () => {
    const broken = records();
    (broken.places as Record<string, { areaKm2: unknown }>)['510100'] = {
      ...(broken.places as Record<string, { areaKm2: unknown }>)['510100'],
      areaKm2: 'large',
    };
    expect(() => parseDataset(broken, topology())).toThrow(
      /^atlas\.json: places\.510100\.areaKm2: /,
    );
    expect(() => parseDataset({ ...records(), stray: 1 }, topology())).toThrow(DatasetError);
    expect(() => parseDataset({ ...records(), format: 2 }, topology())).toThrow(
      /atlas\.json: format/,
    );
  });

  it('names the topology when shapes are missing', () => {
    const { objects, ...rest } = topology();
    const { units: _units, ...others } = objects as Record<string, unknown>;
    expect(() => parseDataset(records(), { ...rest, objects: others })).toThrow(/atlas\.topojson/);
    expect(() => parseDataset(records(), null)).toThrow(/atlas\.topojson/);
  });

  it('throws nothing but a DatasetError on anything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
        expect(() => parseDataset(first, second)).toThrow(DatasetError);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the pieces of records', () => {
  it.each(['2021', '2021-10', '2021-10-20', '2024-02-29'])('takes %s as a date', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(['2021-02-30', '2023-02-29', '2021-13', '21-10-20', '2021-10-20T00:00', '1066', ''])(
    'refuses %s as a date',
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );

  it('takes an adcode as digits or text and refuses anything else', () => {
    expect(v.parse(adcode, 500101)).toBe('500101');
    expect(v.parse(adcode, '510726')).toBe('510726');
    for (const wrong of ['50010', '5001011', '050101', 'abcdef', 500101.5, null]) {
      expect(v.safeParse(adcode, wrong).success).toBe(false);
    }
  });

  it('takes ASCII slugs only', () => {
    expect(v.safeParse(slug, 'chengyu-hsr').success).toBe(true);
    for (const wrong of ['Chengyu', 'chengyu_hsr', '-a', 'a--b', '成渝', '']) {
      expect(v.safeParse(slug, wrong).success).toBe(false);
    }
  });

  it('refuses a swapped position, because longitudes and latitudes of China do not overlap', () => {
    expect(v.safeParse(position, [104.06, 30.67]).success).toBe(true);
    expect(v.safeParse(position, [30.67, 104.06]).success).toBe(false);
    expect(v.safeParse(position, [104.06, 30.67, 500]).success).toBe(false);
  });

  it('wants both languages, and no Chinese in the English', () => {
    expect(v.safeParse(text, { zh: '成都', en: 'Chengdu' }).success).toBe(true);
    expect(v.safeParse(text, { zh: 'Chengdu', en: 'Chengdu' }).success).toBe(false);
    expect(v.safeParse(text, { zh: '成都', en: '成都' }).success).toBe(false);
    expect(v.safeParse(text, { zh: '成都' }).success).toBe(false);
  });
});
