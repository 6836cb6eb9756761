import type { Citation, Statement } from '../data/citation.ts';
import type { PartialDate } from '../data/date.ts';
import type { Figure } from '../data/figure.ts';
import type { Text } from '../data/text.ts';
import { entryKinds, placedKinds, type Thing, type ThingKind } from '../data/thing.ts';
import { entriesOf, type Library, placedRecords } from './library.ts';

/** A dated step of a line or project, as far as it is told here. */
interface DatedStep {
  readonly event: string;
  readonly date: PartialDate;
  readonly what?: Text | undefined;
}

/** What a fact says, by the shape of the record that says it. */
export type Said =
  | { readonly type: 'statement'; readonly statement: Statement }
  | { readonly type: 'figure'; readonly figure: Figure }
  | { readonly type: 'step'; readonly step: DatedStep }
  | { readonly type: 'name'; readonly name: Text }
  /** The record itself, or the part of it that the field of its sources names. */
  | { readonly type: 'part'; readonly field: string };

/** One thing that the atlas says, of whom, and on what it rests. */
export interface Fact {
  /** Nothing for what is said of the Circle as a whole. */
  readonly of: Thing | undefined;
  readonly said: Said;
  readonly citations: readonly Citation[];
  /** True for a note that tells where sources disagree. */
  readonly contradiction: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown): boolean =>
  isFields(value) && typeof value.zh === 'string' && typeof value.en === 'string';

/** What an object with sources says. The shapes are those of the record schemas. */
function saidBy(fields: Fields, sourcesField: string): Said {
  if (sourcesField !== 'sources') return { type: 'part', field: sourcesField };
  if (isText(fields)) return { type: 'statement', statement: fields as unknown as Statement };
  if ('measure' in fields) return { type: 'figure', figure: fields as unknown as Figure };
  if ('event' in fields) return { type: 'step', step: fields as unknown as DatedStep };
  if (isText(fields.name)) return { type: 'name', name: fields.name as Text };
  return { type: 'part', field: sourcesField };
}

function factsIn(of: Thing | undefined, value: unknown): Fact[] {
  if (Array.isArray(value)) return value.flatMap((item) => factsIn(of, item));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): Fact[] =>
    /sources$/i.test(key) && Array.isArray(inner)
      ? [
          {
            of,
            said: saidBy(value, key),
            citations: inner,
            contradiction: value.contradiction === true,
          },
        ]
      : factsIn(of, inner),
  );
}

/** Every fact of what has been fetched: first the Circle's, then by kind and record. */
export function listFacts(library: Library): Fact[] {
  const { dataset, plan, glossary } = library;
  const of = (kind: ThingKind, records: Fields): Fact[] =>
    Object.entries(records).flatMap(([id, record]) => factsIn({ kind, id }, record));
  return [
    ...factsIn(undefined, dataset.circle),
    ...placedKinds
      .flatMap((kind) => of(kind, placedRecords(dataset, kind)))
      // A county that is a unit is told of as the unit.
      .filter(({ of: thing }) => thing?.kind !== 'county' || !dataset.places[thing.id]),
    ...(plan ? entryKinds.flatMap((kind) => of(kind, entriesOf(plan, kind))) : []),
    ...(plan ? factsIn(undefined, plan['task-areas']) : []),
    ...(glossary ? of('term', glossary) : []),
  ];
}

/** The facts that rest on a source, alone or with others. */
export const factsOn = (facts: readonly Fact[], source: string): Fact[] =>
  facts.filter(({ citations }) => citations.some(({ id }) => id === source));

/** How many facts rest on each source. */
export function countBySource(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { citations } of facts) {
    for (const id of new Set(citations.map((citation) => citation.id)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
