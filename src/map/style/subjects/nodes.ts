import { nodeKindEntries } from '../../../plan/node-kinds.ts';
import { nameBeside } from '../beside.ts';
import {
  type ExpressionSpecification,
  hasCome,
  type LayerSpecification,
  mediumFont,
  pickable,
  selectedOf,
  shownIf,
} from '../draw.ts';
import { markId } from '../mark.ts';
import type { Drawing } from '../scene.ts';

const vague: ExpressionSpecification = ['boolean', ['get', 'vague'], false];

const kindsShown = ({ layers }: Drawing): string[] =>
  nodeKindEntries.filter((entry) => layers.has(entry.layer)).map((entry) => entry.kind);

const isShown = (drawing: Drawing): ExpressionSpecification => [
  'all',
  ['in', ['get', 'kind'], ['literal', kindsShown(drawing)]],
  hasCome('from'),
];

/** The letter of a project's kind in the page's language. */
const letter = ({ language }: Drawing): ExpressionSpecification => {
  const cases = nodeKindEntries.flatMap(({ kind, form }) => [kind, form.mark[language]]);
  return ['match', ['get', 'kind'], ...cases, ''] as unknown as ExpressionSpecification; // pairs, then the fallback
};

/** The ring around a selected project, whether or not its layer is on. */
export const nodeSelectionLayers = (drawing: Drawing): LayerSpecification[] => [
  {
    id: 'nodes-selected',
    type: 'circle',
    source: 'nodes',
    filter: selectedOf(drawing, 'node'),
    paint: {
      'circle-radius': 14,
      'circle-color': drawing.palette.project,
      'circle-opacity': 0.25,
      'circle-stroke-color': drawing.palette.project,
      'circle-stroke-width': 2,
    },
  },
];

/** Lettered discs, and rings where the place is only roughly known; near ones give way to each other. */
export function nodeMarkLayers(drawing: Drawing): LayerSpecification[] {
  const { palette, scheme } = drawing;
  const mark = (
    id: string,
    filter: ExpressionSpecification,
    always: boolean,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'nodes',
    filter,
    ...pickable('node'),
    layout: {
      visibility: shownIf(always || kindsShown(drawing).length > 0),
      'icon-image': ['case', vague, markId('ring', scheme), markId('disc', scheme)],
      'icon-allow-overlap': always,
      'icon-padding': 1,
      'text-field': letter(drawing),
      'text-font': mediumFont,
      'text-size': 10.5,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': ['case', vague, palette.project, palette.halo] },
  });
  return [
    mark('nodes-mark', isShown(drawing), false),
    mark('nodes-selected-mark', selectedOf(drawing, 'node'), true),
  ];
}

/** Names beside the marks, as room allows; a selected one always. */
export function nodeNameLayers(drawing: Drawing): LayerSpecification[] {
  const { layers } = drawing;
  const unselected: ExpressionSpecification = ['!', selectedOf(drawing, 'node')];
  return [
    nameBeside(drawing, {
      id: 'nodes-name',
      source: 'nodes',
      filter: ['all', isShown(drawing), unselected],
      shown: layers.has('names'),
      minzoom: 7.8,
      ink: 'project',
      offset: 1.1,
    }),
    nameBeside(drawing, {
      id: 'nodes-selected-name',
      source: 'nodes',
      filter: selectedOf(drawing, 'node'),
      shown: true,
      minzoom: 0,
      ink: 'project',
      offset: 1.1,
      always: true,
    }),
  ];
}
