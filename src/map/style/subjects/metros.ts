import { formOf } from '../../../plan/catalogue.ts';
import {
  type ExpressionSpecification,
  growing,
  type LayerSpecification,
  pickable,
  selectedOf,
  shownIf,
} from '../draw.ts';
import type { Drawing } from '../scene.ts';

const outlines = [
  { layer: 'metro-chengdu', metro: 'chengdu', extent: 'planning' },
  { layer: 'metro-chengdu', metro: 'chengdu', extent: 'core' },
  { layer: 'metro-chongqing', metro: 'chongqing', extent: 'whole' },
] as const;

/** The official extents of the two metropolitan areas as outlines, each with a soft band inside its ink. */
export function metroLayers(drawing: Drawing): LayerSpecification[] {
  const { palette, layers } = drawing;
  return outlines.flatMap(({ layer, metro, extent }): LayerSpecification[] => {
    const form = formOf(layer, extent, 'line');
    const shared = {
      type: 'line',
      source: 'metros',
      filter: ['all', ['==', ['get', 'id'], metro], ['==', ['get', 'extent'], extent]],
      layout: { visibility: shownIf(layers.has(layer)), 'line-join': 'round' },
    } satisfies Partial<LayerSpecification>;
    const band: LayerSpecification = {
      ...shared,
      id: `metro-${metro}-${extent}-band`,
      paint: { 'line-color': palette[form.ink], 'line-width': growing(7), 'line-opacity': 0.16 },
    };
    const outline: LayerSpecification = {
      ...shared,
      ...pickable('metro'),
      id: `metro-${metro}-${extent}`,
      paint: {
        'line-color': palette[form.ink],
        'line-width': growing(form.width),
        ...(form.dash ? { 'line-dasharray': [...form.dash] } : {}),
      },
    };
    return form.dash ? [outline] : [band, outline];
  });
}

/** Each area in the hue of its city. */
const metroInk = ({ palette }: Drawing): ExpressionSpecification => [
  'match',
  ['get', 'id'],
  'chongqing',
  palette.chongqing,
  palette.chengdu,
];

/** A selected metropolitan area: its extents filled lightly and outlined. */
export const metroSelectionLayers = (drawing: Drawing): LayerSpecification[] => [
  {
    id: 'metros-selected-fill',
    type: 'fill',
    source: 'metros',
    filter: selectedOf(drawing, 'metro'),
    paint: { 'fill-color': metroInk(drawing), 'fill-opacity': 0.16 },
  },
  {
    ...pickable('metro'),
    id: 'metros-selected',
    type: 'line',
    source: 'metros',
    filter: selectedOf(drawing, 'metro'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': metroInk(drawing), 'line-width': 3.4 },
  },
];
