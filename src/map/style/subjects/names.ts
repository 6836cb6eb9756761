import {
  boldFont,
  type ExpressionSpecification,
  type LayerSpecification,
  mediumFont,
  nameText,
  nameWithOther,
  regularFont,
  shownIf,
} from '../draw.ts';
import type { Drawing } from '../scene.ts';

/** From here on the nine central districts carry their own names and the one of the city goes. */
const districtZoom = 8.6;
const otherLanguageZoom = 8.2;

interface NameStyle {
  readonly id: string;
  readonly filter: ExpressionSpecification;
  readonly font: string[];
  readonly size: readonly [number, number];
  readonly color: string;
  readonly text: ExpressionSpecification;
  readonly from?: number;
  readonly until?: number;
}

/** One layer of names from its style. */
function nameLayer(
  { layers, palette }: Drawing,
  { id, filter, font, size, color, text, from, until }: NameStyle,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'names',
    ...(from === undefined ? {} : { minzoom: from }),
    ...(until === undefined ? {} : { maxzoom: until }),
    filter,
    layout: {
      visibility: shownIf(
        layers.has('names') && (id !== 'names-provinces' || layers.has('provinces')),
      ),
      'text-field': text,
      'text-font': font,
      'text-size': ['interpolate', ['linear'], ['zoom'], 5.5, size[0], 9, size[1]],
      'text-max-width': 8,
      'text-padding': 3,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.7,
      ...(id === 'names-provinces' ? { 'text-letter-spacing': 0.25 } : {}),
    },
    paint: {
      'text-color': color,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.5,
    },
  };
}

/** Names of units and provinces; the most important last, because MapLibre places those first. */
export function placeNameLayers(drawing: Drawing): LayerSpecification[] {
  const { palette } = drawing;
  const rank = (...ranks: number[]): ExpressionSpecification => [
    'all',
    ['==', ['get', 'type'], 'unit'],
    ['in', ['get', 'rank'], ['literal', ranks]],
  ];
  const styles: NameStyle[] = [
    {
      id: 'names-provinces',
      filter: ['==', ['get', 'type'], 'province'],
      font: regularFont,
      size: [12, 15],
      color: palette.mutedInk,
      text: nameText(drawing),
    },
    {
      id: 'names-outside',
      filter: rank(4),
      font: regularFont,
      size: [10, 12.5],
      color: palette.mutedInk,
      text: nameText(drawing),
      from: 6,
    },
    {
      id: 'names-beside',
      filter: rank(3),
      font: regularFont,
      size: [10.5, 13],
      color: palette.ink,
      text: nameText(drawing),
      from: 6.4,
    },
    {
      id: 'names-districts',
      filter: rank(2),
      font: mediumFont,
      size: [11, 14],
      color: palette.ink,
      text: nameWithOther(drawing, otherLanguageZoom),
      from: 5.6,
    },
    {
      id: 'names-core-districts',
      filter: ['==', ['get', 'type'], 'core-district'],
      font: mediumFont,
      size: [11, 14],
      color: palette.ink,
      text: nameText(drawing),
      from: districtZoom,
    },
    {
      id: 'names-cities',
      filter: rank(1),
      font: mediumFont,
      size: [11.5, 16],
      color: palette.ink,
      text: nameWithOther(drawing, otherLanguageZoom),
    },
  ];
  return styles.map((style) => nameLayer(drawing, style));
}

/** The names of the twin cities, placed before anything else. */
export function twinNameLayers(drawing: Drawing): LayerSpecification[] {
  const { palette } = drawing;
  const named = (id: string): ExpressionSpecification => [
    'all',
    ['==', ['get', 'type'], 'unit'],
    ['==', ['get', 'id'], id],
  ];
  const styles: NameStyle[] = [
    {
      id: 'names-chengdu',
      filter: named('510100'),
      font: boldFont,
      size: [16, 24],
      color: palette.chengdu,
      text: nameWithOther(drawing, 6.2),
    },
    {
      id: 'names-chongqing',
      filter: named('chongqing'),
      font: boldFont,
      size: [16, 24],
      color: palette.chongqing,
      text: nameWithOther(drawing, 6.2),
      until: districtZoom,
    },
  ];
  return styles.map((style) => nameLayer(drawing, style));
}
