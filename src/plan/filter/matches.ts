import { type PlacedThing, thingKey } from '../../data/thing.ts';
import { existsIn } from '../existence.ts';
import { type Library, recordOf } from '../library.ts';
import { nameOf, shortNameOf } from '../naming.ts';
import { perDataset } from '../per-dataset.ts';
import { confidenceOfThing } from '../thing-confidence.ts';
import { listedThings } from '../thing-layers.ts';
import { statusesOf } from '../thing-status.ts';
import { type Filter, settleFilter } from './filter.ts';
import { comparable, type ThingTest, testsBy } from './tests.ts';

/** True when a filter asks what only the plan's file can answer, and that is not there yet. */
export const waitsForPlan = ({ plan }: Library, { aspect }: Filter): boolean =>
  Boolean(aspect) && !plan;

/** Names, short names and former names of everything drawn, in both languages, by key. */
const namesByThing = perDataset((dataset) => {
  const library = { dataset };
  return new Map(
    listedThings(dataset).map((thing) => {
      const record = recordOf(library, thing);
      const former = record && 'formerly' in record ? (record.formerly ?? []) : [];
      const names = [nameOf(library, thing), shortNameOf(library, thing), ...former];
      const words = names.flatMap((name) => (name ? [name.zh, name.en] : []));
      return [thingKey(thing), words.map(comparable)] as const;
    }),
  );
});

/** What each dimension asks of a thing. @param filter settled: its choices leave something out */
export function testsOf(
  library: Library,
  year: number,
  filter: Filter,
): Readonly<Record<keyof Filter, ThingTest>> {
  const { dataset, plan } = library;
  // Until the plan is there, nothing is known to be named by an aspect.
  const named = new Set(filter.aspect ? plan?.aspects[filter.aspect]?.things : []);
  const known = {
    statusesOf: (thing: PlacedThing) => statusesOf(dataset, thing, year),
    namesOf: (thing: PlacedThing) => namesByThing(dataset).get(thingKey(thing)) ?? [],
    confidenceOf: (thing: PlacedThing) => confidenceOfThing(dataset, thing),
    isNamed: (thing: PlacedThing) => named.has(thingKey(thing)),
  };
  return testsBy(known, filter);
}

/**
 * What a filter lets through of what exists in a year. A line of several statuses passes by any of
 * them. An aspect lets nothing through while the plan's file is not there (`waitsForPlan`).
 */
export function matches(library: Library, year: number, filter: Filter): ThingTest {
  const tests = Object.values(testsOf(library, year, settleFilter(filter)));
  return (thing) => existsIn(library.dataset, thing, year) && tests.every((test) => test(thing));
}

/** Everything that some layer draws, that exists in a year and that a filter lets through. */
export const filterThings = (library: Library, year: number, filter: Filter): PlacedThing[] =>
  listedThings(library.dataset).filter(matches(library, year, filter));
