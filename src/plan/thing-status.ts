import type { Node } from '../data/dataset.ts';
import { existsFrom, type Life, lifeOfPart, statusIn } from '../data/life.ts';
import type { MapRecords } from '../data/map-records.ts';
import type { Status } from '../data/status.ts';
import type { PlacedThing } from '../data/thing.ts';
import { type LineStatus, lineStatus } from './status.ts';
import { partStatusIn, recordYearOf } from './timeline.ts';

type Line = MapRecords['corridors'][string];

const recordedAs = {
  operating: 'open',
  completed: 'open',
  construction: 'construction',
  approved: 'planned',
  planned: 'planned',
} as const satisfies Record<Node['status'], Status>;

/** The stages that a project has reached by its record; a dated step beyond them is of something else. */
function stagesUpTo(reached: Status, { plannedFrom, startedFrom, openFrom }: Life): Life {
  return {
    ...(plannedFrom === undefined ? {} : { plannedFrom }),
    ...(startedFrom === undefined || reached === 'planned' ? {} : { startedFrom }),
    ...(openFrom === undefined || reached !== 'open' ? {} : { openFrom }),
  };
}

/**
 * How a project stands at the end of a year. In the year of the records, what its record says; in
 * earlier ones, what its dates tell; later, open once it is expected to be. Nothing before its
 * first dated step, and nothing for an earlier year when it is open and no record dates the opening.
 */
export function nodeStatus(
  dataset: MapRecords,
  node: MapRecords['nodes'][string],
  year: number,
): Status | undefined {
  if ((existsFrom(node.dates) ?? 0) > year) return undefined;
  const recordYear = recordYearOf(dataset);
  const recorded = recordedAs[node.status];
  const life = lifeOfPart(node.dates, '', recordYear); // a project's steps are of the whole
  if (year < recordYear) {
    const undated = recorded === 'open' && life.openFrom === undefined;
    return undated ? undefined : statusIn(stagesUpTo(recorded, life), year);
  }
  const opens = life.openFrom !== undefined && life.openFrom > recordYear && life.openFrom <= year;
  return opens ? 'open' : recorded;
}

/** Parts of a line that are drawn in a year, with how each stands, in the order of the record. */
export const partsIn = <P extends Line['parts'][number]>(
  dataset: MapRecords,
  corridor: Pick<Line, 'dates'> & { readonly parts: readonly P[] },
  year: number,
): { readonly part: P; readonly status: Status }[] =>
  corridor.parts.flatMap((part) => {
    const status = partStatusIn(dataset, corridor, part.id, year);
    return status ? [{ part, status }] : [];
  });

/** Every status that a thing has in a year: several for a line, none for what is not built. */
export function statusesOf(
  dataset: MapRecords,
  { kind, id }: PlacedThing,
  year: number,
): ReadonlySet<Status> {
  const corridor = kind === 'corridor' ? dataset.corridors[id] : undefined;
  if (corridor) return new Set(partsIn(dataset, corridor, year).map(({ status }) => status));
  const node = kind === 'node' ? dataset.nodes[id] : undefined;
  const status = node && nodeStatus(dataset, node, year);
  return new Set(status ? [status] : []);
}

/** The one word for how a thing stands in a year; nothing for what has no status. */
export function statusOf(
  dataset: MapRecords,
  thing: PlacedThing,
  year: number,
): LineStatus | undefined {
  const corridor = thing.kind === 'corridor' ? dataset.corridors[thing.id] : undefined;
  if (corridor) return lineStatus(dataset, corridor, year);
  const [only] = statusesOf(dataset, thing, year);
  return only;
}
