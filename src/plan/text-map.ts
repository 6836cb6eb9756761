import { area, booleanPointInPolygon, polygon } from '@turf/turf';
import type { Dataset, Place } from '../data/dataset.ts';
import type { Adcode } from '../data/ids.ts';
import type { PlaceScope } from '../data/records/place.ts';
import { shapesOf } from '../data/shapes.ts';
import { type CoresSeen, coresFrom } from './cores.ts';
import {
  cityOfExcluded,
  corridorsOfPlace,
  type MetroOfPlace,
  metrosOfPlace,
  platformsOfPlace,
} from './relations.ts';
import { type Side, sidesOf } from './sides.ts';
import { type Stretch, stretchesIn } from './stretches.ts';

/** How much of a unit a platform holds; `unverified` where no source says. */
export type Held = 'whole' | 'part' | 'unverified';

/** What the map shows of a unit and around it, to be put in words. */
export interface TextMap extends CoresSeen {
  readonly scope: PlaceScope;
  /** True for a unit in scope that is cut off from the main body of the scope. */
  readonly detached: boolean;
  /** Counties of the unit that the Outline leaves out by name. */
  readonly excludes: readonly Adcode[];
  /** The city from which the unit is left out. */
  readonly excludedFrom: string | undefined;
  /** Clockwise from north. Every neighbour is in one of them. */
  readonly sides: readonly Side[];
  /** Neighbours in Sichuan and Chongqing that are not, or only in part, in scope. */
  readonly neighboursOutside: readonly Adcode[];
  readonly neighboursInPart: readonly Adcode[];
  /** The core that the unit belongs to. It has no distance to it. */
  readonly inCore: Place['core'];
  readonly metros: readonly MetroOfPlace[];
  readonly platforms: readonly { readonly platform: string; readonly held: Held }[];
  /** A line without stretches only runs through. */
  readonly corridors: readonly {
    readonly corridor: string;
    readonly stretches: readonly Stretch[];
  }[];
}

/** True when a unit in scope lies in another polygon of the scope than the largest. */
function isDetached(dataset: Dataset, { scope, labelAt }: Place): boolean {
  const shape = shapesOf(dataset.topology, 'scope').get('whole');
  if (scope !== 'whole' || shape?.type !== 'MultiPolygon') return false;
  const bodies = shape.coordinates.map((rings) => polygon(rings)).sort((a, b) => area(b) - area(a));
  return bodies.findIndex((body) => booleanPointInPolygon(labelAt, body)) > 0;
}

/** How much of a unit the members of a platform are known to hold. */
function heldBy(dataset: Dataset, platform: string, id: string, { counties }: Place): Held {
  const { members = [], counties: all = [] } = dataset.platforms[platform] ?? {};
  const city = cityOfExcluded(dataset, id);
  const own = members.filter(
    ({ id: member }) => member === id || member === city || counties.includes(member),
  );
  if (own.some(({ extent }) => extent === 'unverified')) return 'unverified';
  const whole = counties.every((county) => all.includes(county));
  return whole && own.every(({ extent }) => extent === 'whole') ? 'whole' : 'part';
}

/**
 * The map around a unit as parts for sentences: what is in scope, the neighbours by direction, the
 * two cores, areas and platforms, and each line with the stations before and after the unit.
 *
 * @returns nothing for a place that is not in the dataset
 */
export function textMapOf(dataset: Dataset, id: string): TextMap | undefined {
  const place = dataset.places[id];
  if (!place) return undefined;
  const neighboursThat = (...scopes: readonly PlaceScope[]): Adcode[] =>
    place.neighbours.filter((neighbour) => {
      const scope = dataset.places[neighbour]?.scope;
      return scope !== undefined && scopes.includes(scope);
    });
  return {
    scope: place.scope,
    detached: isDetached(dataset, place),
    excludes: place.excludes,
    excludedFrom: cityOfExcluded(dataset, id),
    sides: sidesOf(dataset, id, place),
    neighboursOutside: neighboursThat('outside', 'excluded'),
    neighboursInPart: neighboursThat('part'),
    inCore: place.core,
    ...coresFrom(dataset, id, place),
    metros: metrosOfPlace(dataset, id),
    platforms: platformsOfPlace(dataset, id).map((platform) => ({
      platform,
      held: heldBy(dataset, platform, id, place),
    })),
    corridors: corridorsOfPlace(dataset, id).map(({ corridor }) => {
      const record = dataset.corridors[corridor];
      return { corridor, stretches: record ? stretchesIn(dataset, record, id) : [] };
    }),
  };
}
