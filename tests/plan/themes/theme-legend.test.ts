import { describe, expect, it } from 'vitest';
import { parseCensus } from '../../../src/data/census.ts';
import { palettes } from '../../../src/plan/palette.ts';
import {
  classCounts,
  type Division,
  type Method,
  methods,
} from '../../../src/plan/themes/choices.ts';
import { type ShownTheme, showTheme } from '../../../src/plan/themes/shown.ts';
import { tellMember } from '../../../src/plan/themes/tell-member.ts';
import { numberOf, themeLegendOf, valueText } from '../../../src/plan/themes/theme-legend.ts';
import type { ThemeId } from '../../../src/plan/themes/theme-table.ts';
import { themeTotals } from '../../../src/plan/themes/theme-totals.ts';
import { divisionsOf, themeIds, themeOf } from '../../../src/plan/themes/values.ts';
import { subjects } from '../../../src/ui/desk/themes/words.ts';
import { publishedDataset, publishedText } from '../../published.ts';

const dataset = publishedDataset();
const census = parseCensus(JSON.parse(publishedText('census.json')));

function show(id: ThemeId, by: Division, method: Method = 'quantile', classes = 5): ShownTheme {
  const count = classCounts.find((known) => known === classes) ?? 5;
  const shown = showTheme({ id, by, method, classes: count }, { dataset }, census);
  if (!shown) throw new Error(`${id} is not shown`);
  return shown;
}

describe('the legend of a theme', () => {
  it.each(themeIds.flatMap((id) => divisionsOf(id).map((by) => [id, by] as const)))(
    'of %s by %s has every member once, each within the range of its class',
    (id, by) => {
      for (const method of methods)
        for (const classes of classCounts) {
          const shown = show(id, by, method, classes);
          const { rows, noData } = themeLegendOf(shown, 'light');
          const members = [...rows.flatMap((row) => row.members), ...noData.members];
          expect(members.length).toBe(by === 'unit' ? 64 : 221);
          expect(new Set(members).size).toBe(members.length);
          for (const row of rows) {
            expect(row.count).toBe(row.members.length);
            for (const member of row.members) {
              const { value = Number.NaN } = shown.values.values.get(member) ?? {};
              expect(value).toBeGreaterThanOrEqual(row.from);
              expect(value).toBeLessThanOrEqual(row.to);
            }
          }
        }
    },
  );

  it('has ranges that do not overlap, in the colours of the map', () => {
    const { rows, noData, years } = themeLegendOf(show('density', 'county', 'round', 5), 'dark');
    expect(rows).toHaveLength(5);
    for (const [index, { from }] of rows.entries())
      if (index > 0) expect(from).toBeGreaterThan(rows[index - 1]?.to ?? Number.NaN);
    expect(new Set(rows.map(({ colour }) => colour)).size).toBe(5);
    expect(noData.colour).toBe(palettes.dark.noData);
    expect(years).toEqual({ zh: '2020年', en: '2020' });
  });

  it('says values with unit and year, billions of yuan in 亿元', () => {
    const gdp = themeOf('gdp-latest');
    expect(numberOf(gdp, 1703.013)).toEqual({ zh: '17,030.13', en: '1,703.013' });
    expect(valueText(themeOf('urban'), { value: 61.3, year: 2020, sources: [] })).toEqual({
      zh: '61.3%（2020年）',
      en: '61.3% (2020)',
    });
    expect(valueText(themeOf('residents'), { value: 1234567, year: 2020, sources: [] })).toEqual({
      zh: '1,234,567人（2020年）',
      en: '1,234,567 people (2020)',
    });
  });

  it('says that a member has no data, and nothing of what is no member', () => {
    const shown = show('gdp-2019', 'unit');
    const [missing = ''] = shown.values.missing;
    expect(tellMember(shown, missing)).toEqual({ zh: '无数据', en: 'No data' });
    expect(tellMember(shown, '999999')).toBeUndefined();
  });
});

describe('the totals', () => {
  it.each(['unit', 'county'] as const)(
    'by %s are 32,054,159 residents of Chongqing and 83,674,866 of Sichuan',
    (by) => {
      const totals = themeTotals(show('residents', by));
      expect(totals.map(({ total }) => total)).toEqual([32_054_159, 83_674_866]);
      expect(totals.map(({ zones }) => zones)).toEqual(by === 'county' ? [0, 3] : [0, 0]);
    },
  );

  it('are not taken of what does not add up', () => {
    expect(themeTotals(show('density', 'county'))).toEqual([]);
    expect(themeTotals(show('gdp-2019', 'unit'))).toEqual([]);
  });
});

it('every theme is offered under one subject', () => {
  expect(subjects.flatMap(({ themes }) => [...themes]).sort()).toEqual([...themeIds].sort());
});
