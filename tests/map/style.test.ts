import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { pickedKind } from '../../src/map/style/draw.ts';
import { paintHatches } from '../../src/map/style/hatch.ts';
import type { Scene, ThemeFills } from '../../src/map/style/scene.ts';
import { buildSource, type SourceId, sourceIds } from '../../src/map/style/sources.ts';
import { buildLayers, buildStyle } from '../../src/map/style/style.ts';
import {
  layers as catalogueLayers,
  type LayerId,
  layersShownAtFirst,
} from '../../src/plan/catalogue.ts';
import { recordOf } from '../../src/plan/library.ts';
import { nodeKindEntries } from '../../src/plan/node-kinds.ts';
import { palettes, type Scheme } from '../../src/plan/palette.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const sources = Object.fromEntries(sourceIds.map((id) => [id, buildSource(dataset, id)])) as Record<
  SourceId,
  ReturnType<typeof buildSource>
>;
const all = new Set<LayerId>(catalogueLayers.map((layer) => layer.id));

const themes: readonly ThemeFills[] = [
  {
    by: 'unit',
    fills: [
      { colour: '#f0e1b9', ids: ['500101', '510100'] },
      { colour: '#c49449', ids: [] },
      { colour: '#815221', ids: ['500103'] },
    ],
    marked: ['500101'],
  },
  { by: 'county', fills: [{ colour: '#f0e1b9', ids: Object.keys(dataset.counties) }] },
  { by: 'county', fills: [] },
];

const scenes: Scene[] = (['zh', 'en'] as const).flatMap((language) =>
  (Object.keys(palettes) as Scheme[]).flatMap((scheme) =>
    [layersShownAtFirst, all, new Set<LayerId>()].flatMap((layers) =>
      [
        [],
        [{ kind: 'place', id: '510100' } as const],
        [{ kind: 'corridor', id: 'chengyu-hsr' } as const],
        [{ kind: 'node', id: 'airport-chengdu-tianfu' } as const],
        [
          { kind: 'station', id: 'chengdu-dong' } as const,
          { kind: 'place', id: '510100' } as const,
        ],
      ].flatMap((selected) =>
        [undefined, ...themes].map((theme) => ({
          ...{ language, scheme, layers, selected, year: 2026 },
          theme,
        })),
      ),
    ),
  ),
);

