import { brotliCompressSync } from 'node:zlib';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { isPaged } from '../../../src/data/thing.ts';
import { paintPicture } from '../../../src/map/svg/paint-picture.ts';
import { palettes } from '../../../src/plan/palette.ts';
import { allLayers, dataset, homeFrame, images, styleOf } from './scenes.ts';

const frame = homeFrame(1037, 703, 28);
const linkOf = (kind: string, id: string) =>
  kind === 'place' ? { href: `/place/${id}/`, name: dataset.places[id]?.name.zh ?? '' } : undefined;

const hrefsOf = (svg: string): string[] =>
  [...svg.matchAll(/<a href="([^"]+)"><title>[^<]+<\/title>/g)].map(([, href]) => String(href));

/** A style of one point with a name. */
const named = (name: string): StyleSpecification => ({
  version: 8,
  sources: {
    a: {
      type: 'geojson',
      data: {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { name },
            geometry: { type: 'Point', coordinates: [0, 0] },
          },
        ],
      },
    },
  },
  layers: [
    {
      id: 'names',
      type: 'symbol',
      source: 'a',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Atlas Bold', 'sans-serif'] },
      paint: { 'text-halo-color': '#fff', 'text-halo-width': 1 },
    },
  ],
});

describe('a picture', () => {
  it('is the same bytes for the same input', () => {
    const paint = () => paintPicture(styleOf({ layers: allLayers }), images, frame, { linkOf });
    expect(paint()).toEqual(paint());
  });

  it('of the first view takes at most 38 kB under Brotli, with labels and links', () => {
    for (const language of ['zh', 'en'] as const) {
      const { svg } = paintPicture(styleOf({ language }), images, frame, { linkOf });
      const size = brotliCompressSync(svg).length;
      expect(size, `${svg.length} raw`).toBeLessThanOrEqual(38_000);
      expect(size).toBeGreaterThan(10_000);
    }
  });

  it('writes names as text, with what markup would read as its own escaped', () => {
    const { svg, labels } = paintPicture(named('R&D <"A"> 研发'), [], {
      width: 300,
      height: 200,
      lon: 0,
      lat: 0,
      zoom: 3,
    });
    expect(svg).toContain('>R&amp;D &lt;&quot;A&quot;&gt; 研发</text>');
    expect(labels.map(({ lines }) => lines.map(({ text }) => text))).toEqual([['R&D <"A"> 研发']]);
    const [label] = labels;
    expect([label?.x, label?.anchor, label?.weight]).toEqual([150, 'middle', 700]);
    // 10/24 of an em of 16 pixels below the middle.
    expect(label?.lines[0]?.y).toBeCloseTo(100 + (16 * 10) / 24, 9);
  });

  it('reaches for nothing outside itself, and needs no script and no style of its own', () => {
    const { svg } = paintPicture(styleOf({ layers: allLayers }), images, frame, { linkOf });
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|<script|<style|style=|<image|xlink|on[a-z]+=|NaN|undefined|Infinity/,
    );
  });

  it('puts its prefix before every id and every reference to one', () => {
    const { svg } = paintPicture(styleOf(), images, frame, { idPrefix: 'map-2-' });
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'map-2-part-hatch-hatch-part-light',
      'map-2-excluded-hatch-hatch-excluded-light',
    ]);
    expect([...new Set(references)]).toEqual(ids);
  });

  it('links every unit in it once, by name, and lets nothing lie over the links', () => {
    const { svg } = paintPicture(styleOf(), images, frame, { linkOf });
    const hrefs = hrefsOf(svg);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.length).toBeGreaterThan(50);
    expect(svg).toContain('<a href="/place/510100/"><title>成都市</title><path ');
    const groups = [...svg.matchAll(/<g data-layer="([^"]+)"([^>]*)>/g)];
    const open = groups.filter(([, , rest]) => !rest?.includes('pointer-events="none"'));
    expect(open.map(([, id]) => id)).toEqual(['units-fill']);
  });

  it('links each thing once however it is drawn: places, lines, platforms, metros, projects', () => {
    const layers = new Set(allLayers);
    for (const selected of [[], [{ kind: 'corridor', id: 'chengyu-hsr' } as const]]) {
      const { svg } = paintPicture(styleOf({ layers, selected }), images, frame, {
        linkOf: (kind, id) =>
          isPaged({ kind, id }) ? { href: `/${kind}/${id}/`, name: `${kind} ${id}` } : undefined,
      });
      const hrefs = hrefsOf(svg);
      expect(hrefs.filter((href, i) => hrefs.indexOf(href) !== i)).toEqual([]);
      const kinds = hrefs.map((href) => href.split('/')[1]);
      expect(kinds.filter((kind, i) => kind !== kinds[i - 1])).toEqual([
        'place',
        'corridor',
        'platform',
        'metro',
        'node',
      ]);
      expect(kinds.filter((kind) => kind === 'platform')).toHaveLength(10);
      expect(kinds.filter((kind) => kind === 'metro')).toHaveLength(2);
      expect(hrefs.filter((href) => href.startsWith('/node/')).length).toBeGreaterThan(10);
    }
  });

  it('lets a thing without a page lie where it is without stopping the pointer', () => {
    const { svg } = paintPicture(styleOf({ layers: allLayers }), images, frame, { linkOf });
    expect(svg).not.toContain('data-layer="links"');
    expect(svg).toMatch(/<g data-layer="platforms-fill" pointer-events="none">/);
  });

  it('leaves texts out when the page sets the labels itself', () => {
    const { svg, labels } = paintPicture(styleOf(), images, frame, { text: false });
    expect(svg).not.toContain('<text');
    expect(labels.length).toBeGreaterThan(30);
  });

  it('leaves out names that its edge would cut, when asked', () => {
    const small = homeFrame(390, 350, 14);
    const cut = ({ box }: { box: readonly number[] }) =>
      (box[0] ?? 0) < 0 || (box[1] ?? 0) < 0 || (box[2] ?? 0) > 390 || (box[3] ?? 0) > 350;
    const all = paintPicture(styleOf(), images, small).labels;
    const whole = paintPicture(styleOf(), images, small, { wholeLabels: true }).labels;
    expect(all.filter(cut).length).toBeGreaterThan(0);
    expect(whole).toEqual(all.filter((label) => !cut(label)));
  });

  it('draws a theme by unit or county: one path for each class, one for no data', () => {
    const fills = [
      { colour: '#f0e1b9', ids: ['510100', '500103'] },
      { colour: '#815221', ids: ['500101'] },
    ];
    const coloursOf = (by: 'unit' | 'county', object: string) => {
      const { svg } = paintPicture(styleOf({ theme: { by, fills } }), images, frame, { linkOf });
      const group = svg.match(new RegExp(`data-layer="theme-${object}".*?</g>`))?.[0] ?? '';
      expect(group.startsWith(`data-layer="theme-${object}" pointer-events="none"`)).toBe(true);
      return [...group.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour).sort();
    };
    const noData = palettes.light.noData;
    expect(coloursOf('unit', 'units')).toEqual(['#815221', noData, '#f0e1b9']);
    // Chengdu is no county.
    expect(coloursOf('county', 'counties')).toEqual(['#815221', noData, '#f0e1b9']);
    const plain = paintPicture(styleOf(), images, frame, { linkOf }).svg;
    expect(plain).not.toContain('theme-');
  });

  it('draws the year of the style: fewer railways in 2014', () => {
    const count = (year: number) =>
      paintPicture(styleOf({ year }), images, frame).svg.match(
        /data-layer="rail-open-surveyed".*?<\/g>/,
      )?.[0].length ?? 0;
    expect(count(2014)).toBeGreaterThan(0);
    expect(count(2014)).toBeLessThan(count(2026));
  });
});
