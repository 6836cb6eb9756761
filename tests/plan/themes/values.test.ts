import { describe, expect, it } from 'vitest';
import { parseCensus } from '../../../src/data/census.ts';
import type { Division } from '../../../src/plan/themes/choices.ts';
import type { ThemeId } from '../../../src/plan/themes/theme-table.ts';
import {
  divisionsOf,
  sourcesOfValues,
  themeIds,
  themeOf,
  valuesOf,
  yearsOfValues,
} from '../../../src/plan/themes/values.ts';
import { publishedDataset, publishedText } from '../../published.ts';

const dataset = publishedDataset();
const census = parseCensus(JSON.parse(publishedText('census.json')));
const read = (id: ThemeId, by: Division) => valuesOf(id, by, { dataset }, census);
const numberOf = (id: ThemeId, by: Division, code: string) => read(id, by).values.get(code)?.value;
const every = themeIds.flatMap((id) => divisionsOf(id).map((by) => [id, by] as const));

describe('the census themes', () => {
  const residentsIn = (by: Division, province: string): number => {
    const { values, apart } = read('residents', by);
    const all = [...values, ...apart.map(({ id, value }) => [id, value] as const)];
    return all.reduce(
      (sum, [code, value]) => sum + (code.startsWith(province) ? (value?.value ?? 0) : 0),
      0,
    );
  };

  it.each(['county', 'unit'] as const)(
    'add up by %s: Chongqing 32,054,159 and Sichuan 83,674,866 residents',
    (by) => {
      expect(residentsIn(by, '50')).toBe(32_054_159);
      expect(residentsIn(by, '51')).toBe(83_674_866);
    },
  );

  it('give every unit the residents that atlas.json gives it', () => {
    const { values, missing } = read('residents', 'unit');
    expect(missing).toEqual([]);
    for (const [code, { residents2020 }] of Object.entries(dataset.places))
      expect(values.get(code)?.value, code).toBe(residents2020);
  });

  it('count the three zones in their cities, and apart from the counties', () => {
    // Zones of Neijiang, Dazhou and Bazhong: 87,914, 45,463 and 67,504 residents.
    expect(
      read('residents', 'county').apart.map(({ id, unit, value }) => [id, unit, value?.value]),
    ).toEqual([
      ['511071', '511000', 87_914],
      ['511771', '511700', 45_463],
      ['511971', '511900', 67_504],
    ]);
    expect(read('residents', 'unit').apart).toEqual([]);
    // They have no boundary, so no density either.
    expect(read('density', 'county').apart.map(({ value }) => value)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('take the values of a county as they are printed, also where it is a unit', () => {
    // Wanzhou: 1,078,149 of 1,564,449 in towns, 583,741 registered elsewhere.
    for (const by of ['county', 'unit'] as const) {
      expect(numberOf('urban', by, '500101')).toBe(68.9);
      expect(numberOf('age-65-plus', by, '500101')).toBe(18.89);
      expect(numberOf('age-0-14', by, '500101')).toBe(13.96);
      expect(numberOf('household', by, '500101')).toBe(2.41);
      expect(numberOf('registered-elsewhere', by, '500101')).toBe(583_741);
      expect(numberOf('registered-elsewhere-share', by, '500101')).toBe(37.3);
      expect(numberOf('workers-agriculture', by, '500101')).toBe(17.1);
      // 1,564,449 on 3,448.7 km²
      expect(numberOf('density', by, '500101')).toBe(453.6);
    }
  });

  it('weigh the counties of a city as their methods say', () => {
    // Made up: 100 residents in households of 2 and 300 in households of 3 are 50 + 100 households,
    // 400 / 150 persons each. Aged 10 % and 20 %: 10 + 60 of 400. Residents of 15 and over: 80 and
    // 150, of whom 50 % and 20 % farm: 40 + 30 of 230.
    const two = structuredClone(census) as unknown as {
      counties: Record<string, Record<string, number>>;
      zones: object;
    };
    const [one, other] = dataset.places['510300']?.counties ?? []; // any city of Sichuan
    const row = { urban: 0, registeredElsewhere: 0, manufacturingPct: 0, constructionPct: 0 };
    const first = { residents: 100, householdSize: 2, age65plusPct: 10 };
    const second = { residents: 300, householdSize: 3, age65plusPct: 20 };
    two.counties = {
      [String(one)]: { ...row, ...first, age0to14Pct: 20, agriculturePct: 50 },
      [String(other)]: { ...row, ...second, age0to14Pct: 50, agriculturePct: 20 },
    };
    const place = { ...dataset.places['510300'], counties: [one, other] };
    const library = { dataset: { ...dataset, places: { 510300: place } } as typeof dataset };
    const made = (id: ThemeId) =>
      valuesOf(id, 'unit', library, two as unknown as typeof census).values.get('510300')?.value;
    expect(made('household')).toBe(2.67);
    expect(made('age-65-plus')).toBe(17.5);
    expect(made('workers-agriculture')).toBe(30.4);
  });

  it('come out at the published shares of Chongqing and Sichuan when all counties are one', () => {
    // Communiqués of May 2021: households 2.45 and 2.51, under 15 15.91 % and 16.10 %, in towns
    // 69.46 % and 56.73 %, of 65 and over 17.08 % and 16.93 %.
    const ofProvince = (province: string) => {
      const counties = Object.keys(dataset.counties).filter((code) => code.startsWith(province));
      const zones = Object.fromEntries(
        Object.entries(census.zones)
          .filter(([code]) => code.startsWith(province))
          .map(([code, zone]) => [code, { ...zone, unit: `${province}0000` }]),
      );
      const place = { ...dataset.places['510300'], counties };
      const library = {
        dataset: { ...dataset, places: { [`${province}0000`]: place } } as typeof dataset,
      };
      const whole = { ...census, zones } as typeof census;
      return (['household', 'age-0-14', 'age-65-plus', 'urban'] as const).map(
        (id) => valuesOf(id, 'unit', library, whole).values.get(`${province}0000`)?.value,
      );
    };
    expect(ofProvince('50')).toEqual([2.45, 15.91, 17.08, 69.5]);
    expect(ofProvince('51')).toEqual([2.51, 16.1, 16.93, 56.7]);
  });

  it('have no values before the census is there', () => {
    const { values, missing } = valuesOf('residents', 'unit', { dataset }, undefined);
    expect(values.size).toBe(0);
    expect(missing).toHaveLength(64);
  });
});

describe('the themes of the records', () => {
  it('give GDP as published, and name the units that have none', () => {
    const { values, missing } = read('gdp-2019', 'unit');
    expect([values.size, missing.length]).toEqual([31, 33]);
    // seeds/places/510100.yaml and 500110.yaml: Qijiang's figure has a note.
    expect(values.get('510100')).toEqual({
      value: 1701.265,
      year: 2019,
      sources: ['gdp-sichuan-2019'],
    });
    expect(values.get('500110')?.note?.en).toContain('Wansheng');
    expect(missing).toContain('511400'); // Meishan
    expect(divisionsOf('gdp-2019')).toEqual(['unit']);
  });

  it('give the latest GDP with its own year', () => {
    const values = read('gdp-latest', 'unit');
    expect(values.values.get('500101')).toMatchObject({ value: 111.843, year: 2022 });
    expect(values.values.get('510700')).toMatchObject({ value: 460.066, year: 2025 });
    expect(yearsOfValues(values)).toEqual([2022, 2024, 2025]);
  });

  it('count lines and platforms, where none is 0 and not a gap', () => {
    const platforms = read('platforms', 'county');
    expect([platforms.values.size, platforms.missing]).toEqual([221, []]);
    expect(platforms.values.get('513221')?.value).toBe(0); // Wenchuan, far from the border
    // Wanzhou lies in Wan–Da–Kai only.
    expect(platforms.values.get('500101')?.value).toBe(1);
    expect(read('corridors', 'unit').values.size).toBe(64);
  });

  it('give a theme no members where it does not exist', () => {
    expect(read('gdp-2019', 'county')).toEqual({ values: new Map(), missing: [], apart: [] });
  });
});

describe('every theme', () => {
  it.each(every)('%s by %s has all members, with years and sources that there are', (id, by) => {
    const found = read(id, by);
    const members = [...found.values.keys(), ...found.missing].sort();
    expect(members).toEqual(Object.keys(by === 'unit' ? dataset.places : dataset.counties).sort());
    for (const source of sourcesOfValues(found)) expect(dataset.sources[source]).toBeDefined();
    const { decimals, year } = themeOf(id);
    for (const [code, { value, sources, year: own }] of found.values) {
      expect(value, code).toBe(Number(value.toFixed(decimals)));
      expect(sources.length, code).toBeGreaterThan(0);
      expect(own).toBe(typeof year === 'number' ? year : year === 'record' ? 2026 : own);
    }
  });

  it('of the census has no gap', () => {
    for (const [id, by] of every)
      if (themeOf(id).measure.from === 'census') expect(read(id, by).missing, id).toEqual([]);
  });
});
