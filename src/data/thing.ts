/** Kinds of record that are drawn on the map. */
export const placedKinds = [
  'place',
  'county',
  'metro',
  'platform',
  'corridor',
  'node',
  'station',
  'river',
] as const;
export type PlacedKind = (typeof placedKinds)[number];

/** Where the records of each of these kinds stand in a dataset. */
export const shelves = {
  place: 'places',
  county: 'counties',
  metro: 'metros',
  platform: 'platforms',
  corridor: 'corridors',
  node: 'nodes',
  station: 'stations',
  river: 'rivers',
} as const satisfies Record<PlacedKind, string>;

/** Kinds of the plan's entries, which are read rather than drawn. */
export const entryKinds = [
  'position',
  'aspect',
  'axis',
  'target',
  'figure',
  'task',
  'governance',
  'ecology',
  'service',
  'event',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The kinds of record that a reader can point at, select and link to. */
export const thingKinds = [...placedKinds, ...entryKinds, 'term', 'source'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Kinds whose things have a page of their own, `/place/500151/`; the others are chosen on one. */
export const pagedKinds = [
  'place',
  'metro',
  'platform',
  'corridor',
  'node',
  'aspect',
  'event',
] as const satisfies readonly ThingKind[];
export type PagedKind = (typeof pagedKinds)[number];

/** The address of one record: its kind and id, written `kind:id` in links. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
}

/** A thing that the map draws. */
export interface PlacedThing extends Thing {
  readonly kind: PlacedKind;
}

const kinds = <K extends ThingKind>(known: readonly K[]) => {
  const set = new Set<ThingKind>(known);
  return (thing: Thing): thing is Thing & { readonly kind: K } => set.has(thing.kind);
};
export const isPlaced: (thing: Thing) => thing is PlacedThing = kinds(placedKinds);
export const isEntry = kinds(entryKinds);
export const isPaged = kinds(pagedKinds);

export const sameThing = (a: Thing | undefined, b: Thing | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;

/** `place:500101`, as in links. */
export const thingKey = ({ kind, id }: Thing): string => `${kind}:${id}`;
