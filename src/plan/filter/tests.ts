import { fold } from '../../data/fold.ts';
import type { Status } from '../../data/status.ts';
import type { PlacedThing } from '../../data/thing.ts';
import type { Confidence } from '../confidence.ts';
import type { Filter } from './filter.ts';

export type ThingTest = (thing: PlacedThing) => boolean;

/** What is known of things, as far as a filter asks. */
export interface Known {
  /** In the year that is drawn; none for what has no status. */
  readonly statusesOf: (thing: PlacedThing) => ReadonlySet<Status>;
  /** Names that a text may be part of, as `comparable` has them. */
  readonly namesOf: (thing: PlacedThing) => readonly string[];
  readonly confidenceOf: (thing: PlacedThing) => Confidence | undefined;
  /** True for what the record of the filter's aspect names. */
  readonly isNamed: ThingTest;
}

/** A name as it is compared: case, width, accents, punctuation and spaces do not count. */
export const comparable = (name: string): string => fold(name).replaceAll(' ', '');

const everything: ThingTest = () => true;

/** What each dimension asks of a thing. @param filter settled: its choices leave something out */
export function testsBy(
  { statusesOf, namesOf, confidenceOf, isNamed }: Known,
  { kinds, statuses, aspect, confidence, text }: Filter,
): Readonly<Record<keyof Filter, ThingTest>> {
  const typed = comparable(text ?? '');
  return {
    kinds: kinds ? ({ kind }) => kinds.has(kind) : everything,
    statuses: statuses
      ? (thing) => {
          const found = statusesOf(thing);
          return found.size > 0
            ? [...found].some((status) => statuses.has(status))
            : statuses.has('none');
        }
      : everything,
    aspect: aspect ? isNamed : everything,
    confidence: confidence
      ? (thing) => {
          const found = confidenceOf(thing);
          return found !== undefined && confidence.has(found);
        }
      : everything,
    text: typed ? (thing) => namesOf(thing).some((name) => name.includes(typed)) : everything,
  };
}
