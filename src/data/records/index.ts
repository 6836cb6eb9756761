import type { ThingKind } from '../thing.ts';
import { circle } from './circle.ts';
import { corridor } from './corridor.ts';
import { county } from './county.ts';
import { metro } from './metro.ts';
import { node } from './node.ts';
import { place } from './place.ts';
import {
  aspect,
  axis,
  planEntry,
  planEvent,
  planFigure,
  target,
  task,
  taskArea,
  term,
} from './plan-entry.ts';
import { platform } from './platform.ts';
import { river } from './river.ts';
import { source } from './source.ts';
import { station } from './station.ts';

/**
 * The folders of `seeds/` and what each file in them must be. `ids` says how files are named:
 * by official code, or by a slug.
 */
export const recordKinds = {
  sources: { schema: source, ids: 'slug' },
  circle: { schema: circle, ids: 'slug' },
  places: { schema: place, ids: 'adcode' },
  outside: { schema: place, ids: 'adcode' },
  counties: { schema: county, ids: 'adcode' },
  metros: { schema: metro, ids: 'slug' },
  platforms: { schema: platform, ids: 'slug' },
  stations: { schema: station, ids: 'slug' },
  corridors: { schema: corridor, ids: 'slug' },
  nodes: { schema: node, ids: 'slug' },
  rivers: { schema: river, ids: 'slug' },
  positioning: { schema: planEntry, ids: 'slug' },
  aspects: { schema: aspect, ids: 'slug' },
  axes: { schema: axis, ids: 'slug' },
  targets: { schema: target, ids: 'slug' },
  figures: { schema: planFigure, ids: 'slug' },
  'task-areas': { schema: taskArea, ids: 'slug' },
  'tasks-2019': { schema: task, ids: 'slug' },
  governance: { schema: planEntry, ids: 'slug' },
  ecology: { schema: planEntry, ids: 'slug' },
  services: { schema: planEntry, ids: 'slug' },
  events: { schema: planEvent, ids: 'slug' },
  glossary: { schema: term, ids: 'slug' },
} as const;
export type RecordKind = keyof typeof recordKinds;

/** The folders that hold the records of a kind of thing. */
export const foldersOf = {
  place: ['places', 'outside'],
  county: ['counties'],
  metro: ['metros'],
  platform: ['platforms'],
  corridor: ['corridors'],
  node: ['nodes'],
  station: ['stations'],
  river: ['rivers'],
  position: ['positioning'],
  aspect: ['aspects'],
  axis: ['axes'],
  target: ['targets'],
  figure: ['figures'],
  task: ['tasks-2019'],
  governance: ['governance'],
  ecology: ['ecology'],
  service: ['services'],
  event: ['events'],
  term: ['glossary'],
  source: ['sources'],
} as const satisfies Record<ThingKind, readonly RecordKind[]>;
