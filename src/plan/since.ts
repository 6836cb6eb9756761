import type { Dataset } from '../data/dataset.ts';
import type { PartialDate } from '../data/date.ts';
import { yearOf } from '../data/life.ts';
import type { PlacedThing } from '../data/thing.ts';
import type { LineStatus } from './status.ts';
import { statusOf } from './thing-status.ts';

/** The date from which a thing stands as it does. */
export interface Since {
  readonly date: PartialDate;
  /** True where only a date is known by which it had come. */
  readonly by?: true;
  /** True for a date that is expected, not reached. */
  readonly expected?: true;
}

interface DatedStep {
  readonly event: string;
  readonly date: PartialDate;
  readonly parts?: readonly string[] | undefined;
}

/** The events that bring a line or project to its status. */
const eventsOf = {
  open: ['opened', 'completed'],
  'part-open': ['opened', 'completed'],
  construction: ['started'],
  planned: ['approved'],
} as const satisfies Record<LineStatus, readonly string[]>;

/** The earliest of some dates; a bare year goes before the days in it. */
const earliest = (dates: readonly PartialDate[]): PartialDate | undefined => [...dates].sort()[0];

/** The earliest step that a status rests on by the end of a year; one still expected if none is reached. */
function sinceStep(
  steps: readonly DatedStep[],
  status: LineStatus,
  year: number,
): Since | undefined {
  // A step that names no part of the line as drawn is of something else.
  const drawn = steps.filter(({ date, parts }) => parts?.length !== 0 && yearOf(date) <= year);
  const datesOf = (...events: readonly string[]) =>
    earliest(drawn.filter(({ event }) => events.includes(event)).map(({ date }) => date));
  const reached = datesOf(...eventsOf[status]);
  if (reached) return { date: reached };
  const expected = status === 'open' ? datesOf('expected') : undefined;
  return expected ? { date: expected, expected: true } : undefined;
}

/**
 * Since when a thing stands as it does in a year: the earliest opening, start or approval that the
 * record dates, a platform's approval; nothing for what has no status or no such date.
 */
export function sinceOf(dataset: Dataset, thing: PlacedThing, year: number): Since | undefined {
  const { kind, id } = thing;
  if (kind === 'platform') {
    const platform = dataset.platforms[id];
    if (platform?.approved) return { date: platform.approved };
    return platform?.approvedBy ? { date: platform.approvedBy, by: true } : undefined;
  }
  const record = kind === 'corridor' ? dataset.corridors[id] : undefined;
  const steps = (record ?? (kind === 'node' ? dataset.nodes[id] : undefined))?.dates ?? [];
  const status = statusOf(dataset, thing, year);
  return status && sinceStep(steps, status, year);
}
