import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { ThemeFills } from '../../../src/map/style/scene.ts';
import { expectKnown } from '../../../src/map/svg/known.ts';
import { paintPicture } from '../../../src/map/svg/paint-picture.ts';
import { layersShownAtFirst } from '../../../src/plan/catalogue.ts';
import { allLayers, homeFrame, images, styleOf } from './scenes.ts';

const oneClass: ThemeFills = {
  by: 'county',
  fills: [{ colour: '#815221', ids: ['510104'] }],
  marked: ['510104'],
};
const style = styleOf();
/** The style with one layer changed, whatever its type allows. */
const changed = (id: string, change: object): StyleSpecification => ({
  ...style,
  layers: style.layers.map((layer) =>
    layer.id === id ? ({ ...layer, ...change } as LayerSpecification) : layer,
  ),
});

describe('what the painter knows', () => {
  it('is every layer and property of every scene', () => {
    for (const language of ['zh', 'en'] as const)
      for (const scheme of ['light', 'dark'] as const)
        for (const layers of [layersShownAtFirst, allLayers, new Set<never>()])
          for (const selected of [[], [{ kind: 'node', id: 'airport-chengdu-tianfu' } as const]])
            for (const theme of [undefined, oneClass])
              expect(() =>
                expectKnown(styleOf({ language, scheme, layers, selected, theme })),
              ).not.toThrow();
  });

  it.each<[string, object, string]>([
    ['units-fill', { paint: { 'fill-glow': 1 } }, 'layer units-fill: fill-glow is not known'],
    ['units-line', { paint: { 'line-blur': 2 } }, 'layer units-line: line-blur is not known'],
    ['names-cities', { layout: { 'text-rotate': 9 } }, 'layer names-cities: text-rotate is not'],
    ['units-fill', { type: 'fill-extrusion' }, 'layer units-fill: type fill-extrusion is not'],
    ['units-fill', { slot: 'top' }, 'layer units-fill: slot is not known'],
    [
      'names-cities',
      { layout: { 'symbol-placement': 'line-center' } },
      'layer names-cities: symbol-placement line-center is not known',
    ],
    ['part-hatch', { paint: { 'fill-pattern': 'dots' } }, 'layer part-hatch: no image is called'],
  ])('is not %s with %j', (id, change, problem) => {
    expect(() => paintPicture(changed(id, change), images, homeFrame(400, 300, 10))).toThrow(
      problem,
    );
  });

  it('is no source but GeoJSON inside the style', () => {
    const withSource = (source: object) =>
      ({ ...style, sources: { ...style.sources, more: source } }) as StyleSpecification;
    expect(() => expectKnown(withSource({ type: 'vector', url: 'a' }))).toThrow(
      'source more: type vector is not known to the SVG painter',
    );
    expect(() => expectKnown(withSource({ type: 'geojson', data: 'a.json' }))).toThrow(
      'source more: data is not known',
    );
    expect(() => expectKnown({ ...style, glyphs: 'a' })).toThrow('style: glyphs is not known');
  });
});
