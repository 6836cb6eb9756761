import { yearOf } from '../../data/life.ts';
import { type EntryKind, entryKinds, type PlacedThing, thingKey } from '../../data/thing.ts';
import { entriesOf, type Library, type PlanEntry } from '../library.ts';

/** An entry of the plan, and the things here by whose name it applies. */
export interface EntryHere {
  readonly entry: { readonly kind: EntryKind; readonly id: string };
  readonly names: readonly PlacedThing[];
}

/** What the plan says of here: its spatial pattern, and everything else. */
export interface PlanHere {
  readonly axes: readonly EntryHere[];
  readonly entries: readonly EntryHere[];
}

/** False for an event of a later year than the one looked at. */
const hasHappened = (entry: PlanEntry, year: number): boolean =>
  !('date' in entry) || yearOf(entry.date) <= year;

/**
 * Entries of the plan that name any of some things, each once, by kind and in the order of its
 * document. Events later than the year are left out; tasks and targets hold whatever the year.
 *
 * @returns nothing while the plan's file has not been fetched
 */
export function planHere(
  { plan }: Library,
  things: readonly PlacedThing[],
  year: number,
): PlanHere | undefined {
  if (!plan) return undefined;
  const found = entryKinds.flatMap((kind) =>
    Object.entries(entriesOf(plan, kind)).flatMap(([id, entry]): EntryHere[] => {
      const names = things.filter((thing) => entry.things?.includes(thingKey(thing)));
      return names.length > 0 && hasHappened(entry, year) ? [{ entry: { kind, id }, names }] : [];
    }),
  );
  return {
    axes: found.filter(({ entry }) => entry.kind === 'axis'),
    entries: found.filter(({ entry }) => entry.kind !== 'axis'),
  };
}