describe('the style', () => {
  it('passes the style specification for every language, scheme, layer set and selection', () => {
    for (const scene of scenes) {
      expect(validateStyleMin(buildStyle(dataset, scene))).toEqual([]);
    }
  });

  it('has the same layer ids in the same order in every scene, each once', () => {
    const [first, ...others] = scenes.map((scene) => buildLayers(scene).map((layer) => layer.id));
    expect(new Set(first).size).toBe(first?.length);
    for (const ids of others) expect(ids).toEqual(first);
  });

  it('names no other origin: no glyph server, no sprite, no tiles', () => {
    for (const scene of scenes) {
      const style = buildStyle(dataset, scene);
      expect(style.glyphs).toBeUndefined();
      expect(style.sprite).toBeUndefined();
      expect(JSON.stringify(style)).not.toMatch(/https?:\/\//);
    }
  });

  it('puts every record on the map: units, extents, platforms, stretches, stations, rivers', () => {
    const count = (id: SourceId) => sources[id].features.length;
    expect(count('units')).toBe(64);
    expect(count('counties')).toBe(221);
    expect(count('metros')).toBe(3);
    expect(count('platforms')).toBe(10);
    expect(count('nodes')).toBe(70);
    expect(count('stations')).toBe(232);
    expect(count('rivers')).toBe(11);
    expect(count('corridors')).toBe(
      Object.values(dataset.corridors).reduce((sum, corridor) => sum + corridor.parts.length, 0),
    );
  });

  it('gives every pickable layer features that carry an id of its kind', () => {
    for (const layer of buildLayers(scenes[0] as Scene)) {
      const kind = pickedKind(layer);
      if (!kind || !('source' in layer)) continue;
      for (const feature of sources[layer.source as SourceId].features) {
        const id = String(feature.properties?.id);
        expect(recordOf({ dataset }, { kind, id }), id).toBeDefined();
      }
    }
  });

  it('draws nothing of a layer that is switched off', () => {
    const kindsLeft = (layers: ReadonlySet<LayerId>) =>
      nodeKindEntries.filter((entry) => layers.has(entry.layer)).length;
    const shownIds = (layers: ReadonlySet<LayerId>) =>
      buildLayers({ language: 'zh', scheme: 'light', layers, selected: [], year: 2026 })
        .filter((layer) => !('layout' in layer) || layer.layout?.visibility !== 'none')
        .map((layer) => layer.id);
    for (const { id } of catalogueLayers) {
      if (id === 'units') continue; // its ground stays, dimmed
      const without = new Set(all);
      without.delete(id);
      // Four layers of projects share one set of map layers, which filter by kind.
      const drawn = shownIds(without).length + kindsLeft(without);
      expect(drawn, id).toBeLessThan(shownIds(all).length + kindsLeft(all));
    }
  });
});

describe('a theme', () => {
  const scene = { ...(scenes[0] as Scene), layers: all };
  const layersOf = (theme: ThemeFills | undefined) => buildLayers({ ...scene, theme });
  const shown = (theme: ThemeFills | undefined) =>
    layersOf(theme)
      .filter(({ id, layout }) => /^theme-/.test(id) && layout?.visibility !== 'none')
      .map(({ id }) => id);

  it('draws units or counties, marks members, and draws nothing while there is none', () => {
    expect(shown(undefined)).toEqual([]);
    expect(themes.map(shown)).toEqual([
      ['theme-units', 'theme-units-marked'],
      ['theme-counties', 'theme-counties-line'],
      ['theme-counties', 'theme-counties-line'],
    ]);
  });

  it('lies over the ground of the units and under hatches and borders', () => {
    const ids = layersOf(themes[0]).map(({ id }) => id);
    expect(ids.slice(ids.indexOf('units-fill'), ids.indexOf('counties-line'))).toEqual([
      'units-fill',
      'theme-units',
      'theme-counties',
      'theme-counties-line',
      'part-hatch',
      'excluded-hatch',
      'units-hover',
      'counties-hover',
    ]);
  });

  it('gives each member the colour of its class and the rest that of no data', () => {
    const fill = layersOf(themes[0]).find(({ id }) => id === 'theme-units');
    expect(fill?.paint).toEqual({
      'fill-color': [
        'match',
        ['get', 'id'],
        ['500101', '510100'],
        '#f0e1b9',
        ['500103'],
        '#815221',
        palettes.light.noData,
      ],
    });
  });
});

describe('the hatches', () => {
  it('exist for both marks in both schemes and join without a seam', () => {
    const images = paintHatches();
    expect(images.map((image) => image.id)).toEqual([
      'hatch-part-light',
      'hatch-excluded-light',
      'hatch-part-dark',
      'hatch-excluded-dark',
    ]);
    for (const { id, width, height, data } of images) {
      const alpha = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3];
      // A diagonal runs on across the edge: one step right and one up or down is the same stripe.
      const leansRight = id.startsWith('hatch-part');
      for (let y = 1; y < height; y += 1) {
        expect(alpha(width, y)).toBe(
          leansRight ? alpha(width - 1, y + 1) : alpha(width - 1, y - 1),
        );
      }
    }
  });
});

/** Relative luminance and contrast by WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.entries(palettes))('the %s palette', (_name, palette) => {
  const lands = [palette.chongqingLand, palette.sichuanLand, palette.outside, palette.around];

  it('reaches 4.5:1 for names on their halo and 3:1 for rail, outlines and hatches on land', () => {
    for (const ink of [
      palette.ink,
      palette.mutedInk,
      palette.chongqing,
      palette.chengdu,
      palette.riverName,
      palette.platform,
    ]) {
      expect(contrast(ink, palette.halo), ink).toBeGreaterThanOrEqual(4.5);
    }
    for (const land of lands) {
      for (const ink of [
        palette.rail,
        palette.railSchematic,
        palette.chongqing,
        palette.chengdu,
        palette.platform,
      ]) {
        expect(contrast(ink, land), `${ink} on ${land}`).toBeGreaterThanOrEqual(3);
      }
    }
    expect(contrast(palette.partHatch, palette.chongqingLand)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.excludedHatch, palette.outside)).toBeGreaterThanOrEqual(3);
  });
});
