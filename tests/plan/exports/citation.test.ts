import { describe, expect, it } from 'vitest';
import { bibtexOf, citationOf } from '../../../src/plan/exports/citation.ts';
import { fileNameOf, whatOf } from '../../../src/plan/exports/file-name.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();
const library = { dataset };
const link = 'https://example.org/atlas/metro/chengdu/?layers=units';
const cited = {
  shown: { zh: '成都都市圈', en: 'Chengdu–Chongqing & more_{50%}' },
  link,
  isoDate: '2026-11-21',
} as const;

describe('a citation', () => {
  it('is in Chinese as GB/T 7714 has an online map', () => {
    expect(citationOf(library, { ...cited, language: 'zh' })).toBe(
      '成渝双城图：成都都市圈[CM/OL]. (2026-07)[2026-11-21]. https://example.org/atlas/metro/chengdu/?layers=units.',
    );
  });

  it('is in English by the model of ISO 690, of the Circle when nothing else is shown', () => {
    expect(citationOf(library, { link, isoDate: '2026-11-21', language: 'en' })).toBe(
      'Chengyu Atlas: Chengdu–Chongqing Economic Circle [online map]. Records of 2026-07 [viewed 2026-11-21]. Available from: https://example.org/atlas/metro/chengdu/?layers=units',
    );
  });

  it('is an entry of BibTeX in which no text is a command', () => {
    expect(bibtexOf(library, { ...cited, link: `${link}&q=%E4%B8%87_{x}`, language: 'en' })).toBe(
      [
        '@misc{chengyu-atlas-2026-11-21,',
        '  title = {{Chengyu Atlas: Chengdu--Chongqing \\& more\\_\\{50\\%\\}}},',
        '  year = {2026},',
        '  howpublished = {\\url{https://example.org/atlas/metro/chengdu/?layers=units&q=%E4%B8%87_%7Bx%7D}},',
        '  urldate = {2026-11-21},',
        '  note = {Interactive map, records of 2026-07, viewed 2026-11-21},',
        '  language = {english},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('has braces that balance, whatever is shown', () => {
    const odd = { zh: '渝\\~^#$', en: 'a\\b~c^d#e$f}g{' };
    const text = bibtexOf(library, { ...cited, shown: odd, language: 'en' });
    expect(text).toContain(
      'a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\#e\\$f\\}g\\{',
    );
    const bare = text.replace(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});

describe('a file name', () => {
  it('says what, in which language, and when, in ASCII', () => {
    expect(fileNameOf('Railways', 'zh', '2026-11-21', 'csv')).toBe(
      'chengyu-atlas_railways-zh_2026-11-21.csv',
    );
    expect(fileNameOf('Ya’an – Línzhī / 雅安', 'en', '2026-11-21', 'geojson')).toBe(
      'chengyu-atlas_yaan-linzhi-en_2026-11-21.geojson',
    );
    expect(fileNameOf('成都', 'en', '2026-11-21', 'bib')).toBe(
      'chengyu-atlas_map-en_2026-11-21.bib',
    );
  });

  it('is of the one thing, the one kind, or of things', () => {
    const ba = { kind: 'river', id: 'ba' } as const;
    const fu = { kind: 'river', id: 'fu' } as const;
    expect(whatOf(library, [{ kind: 'place', id: '500101' }])).toBe('Wanzhou District');
    expect(whatOf(library, [ba, fu])).toBe('Rivers');
    expect(whatOf(library, [ba, { kind: 'place', id: '500101' }])).toBe('things');
    expect(whatOf(library, [])).toBe('things');
  });
});
