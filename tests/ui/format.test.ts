import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/data/ids.ts';
import { numberSources, numbersOf } from '../../src/ui/citing.ts';
import { formatFigure, formatMetres, formatShare } from '../../src/ui/format.ts';
import { formatDate } from '../../src/ui/format-date.ts';

describe('figures', () => {
  it('are written as each language counts: 万 and 亿, million and billion', () => {
    const residents = { measure: 'residents', value: 95_516_947 } as const;
    expect(formatFigure(residents, 'zh')).toBe('9,551.69万人');
    expect(formatFigure(residents, 'en')).toBe('95.52 million');
    const gdp = { measure: 'gdp', value: 190.874 } as const;
    expect(formatFigure(gdp, 'zh')).toBe('1,908.74亿元');
    expect(formatFigure(gdp, 'en')).toBe('190.874 billion yuan');
    const circle = { measure: 'gdp', value: 7391.92 } as const;
    expect(formatFigure(circle, 'zh')).toBe('7.392万亿元');
    expect(formatFigure(circle, 'en')).toBe('7.392 trillion yuan');
  });

  it('show small populations to the person and keep the source’s "nearly", "about" and "over"', () => {
    expect(formatFigure({ measure: 'residents', value: 588_717 }, 'zh')).toBe('588,717人');
    expect(formatFigure({ measure: 'residents', value: 1_564_449 }, 'en')).toBe('1,564,449');
    expect(formatFigure({ measure: 'gdp', value: 6300, bound: 'nearly' }, 'zh')).toBe(
      '近6.3万亿元',
    );
    expect(formatFigure({ measure: 'area', value: 35000, bound: 'about' }, 'en')).toBe(
      'about 35,000 km²',
    );
    expect(formatFigure({ measure: 'passengers', value: 10_000_000, bound: 'over' }, 'en')).toBe(
      'over 10 million',
    );
  });
});

describe('dates', () => {
  it.each([
    ['2021-10-20', '2021年10月20日', '20 October 2021'],
    ['2022-06', '2022年6月', 'June 2022'],
    ['2027', '2027年', '2027'],
  ])('are as exact as they are known: %s', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'en')).toBe(en);
  });
});

describe('lengths and shares', () => {
  it('change from metres to kilometres at a thousand', () => {
    expect(formatMetres(300, 'zh')).toBe('300米');
    expect(formatMetres(300, 'en')).toBe('300 m');
    expect(formatMetres(1500, 'en')).toBe('1.5 km');
    expect(formatMetres(3000, 'zh')).toBe('3公里');
  });

  it('give a share with one decimal', () => {
    expect(formatShare(0.2192, 'en')).toBe('21.9%');
    // Yuzhong: 23.4 km² of 181,498.
    expect(formatShare(23.4 / 181_498, 'zh')).toBe('不足0.1%');
    expect(formatShare(23.4 / 181_498, 'en')).toBe('under 0.1%');
    expect(formatShare(0, 'en')).toBe('0%');
  });
});

describe('the numbering of sources', () => {
  const cite = (id: string, en?: string) => ({
    id: v.parse(slug, id),
    ...(en ? { at: { zh: `第${en}章`, en: `Chapter ${en}` } } : {}),
  });
  const numbering = numberSources([
    { basis: { sources: [cite('outline', '1')] } },
    [{ sources: [cite('census'), cite('outline', '3')] }],
    { lineSources: [cite('osm')] },
    { sources: [cite('outline', '3')] },
  ]);

  it('follows the order of first citation and gathers the places in each source once', () => {
    expect(numbering.list.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 outline',
      '2 census',
      '3 osm',
    ]);
    expect(numbering.list[0]?.locators.map((at) => at.en)).toEqual(['Chapter 1', 'Chapter 3']);
  });

  it('gives the numbers of a statement once each, ascending', () => {
    const ids = [cite('osm'), cite('outline'), cite('osm')];
    expect(numbersOf(ids, numbering).map(({ number }) => number)).toEqual([1, 3]);
  });
});
