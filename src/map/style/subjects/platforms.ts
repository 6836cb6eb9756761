import { formOf } from '../../../plan/catalogue.ts';
import {
  boldFont,
  growing,
  hasCome,
  type LayerSpecification,
  nameText,
  pickable,
  selectedOf,
  shownIf,
} from '../draw.ts';
import type { Drawing } from '../scene.ts';

/** Platform areas: a light fill and an outline, dashed where the area is only indicative. */
export function platformLayers(drawing: Drawing): LayerSpecification[] {
  const { palette, layers } = drawing;
  const visibility = shownIf(layers.has('platforms'));
  const entries = [
    { entry: 'exact', exact: true },
    { entry: 'indicative', exact: false },
  ] as const;
  return [
    {
      id: 'platforms-fill',
      type: 'fill',
      source: 'platforms',
      filter: hasCome('from'),
      ...pickable('platform'),
      layout: { visibility },
      paint: { 'fill-color': palette.platform, 'fill-opacity': 0.07 },
    },
    ...entries.map(({ entry, exact }): LayerSpecification => {
      const form = formOf('platforms', entry, 'line');
      return {
        id: `platforms-${entry}`,
        type: 'line',
        source: 'platforms',
        filter: ['all', ['==', ['get', 'exact'], exact], hasCome('from')],
        layout: { visibility, 'line-join': 'round' },
        paint: {
          'line-color': palette[form.ink],
          'line-width': growing(form.width),
          ...(form.dash ? { 'line-dasharray': [...form.dash] } : {}),
        },
      };
    }),
  ];
}

/** Names of the platforms, in their ink. */
export const platformNameLayers = (drawing: Drawing): LayerSpecification[] => [
  {
    id: 'platforms-name',
    type: 'symbol',
    source: 'names',
    filter: ['all', ['==', ['get', 'type'], 'platform'], hasCome('from')],
    layout: {
      visibility: shownIf(drawing.layers.has('platforms')),
      'text-field': nameText(drawing),
      'text-font': boldFont,
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 11, 9, 14],
      'text-max-width': 7,
      'text-padding': 1,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.6,
    },
    paint: {
      'text-color': drawing.palette.platform,
      'text-halo-color': drawing.palette.halo,
      'text-halo-width': 1.6,
    },
  },
];

/** A selected platform, drawn whether or not the layer is on. */
export const platformSelectionLayers = (drawing: Drawing): LayerSpecification[] => [
  {
    id: 'platforms-selected-fill',
    type: 'fill',
    source: 'platforms',
    filter: selectedOf(drawing, 'platform'),
    paint: { 'fill-color': drawing.palette.platform, 'fill-opacity': 0.22 },
  },
  {
    ...pickable('platform'),
    id: 'platforms-selected',
    type: 'line',
    source: 'platforms',
    filter: selectedOf(drawing, 'platform'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': drawing.palette.platform, 'line-width': 3 },
  },
];
