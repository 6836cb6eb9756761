import { firstZoom, formOf } from '../../../plan/catalogue.ts';
import { type LayerSpecification, pickable, selectedOf, shownIf } from '../draw.ts';
import { hatchId } from '../hatch.ts';
import type { Drawing } from '../scene.ts';

/**
 * For areas whose edges lie under a border's line, or are not seen: to smooth them would draw each of
 * them a second time.
 */
const edgesUnseen = { 'fill-antialias': false } as const;

/** The ground: provinces around, the units in scope lit, the rest dimmed. */
export function groundLayers(drawing: Drawing): LayerSpecification[] {
  const { palette, layers } = drawing;
  const ink = (entry: string) => palette[formOf('units', entry, 'fill').ink];
  const lit = layers.has('units');
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
    {
      id: 'provinces-fill',
      type: 'fill',
      source: 'provinces',
      paint: { ...edgesUnseen, 'fill-color': palette.around },
    },
    {
      id: 'units-fill',
      type: 'fill',
      source: 'units',
      ...pickable('place'),
      paint: {
        ...edgesUnseen,
        'fill-color': lit
          ? [
              'match',
              ['get', 'scope'],
              ['excluded', 'outside'],
              palette.outside,
              [
                'match',
                ['get', 'core'],
                'chongqing',
                ink('chongqingCore'),
                'chengdu',
                ink('chengduCore'),
                ['match', ['get', 'province'], '50', ink('chongqingLand'), ink('sichuanLand')],
              ],
            ]
          : palette.outside,
      },
    },
  ];
}

/** What marks units over their colour: the hatches of some, and a shade under the pointer. */
export function unitMarkLayers({ palette, layers, scheme, theme }: Drawing): LayerSpecification[] {
  const shade = {
    ...edgesUnseen,
    'fill-color': palette.selection,
    'fill-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.08, 0],
  } satisfies Extract<LayerSpecification, { type: 'fill' }>['paint'];
  return [
    ...(['part', 'excluded'] as const).map(
      (layer): LayerSpecification => ({
        id: `${layer}-hatch`,
        type: 'fill',
        source: 'units',
        filter: ['==', ['get', 'scope'], layer],
        layout: { visibility: shownIf(layers.has(layer)) },
        paint: { ...edgesUnseen, 'fill-pattern': hatchId(layer, scheme) },
      }),
    ),
    { id: 'units-hover', type: 'fill', source: 'units', paint: shade },
    {
      // Counties are pointed at only while a theme colours them.
      id: 'counties-hover',
      type: 'fill',
      source: 'counties',
      layout: { visibility: shownIf(theme?.by === 'county') },
      paint: shade,
    },
  ];
}

/** Borders of one sort. They end where others begin: round ends close the corners there. */
const borderOf = (id: string, shown = true) =>
  ({
    type: 'line',
    source: 'borders',
    filter: ['==', ['get', 'id'], id],
    layout: { visibility: shownIf(shown), 'line-cap': 'round', 'line-join': 'round' },
  }) satisfies Partial<LayerSpecification>;

/** Thin lines between units, provinces and counties, and the edge of the scope. */
export function borderLayers(drawing: Drawing): LayerSpecification[] {
  const { palette, layers } = drawing;
  const county = formOf('counties', 'counties', 'line');
  const province = formOf('provinces', 'province', 'line');
  return [
    {
      id: 'counties-line',
      type: 'line',
      source: 'counties',
      minzoom: firstZoom('counties'),
      layout: { visibility: shownIf(layers.has('counties')), 'line-join': 'round' },
      paint: { 'line-color': palette[county.ink], 'line-width': county.width },
    },
    {
      id: 'units-line',
      ...borderOf('units'),
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 8, 1.6, 10, 2.6],
      },
    },
    {
      id: 'provinces-line',
      ...borderOf('provinces', layers.has('provinces')),
      paint: { 'line-color': palette[province.ink], 'line-width': province.width },
    },
    {
      id: 'scope-line',
      ...borderOf('scope', layers.has('units')),
      paint: {
        'line-color': palette.scopeEdge,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.7, 8, 1.4],
      },
    },
  ];
}

/** The outline of a selected unit or county, over everything but names. */
export const unitSelectionLayers = (drawing: Drawing): LayerSpecification[] =>
  (
    [
      { source: 'units', kind: 'place' },
      { source: 'counties', kind: 'county' },
    ] as const
  ).flatMap(({ source, kind }): LayerSpecification[] => {
    const shared = {
      type: 'line',
      source,
      filter: selectedOf(drawing, kind),
      layout: { 'line-join': 'round' },
    } satisfies Partial<LayerSpecification>;
    return [
      {
        ...shared,
        id: `${source}-selected-casing`,
        paint: { 'line-color': drawing.palette.halo, 'line-width': 5 },
      },
      {
        ...shared,
        id: `${source}-selected`,
        paint: { 'line-color': drawing.palette.selection, 'line-width': 2.4 },
      },
    ];
  });
