import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/map/style/scene.ts';
import { buildLayers } from '../../../src/map/style/style.ts';
import { paintLegend } from '../../../src/map/svg/sheet/legend-block.ts';
import { paintSheet, sizeOfSheet } from '../../../src/map/svg/sheet/paint-sheet.ts';
import { scaleOf } from '../../../src/map/svg/sheet/scale-block.ts';
import { halosApart, partOf } from '../../../src/map/svg/sheet/sheet-layers.ts';
import { wrapText } from '../../../src/map/svg/sheet/wrap-text.ts';
import { layersShownAtFirst } from '../../../src/plan/catalogue.ts';
import type { SheetRequest } from '../../../src/plan/exports/sheet.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();
const scene: Scene = {
  language: 'en',
  layers: layersShownAtFirst,
  selected: [],
  year: 2026,
  scheme: 'light',
};
const window = { box: dataset.scopeBox, width: 1000, height: 700 };
const words: SheetRequest['words'] = {
  title: 'A <title> & more',
  subtitle: 'Year shown: 2026',
  legend: 'Legend',
  parts: { paper: 'Paper', heading: 'Heading', map: 'Map', scale: 'Scale', notes: 'Notes' },
  notes: ['Not reviewed', 'https://example.org/?a=1&b=2'],
};
const idsIn = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('a sheet', () => {
  const sheet = paintSheet(dataset, scene, window, { words });

  it('is as wide as the map and its margins, and names its parts and the layers that are drawn', () => {
    expect(sheet.width).toBe(1048);
    const ids = idsIn(sheet.svg);
    expect(ids).toEqual(
      expect.arrayContaining(['map', 'legend', 'scale', 'heading', 'notes', 'units', 'rail-open']),
    );
    expect(ids).not.toContain('platforms');
    expect(new Set(ids).size).toBe(ids.length);
    expect(sheet.svg).toContain('inkscape:label="Railways: Open"');
  });

  it('carries its words as text, escaped, and refers to nothing outside', () => {
    expect(sheet.svg).toContain('<title>A &lt;title&gt; &amp; more</title>');
    expect(sheet.svg).toMatch(/<text[^>]*>Chengdu<\/text>/);
    expect(sheet.svg.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/(href|src)=|url\((?!#)/);
    expect(sheet.svg).not.toContain('paint-order');
  });

  it('puts the legend beside the map where the paper is wide, and below it where it is high', () => {
    const on = (widthMm: number, heightMm: number) =>
      paintSheet(dataset, scene, window, { words, paper: { widthMm, heightMm }, idPrefix: 'p-' });
    const [wide, high] = [on(277, 190), on(190, 277)];
    // The map with margins of 24, a gap of 20 and a legend of 220.
    expect(wide.width).toBe(1288);
    expect(high.width).toBe(1048);
    expect(idsIn(wide.svg).every((id) => id?.startsWith('p-'))).toBe(true);
  });

  it('leaves out what a filter leaves out', () => {
    const kept = { ids: { corridor: ['chengyu-hsr'] }, statuses: new Set(['open'] as const) };
    const { svg } = paintSheet(dataset, { ...scene, kept }, window, { words });
    expect(idsIn(svg)).toContain('rail-open');
    expect(idsIn(svg)).not.toContain('rail-construction');
    expect(idsIn(svg)).not.toContain('rivers');
    // The ground has no things of its own; everything else is listed only where something is left.
    expect(svg).toContain('>Railway, open<');
    expect(svg).toContain('>Provincial line<');
    for (const gone of [
      'Chengdu metro, core extent',
      'Under construction',
      'River',
      'Included in part',
    ])
      expect(svg).not.toContain(`>${gone}<`);
  });

  it('has the size that is told before it is painted', () => {
    for (const paper of [undefined, { widthMm: 277, heightMm: 190 }]) {
      const request = paper ? { words, paper } : { words };
      const { width, height } = paintSheet(dataset, scene, window, request);
      expect(sizeOfSheet(dataset, scene, window, request)).toEqual({ width, height });
    }
  });

  it('shows the classes of a theme before the rest of the legend', () => {
    const theme = { name: 'Density', rows: [{ colour: '#123456', label: '1–2' }] };
    const { svg } = paintSheet(
      dataset,
      { ...scene, theme: { by: 'unit', fills: [{ colour: '#123456', ids: ['510100'] }] } },
      window,
      { words: { ...words, theme } },
    );
    expect(svg.indexOf('>Density<')).toBeGreaterThan(0);
    expect(svg.indexOf('>Density<')).toBeLessThan(svg.indexOf('>Legend<'));
    expect(svg).not.toContain('>Rest of Chongqing in scope<');
  });
});

it('knows a part for every layer of the style', () => {
  const parts = buildLayers(scene).map(({ id }) => partOf(id));
  expect(parts).toHaveLength(buildLayers(scene).length);
  expect(partOf('metro-chengdu-core-band')).toBe('metro-chengdu');
  expect(partOf('corridors-selected')).toBe('selection');
  expect(() => partOf('unheard-of')).toThrow('got layer unheard-of');
});

it('chooses a round scale bar of a fifth of the map at most', () => {
  // At the equator and zoom 6 a pixel is 40,075,017 / (512 · 64) = 1,223 m; a fifth of 1000 px is 244.6 km.
  const { metres, px } = scaleOf({ width: 1000, height: 700, lon: 0, lat: 0, zoom: 6 });
  expect(metres).toBe(200_000);
  expect(px).toBeCloseTo(163.53, 1);
});

it('breaks lines between words, between Chinese characters and within what is too long', () => {
  // At 100 px an em, a Chinese character is 100 px wide.
  expect(wrapText('成渝双城图', 300, 100)).toEqual(['成渝双', '城图']);
  expect(wrapText('成渝双，城', 300, 100)).toEqual(['成渝', '双，城']);
  expect(wrapText('成渝（双城）', 300, 100)).toEqual(['成渝', '（双', '城）']);
  expect(wrapText('aaa bbb', 250, 100)).toEqual(['aaa', 'bbb']);
  expect(wrapText('aaaaaa', 200, 100)).toEqual(['aaa', 'aaa']);
});

it('lays halos as texts of their own under the letters', () => {
  const apart = halosApart(
    '<g fill="#111" stroke="#fff" stroke-width="2" stroke-linejoin="round" paint-order="stroke" font-size="12"><text x="1" y="2">A</text></g>',
  );
  expect(apart).toBe(
    '<g fill="none" stroke="#fff" stroke-width="2" stroke-linejoin="round" font-size="12" aria-hidden="true"><text x="1" y="2">A</text></g><g fill="#111" font-size="12"><text x="1" y="2">A</text></g>',
  );
});

it('fills the columns of a legend evenly', () => {
  const lines = Array.from({ length: 9 }, (_, index) => ({ mark: '<g/>', name: `n${index}` }));
  // Three columns of three entries, each a line of 16 px and a gap of 5.
  expect(paintLegend(lines, 640).height).toBe(63);
});

it('keeps the classes of a theme in one column, and a heading with what it heads', () => {
  const line = (name: string) => ({ mark: '<g/>', name });
  const heading = (name: string) => ({ mark: '', name });
  const { svg } = paintLegend(
    [
      heading('Density'),
      ...['1–2', '3–4', '5–6', '7–8'].map(line),
      heading('Legend'),
      ...['a', 'b', 'c', 'd'].map(line),
    ],
    640,
  );
  // The columns of 640 px begin at 0, 220 and 440.
  const columns = svg.split(/<g transform="translate\((?:220|440) 0\)">/);
  const namesIn = (part = '') => [...part.matchAll(/>([^<>]+)<\/text>/g)].map(([, name]) => name);
  expect(columns.map(namesIn)).toEqual([
    ['Density', '1–2', '3–4', '5–6', '7–8'],
    ['Legend', 'a', 'b'],
    ['c', 'd'],
  ]);
});
