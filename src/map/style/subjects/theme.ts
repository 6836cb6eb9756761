import type { Division } from '../../../plan/themes/choices.ts';
import {
  type ExpressionSpecification,
  type LayerSpecification,
  pickable,
  shownIf,
} from '../draw.ts';
import type { Drawing } from '../scene.ts';

const divided = [
  { by: 'unit', source: 'units' },
  { by: 'county', source: 'counties' },
] as const satisfies readonly { by: Division; source: string }[];

/** The colour of each class on its members, and that of no data on everything else. */
function classColour({ palette, theme }: Drawing): string | ExpressionSpecification {
  // A match wants at least one branch, and none without a label.
  const [first, ...others] = (theme?.fills ?? []).filter(({ ids }) => ids.length > 0);
  if (!first) return palette.noData;
  return [
    'match',
    ['get', 'id'],
    [...first.ids],
    first.colour,
    ...others.flatMap(({ ids, colour }) => [[...ids], colour]),
    palette.noData,
  ];
}

/** Units or counties in the colours of a theme. They cover the ground and nothing else. */
export const themeLayers = (drawing: Drawing): LayerSpecification[] => [
  ...divided.map(({ by, source }): LayerSpecification => {
    const shown = drawing.theme?.by === by;
    return {
      id: `theme-${source}`,
      type: 'fill',
      source,
      ...(by === 'county' ? pickable('county') : {}),
      layout: { visibility: shownIf(shown) },
      paint: { 'fill-color': shown ? classColour(drawing) : drawing.palette.noData },
    };
  }),
  {
    // The counties' own lines come in at a larger zoom; neighbours of one class must be told apart.
    id: 'theme-counties-line',
    type: 'line',
    source: 'counties',
    layout: { visibility: shownIf(drawing.theme?.by === 'county'), 'line-join': 'round' },
    paint: {
      'line-color': drawing.palette.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.25, 8, 0.8],
      'line-opacity': 0.6,
    },
  },
];

/** Outlines of the members that are marked, over all borders. */
export const themeMarkLayers = ({ palette, theme }: Drawing): LayerSpecification[] =>
  divided.map(({ by, source }) => {
    const marked = theme?.by === by ? (theme.marked ?? []) : [];
    return {
      id: `theme-${source}-marked`,
      type: 'line',
      source,
      filter: ['in', ['get', 'id'], ['literal', [...marked]]],
      layout: { visibility: shownIf(marked.length > 0), 'line-join': 'round' },
      paint: {
        'line-color': palette.selection,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1.2, 8, 2.2],
      },
    };
  });
