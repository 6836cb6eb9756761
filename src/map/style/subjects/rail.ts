import { formOf } from '../../../plan/catalogue.ts';
import {
  type ExpressionSpecification,
  growing,
  hasCome,
  type LayerSpecification,
  mediumFont,
  nameText,
  pickable,
  selectedOf,
  shownIf,
} from '../draw.ts';
import type { Drawing } from '../scene.ts';

const open = hasCome('openFrom');
const started = hasCome('startedFrom');
const building: ExpressionSpecification = ['all', ['!', open], started];
const planned: ExpressionSpecification = [
  'all',
  ['!', open],
  ['!', started],
  hasCome('plannedFrom'),
];
const drawn: ExpressionSpecification = ['any', open, started, hasCome('plannedFrom')];
const schematic: ExpressionSpecification = ['==', ['get', 'schematic'], true];

const lines = [
  { layer: 'rail-planned', entry: 'planned', filter: planned },
  { layer: 'rail-construction', entry: 'construction', filter: building },
  { layer: 'rail-open', entry: 'schematic', filter: ['all', open, schematic] },
  { layer: 'rail-open', entry: 'surveyed', filter: ['all', open, ['!', schematic]] },
] as const satisfies readonly { filter: ExpressionSpecification; [key: string]: unknown }[];

/** High-speed lines carry the picture; older ones are drawn thinner. */
const weighted = (width: number): ExpressionSpecification => {
  const at = (factor: number): ExpressionSpecification => [
    'match',
    ['get', 'type'],
    'high-speed',
    width * factor,
    'mixed',
    width * factor * 0.75,
    width * factor * 0.55,
  ];
  return ['interpolate', ['linear'], ['zoom'], 5, at(0.6), 7, at(1), 10, at(1.8)];
};

/** Railways with a casing; status and quality of the alignment by line form and lightness. */
export function railLayers(drawing: Drawing): LayerSpecification[] {
  const { palette, layers } = drawing;
  return lines.flatMap(({ layer, entry, filter }): LayerSpecification[] => {
    const form = formOf(layer, entry, 'line');
    const layout = { visibility: shownIf(layers.has(layer)), 'line-join': 'round' } as const;
    return [
      {
        id: `${layer}-${entry}-casing`,
        type: 'line',
        source: 'corridors',
        filter,
        layout,
        paint: {
          'line-color': palette[form.casing ?? 'railCasing'],
          'line-width': weighted(form.width + 2.4),
          'line-opacity': 0.85,
        },
      },
      {
        id: `${layer}-${entry}`,
        type: 'line',
        source: 'corridors',
        filter,
        layout,
        ...pickable('corridor'),
        paint: {
          'line-color': palette[form.ink],
          'line-width': weighted(form.width),
          ...(form.dash ? { 'line-dasharray': [...form.dash] } : {}),
        },
      },
    ];
  });
}

/** A selected line glows, whether or not its layer is on. */
export const railSelectionLayers = (drawing: Drawing): LayerSpecification[] => [
  {
    id: 'corridors-selected-casing',
    type: 'line',
    source: 'corridors',
    filter: ['all', selectedOf(drawing, 'corridor'), drawn],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': drawing.palette.halo, 'line-width': growing(8) },
  },
  {
    ...pickable('corridor'),
    id: 'corridors-selected',
    type: 'line',
    source: 'corridors',
    filter: ['all', selectedOf(drawing, 'corridor'), open],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': drawing.palette.selection, 'line-width': growing(4) },
  },
  {
    ...pickable('corridor'),
    id: 'corridors-selected-unopened',
    type: 'line',
    source: 'corridors',
    filter: ['all', selectedOf(drawing, 'corridor'), drawn, ['!', open]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': drawing.palette.selection,
      'line-width': growing(4),
      'line-dasharray': [2.2, 1.2],
    },
  },
];

/** Names of the lines along them. */
export const railNameLayers = (drawing: Drawing): LayerSpecification[] => [
  {
    id: 'corridors-name',
    type: 'symbol',
    source: 'corridors',
    minzoom: 7,
    filter: [
      'any',
      ...(drawing.layers.has('rail-open') ? [open] : []),
      ...(drawing.layers.has('rail-construction') ? [building] : []),
      ...(drawing.layers.has('rail-planned') ? [planned] : []),
      false,
    ],
    layout: {
      visibility: shownIf(drawing.layers.has('names')),
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': nameText(drawing),
      'text-font': mediumFont,
      'text-size': 10.5,
      'text-offset': [0, 0.9],
      'text-max-angle': 25,
      'text-letter-spacing': drawing.language === 'zh' ? 0.08 : 0,
    },
    paint: {
      'text-color': drawing.palette.rail,
      'text-halo-color': drawing.palette.halo,
      'text-halo-width': 1.4,
    },
  },
];
