import type { GroupId, LayerId } from './catalogue.ts';

/**
 * Groups and their layers as they lie on the map, the topmost first. Names lie over all marks and
 * are not counted, so the layer of place names stands where it is looked for. The style draws in
 * this order; a test holds the two together.
 */
export const drawingOrder = {
  projects: ['new-areas', 'science', 'gateways', 'sites'],
  rail: ['hubs', 'stations', 'rail-open', 'rail-construction', 'rail-planned'],
  metros: ['metro-chongqing', 'metro-chengdu'],
  platforms: ['platforms'],
  land: ['names', 'rivers', 'provinces'],
  scope: ['counties', 'excluded', 'part', 'units'],
} as const satisfies { readonly [G in GroupId]: readonly LayerId[] };

export const groupsTopFirst = Object.keys(drawingOrder) as GroupId[]; // keys of the literal
