import * as v from 'valibot';
import { adcode, adcodeKey, slug, slugKey } from './ids.ts';
import type { Thing, ThingKind } from './thing.ts';

const coded = v.optional(
  v.pipe(v.record(adcodeKey, adcode), v.examples([{ 500101: v.parse(adcode, 500102) }])),
);
const named = v.optional(
  v.pipe(v.record(slugKey, slug), v.examples([{ 'old-id': v.parse(slug, 'new-id') }])),
);

/** Ids that were renamed, `seeds/aliases.yaml`: for each kind of thing, those of before to those of now. */
export const aliases = v.strictObject({
  place: coded,
  county: coded,
  metro: named,
  platform: named,
  corridor: named,
  node: named,
  station: named,
  river: named,
  position: named,
  aspect: named,
  axis: named,
  target: named,
  figure: named,
  task: named,
  governance: named,
  ecology: named,
  service: named,
  event: named,
  term: named,
  source: named,
} satisfies Record<ThingKind, v.GenericSchema>);
export type Aliases = Readonly<v.InferOutput<typeof aliases>>;

/** The thing that a link means: itself, or the one that its id was renamed to. */
export function presentThing<T extends Thing>(renamed: Aliases | undefined, thing: T): T {
  const ids: Readonly<Record<string, string>> = renamed?.[thing.kind] ?? {};
  const id = Object.hasOwn(ids, thing.id) ? ids[thing.id] : undefined;
  return id === undefined ? thing : { ...thing, id };
}
