import type { PlacedThing } from '../../../data/thing.ts';
import { type Library, recordOf } from '../../../plan/library.ts';

/** What a member of a theme is: a unit, or a county that is not a unit of its own. */
export function memberThing(library: Library, id: string): PlacedThing {
  const place: PlacedThing = { kind: 'place', id };
  return recordOf(library, place) ? place : { kind: 'county', id };
}
