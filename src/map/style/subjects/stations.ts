import { firstZoom, formOf } from '../../../plan/catalogue.ts';
import { nameBeside } from '../beside.ts';
import {
  type ExpressionSpecification,
  hasCome,
  type LayerSpecification,
  pickable,
  selectedOf,
  shownIf,
} from '../draw.ts';
import type { Drawing } from '../scene.ts';

const freight: ExpressionSpecification = ['==', ['get', 'hub'], 'freight'];
const exists = hasCome('from');

/** Stations as rings on their lines, freight hubs as filled dots, with names as room allows. */
export function stationLayers(drawing: Drawing): LayerSpecification[] {
  const { palette, layers } = drawing;
  const station = formOf('stations', 'station', 'dot');
  const hub = formOf('hubs', 'freight', 'dot');
  return [
    {
      id: 'stations-dot',
      type: 'circle',
      source: 'stations',
      minzoom: firstZoom('stations'),
      filter: ['all', ['!', freight], exists],
      layout: { visibility: shownIf(layers.has('stations')) },
      ...pickable('station'),
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7.5,
          station.radius * 0.75,
          10,
          station.radius * 1.4,
        ],
        'circle-color': palette[station.fill],
        'circle-stroke-color': palette[station.ink],
        'circle-stroke-width': 1.4,
      },
    },
    {
      id: 'hubs-dot',
      type: 'circle',
      source: 'stations',
      filter: ['all', freight, exists],
      layout: { visibility: shownIf(layers.has('hubs')) },
      ...pickable('station'),
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          hub.radius * 0.7,
          9,
          hub.radius * 1.2,
        ],
        'circle-color': palette[hub.fill],
        'circle-stroke-color': palette[hub.ink],
        'circle-stroke-width': 1.6,
      },
    },
    {
      id: 'stations-selected',
      type: 'circle',
      source: 'stations',
      filter: selectedOf(drawing, 'station'),
      paint: {
        'circle-radius': 7,
        'circle-color': palette.selection,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 3,
      },
    },
  ];
}

/** Names of stations; a selected one always, and once. */
export function stationNameLayers(drawing: Drawing): LayerSpecification[] {
  const { layers } = drawing;
  const unselected: ExpressionSpecification = ['!', selectedOf(drawing, 'station')];
  const name = (
    id: string,
    filter: ExpressionSpecification,
    shown: boolean,
    minzoom: number,
    always = false,
  ): LayerSpecification =>
    nameBeside(drawing, {
      id,
      source: 'stations',
      filter,
      shown,
      minzoom,
      ink: 'ink',
      offset: 0.7,
      always,
    });
  return [
    name('stations-selected-name', selectedOf(drawing, 'station'), true, 0, true),
    name(
      'stations-name',
      ['all', ['!', freight], exists, unselected],
      layers.has('stations') && layers.has('names'),
      8.3,
    ),
    name(
      'hubs-name',
      ['all', freight, exists, unselected],
      layers.has('hubs') && layers.has('names'),
      7.5,
    ),
  ];
}
