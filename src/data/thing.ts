/** The kinds of record that a reader can point at, select and link to. */
export const thingKinds = [
  'place',
  'metro',
  'platform',
  'corridor',
  'node',
  'station',
  'river',
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** The address of one record: its kind and id, written `kind:id` in links. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
}

export const sameThing = (a: Thing | undefined, b: Thing | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;

/** `place:500101`, as in links. */
export const thingKey = ({ kind, id }: Thing): string => `${kind}:${id}`;
