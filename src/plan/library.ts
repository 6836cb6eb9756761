import type { Dataset } from '../data/dataset.ts';
import type { Glossary, Term } from '../data/glossary.ts';
import type { Plan } from '../data/plan.ts';
import { foldersOf } from '../data/records/index.ts';
import { thingOf } from '../data/records/plan-entry.ts';
import {
  type EntryKind,
  entryKinds,
  isEntry,
  isPlaced,
  type PlacedKind,
  type PlacedThing,
  shelves,
  type Thing,
  thingKey,
} from '../data/thing.ts';

/** What has been fetched: the dataset, and the files that come later, when they are read. */
export interface Library {
  readonly dataset: Dataset;
  readonly plan?: Plan | undefined;
  readonly glossary?: Glossary | undefined;
}

type EntryFolder = (typeof foldersOf)[EntryKind][0];
/** An entry of the plan, of any kind. */
export type PlanEntry = Plan[EntryFolder][string];

/** Where the dataset has what is drawn, and what is cited. */
const allShelves = { ...shelves, source: 'sources' } as const;
type DatasetRecord = Dataset[(typeof allShelves)[keyof typeof allShelves]][string];

/** What a table has under an id; nothing for an id such as `constructor`, which every object knows. */
const own = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

/** The records of a kind that the map draws, by id. */
export const placedRecords = (
  dataset: Dataset,
  kind: PlacedKind,
): Readonly<Record<string, DatasetRecord>> => dataset[shelves[kind]];

/** The entries of a kind by id, in the order of their document. */
export const entriesOf = (plan: Plan, kind: EntryKind): Readonly<Record<string, PlanEntry>> =>
  plan[foldersOf[kind][0]];

/** The entry that a thing names, when the plan is there and has it. */
export const entryOf = ({ plan }: Library, thing: Thing): PlanEntry | undefined =>
  plan && isEntry(thing) ? own(entriesOf(plan, thing.kind), thing.id) : undefined;

/** The term that a thing names, when the glossary is there and has it. */
export const termOf = ({ glossary }: Library, { kind, id }: Thing): Term | undefined =>
  kind === 'term' && glossary ? own(glossary, id) : undefined;

/** The record of a thing, as far as its file has been fetched. */
export function recordOf(
  library: Library,
  thing: Thing,
): DatasetRecord | PlanEntry | Term | undefined {
  if (isEntry(thing)) return entryOf(library, thing);
  if (thing.kind === 'term') return termOf(library, thing);
  const shelf = allShelves[thing.kind as keyof typeof allShelves]; // what is neither entry nor term
  return own<DatasetRecord>(library.dataset[shelf], thing.id);
}

/** False for a thing that is certainly not there; the files that would tell may be on their way. */
export const mayExist = (library: Library, thing: Thing): boolean =>
  recordOf(library, thing) !== undefined ||
  (isEntry(thing) && !library.plan) ||
  (thing.kind === 'term' && !library.glossary);

/** What of a thing is on the map: itself when it is drawn, else the things that its record names. */
export function placedThingsOf(library: Library, thing: Thing): readonly PlacedThing[] {
  if (isPlaced(thing)) return [thing];
  const record = entryOf(library, thing) ?? termOf(library, thing);
  return record?.things?.map(thingOf) ?? [];
}

/** Entries of the plan that name a thing of the map, by kind, each in the order of its document. */
export function entriesNaming({ plan }: Library, { kind, id }: PlacedThing): Thing[] {
  if (!plan) return [];
  const reference = thingKey({ kind, id });
  return entryKinds.flatMap((entryKind) =>
    Object.entries(entriesOf(plan, entryKind))
      .filter(([, entry]) => entry.things?.includes(reference))
      .map(([entryId]) => ({ kind: entryKind, id: entryId })),
  );
}
