import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseCensus } from '../../src/data/census.ts';
import { DatasetError } from '../../src/data/dataset-error.ts';
import { publishedDataset, publishedText } from '../published.ts';

const read = () => JSON.parse(publishedText('census.json'));
const census = parseCensus(read());
const dataset = publishedDataset();
const rows = Object.entries(census.counties);
const sumOf = (province: string, field: 'residents' | 'urban'): number =>
  rows.reduce((sum, [code, row]) => sum + (code.startsWith(province) ? row[field] : 0), 0);

describe('the census file', () => {
  it('holds the 221 counties of the map and three zones without a boundary', () => {
    const zones = Object.keys(census.zones);
    expect(zones).toEqual(['511071', '511771', '511971']);
    expect(rows.map(([code]) => code).filter((code) => !zones.includes(code))).toEqual(
      Object.keys(dataset.counties),
    );
    expect(Object.values(census.zones).map(({ unit }) => unit)).toEqual([
      '511000', // Neijiang
      '511700', // Dazhou
      '511900', // Bazhong
    ]);
  });

  it('adds up to the communiqués of Chongqing and Sichuan', () => {
    // Communiqués of the seventh census, May 2021: residents, and those in towns and cities.
    expect([sumOf('50', 'residents'), sumOf('50', 'urban')]).toEqual([32_054_159, 22_264_028]);
    expect([sumOf('51', 'residents'), sumOf('51', 'urban')]).toEqual([83_674_866, 47_465_912]);
  });

  it('gives a county as its record does', () => {
    // seeds/places/500101.yaml
    expect(census.counties['500101']).toEqual({
      residents: 1564449,
      urban: 1078149,
      age0to14Pct: 13.96,
      age65plusPct: 18.89,
      householdSize: 2.41,
      registeredElsewhere: 583741,
      agriculturePct: 17.1,
      manufacturingPct: 11.1,
      constructionPct: 19.6,
    });
  });

  it('says the residents of every county as atlas.json does', () => {
    for (const [code, county] of Object.entries(dataset.counties))
      expect(census.counties[code]?.residents, code).toBe(county.residents2020);
  });

  it('cites sources that there are, two for the residents and one for the rest', () => {
    const ids = [census.sources, census.detailSources].map((list) => list.map(({ id }) => id));
    expect(ids).toEqual([
      ['census-2020-tabulation', 'census-2020-china-census'],
      ['census-2020-tabulation'],
    ]);
    for (const id of ids.flat()) expect(dataset.sources[id]).toBeDefined();
  });

  it('takes at most 6,000 bytes in Brotli, and nothing of atlas.json', () => {
    expect(brotliCompressSync(publishedText('census.json')).length).toBeLessThanOrEqual(6_000);
    expect(publishedText('atlas.json')).not.toMatch(/householdSize|age65plusPct|census2020"/);
  });

  it('is refused by name when something is not as published', () => {
    expect(() => parseCensus({ ...read(), format: 2 })).toThrow(/^census\.json: format/);
    expect(() => parseCensus(null)).toThrow(DatasetError);
    const short = read();
    short.columns.urban.pop();
    expect(() => parseCensus(short)).toThrow(
      'census.json: columns.urban: found 223, expected 224 values, one for each code',
    );
  });
});
