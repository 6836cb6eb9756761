import { formOf } from '../../../plan/catalogue.ts';
import {
  growing,
  type LayerSpecification,
  nameText,
  pickable,
  regularFont,
  selectedOf,
  shownIf,
} from '../draw.ts';
import type { Drawing } from '../scene.ts';

/** Rivers as a soft skeleton; the Yangtze a little stronger than its tributaries. */
export function riverLayers(drawing: Drawing): LayerSpecification[] {
  const { palette, layers } = drawing;
  const form = formOf('rivers', 'river', 'line');
  return [
    {
      id: 'rivers-line',
      type: 'line',
      source: 'rivers',
      ...pickable('river'),
      layout: {
        visibility: shownIf(layers.has('rivers')),
        'line-join': 'round',
        'line-cap': 'round',
      },
      paint: {
        'line-color': palette[form.ink],
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['match', ['get', 'id'], 'yangtze', 1.6, 0.9],
          9,
          ['match', ['get', 'id'], 'yangtze', 4, form.width * 1.6],
        ],
      },
    },
    {
      id: 'rivers-selected',
      type: 'line',
      source: 'rivers',
      filter: selectedOf(drawing, 'river'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.riverName, 'line-width': growing(3.4) },
    },
  ];
}

/** River names along their lines. */
export const riverNameLayers = (drawing: Drawing): LayerSpecification[] => [
  {
    id: 'rivers-name',
    type: 'symbol',
    source: 'rivers',
    minzoom: 6.8,
    layout: {
      visibility: shownIf(drawing.layers.has('rivers') && drawing.layers.has('names')),
      'symbol-placement': 'line',
      'symbol-spacing': 480,
      'text-field': nameText(drawing),
      'text-font': regularFont,
      'text-size': 11,
      'text-letter-spacing': drawing.language === 'zh' ? 0.3 : 0.06,
      'text-max-angle': 30,
    },
    paint: {
      'text-color': drawing.palette.riverName,
      'text-halo-color': drawing.palette.halo,
      'text-halo-width': 1.2,
    },
  },
];
