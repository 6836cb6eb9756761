import {
  type ExpressionSpecification,
  type LayerSpecification,
  mediumFont,
  shownIf,
} from '../draw.ts';
import type { Drawing } from '../scene.ts';

const isA = (...roles: string[]): ExpressionSpecification => [
  'in',
  ['get', 'role'],
  ['literal', roles],
];

/** Whether anything is drawn: each of these layers would else be gone through in every frame, for nothing. */
const visibility = ({ drawn }: Drawing) => shownIf((drawn?.features.length ?? 0) > 0);

/** What the reader's own tools draw: rings, measured paths and areas, points that are asked about. */
export const drawnLayers = (drawing: Drawing): LayerSpecification[] => [
  {
    id: 'drawn-area',
    type: 'fill',
    source: 'drawn',
    filter: isA('ring', 'area'),
    layout: { visibility: visibility(drawing) },
    paint: { 'fill-color': drawing.palette.selection, 'fill-opacity': 0.1 },
  },
  {
    id: 'drawn-line-casing',
    type: 'line',
    source: 'drawn',
    filter: isA('ring', 'area', 'path'),
    layout: { visibility: visibility(drawing), 'line-join': 'round' },
    paint: { 'line-color': drawing.palette.halo, 'line-width': 5, 'line-opacity': 0.85 },
  },
  {
    id: 'drawn-line',
    type: 'line',
    source: 'drawn',
    filter: isA('ring', 'area', 'path'),
    layout: { visibility: visibility(drawing), 'line-join': 'round' },
    paint: { 'line-color': drawing.palette.selection, 'line-width': 2.2 },
  },
];

/** Their points and figures, over everything else: a name may not hide what was asked about. */
export const drawnNameLayers = (drawing: Drawing): LayerSpecification[] => [
  {
    id: 'drawn-point',
    type: 'circle',
    source: 'drawn',
    filter: isA('vertex', 'pin'),
    layout: { visibility: visibility(drawing) },
    paint: {
      'circle-radius': ['match', ['get', 'role'], 'pin', 7, 4.5],
      'circle-color': drawing.palette.halo,
      'circle-stroke-color': drawing.palette.selection,
      'circle-stroke-width': ['match', ['get', 'role'], 'pin', 3, 2.2],
    },
  },
  {
    id: 'drawn-label',
    type: 'symbol',
    source: 'drawn',
    filter: isA('label'),
    layout: {
      visibility: visibility(drawing),
      'text-field': ['get', drawing.language],
      'text-font': mediumFont,
      'text-size': 12.5,
      'text-padding': 2,
      'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
      'text-radial-offset': 0.8,
    },
    paint: {
      'text-color': drawing.palette.selection,
      'text-halo-color': drawing.palette.halo,
      'text-halo-width': 1.8,
    },
  },
];
