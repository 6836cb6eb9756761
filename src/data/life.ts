import type { PartialDate } from './date.ts';
import type { Status } from './status.ts';

/** First and last year of the timeline. */
export const timelineYears = { first: 2011, last: 2035 } as const;

/**
 * The years from which something is planned, under construction and open; a stage that no record
 * dates is absent. Each holds until the next, at the end of its year.
 */
export interface Life {
  readonly plannedFrom?: number;
  readonly startedFrom?: number;
  readonly openFrom?: number;
}

/** A dated step in the life of a line or project. */
export interface Step {
  readonly event: 'approved' | 'started' | 'opened' | 'completed' | 'expected' | 'other';
  readonly date: PartialDate;
  readonly parts?: readonly string[] | undefined;
}

/** The year of a date. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

function yearsOf(steps: readonly Step[], ...events: readonly Step['event'][]): number[] {
  return steps.filter(({ event }) => events.includes(event)).map(({ date }) => yearOf(date));
}

const earliest = (years: readonly number[]): number | undefined =>
  years.length > 0 ? Math.min(...years) : undefined;

/**
 * The life that some steps tell. What is not open yet opens in the year it is expected to, when
 * that is still to come; an expected year that passed without an opening says nothing any more.
 *
 * @param recordYear the year that the records speak of
 */
function lifeOf(steps: readonly Step[], recordYear: number): Life {
  const planned = earliest(yearsOf(steps, 'approved'));
  const started = earliest(yearsOf(steps, 'started'));
  const opened = earliest(yearsOf(steps, 'opened', 'completed'));
  const expected = yearsOf(steps, 'expected').filter((year) => year >= recordYear);
  const open = opened ?? (expected.length > 0 ? Math.max(recordYear + 1, ...expected) : undefined);
  return {
    ...(planned === undefined ? {} : { plannedFrom: planned }),
    ...(started === undefined ? {} : { startedFrom: started }),
    ...(open === undefined ? {} : { openFrom: open }),
  };
}

/** The life of one part of a line: of the steps that name it, and of those that name no part. */
export const lifeOfPart = (
  dates: readonly Step[] | undefined,
  part: string,
  recordYear: number,
): Life =>
  lifeOf(
    (dates ?? []).filter(({ parts }) => parts === undefined || parts.includes(part)),
    recordYear,
  );

/** How something stands at the end of a year; nothing before it is planned. */
export function statusIn(life: Life, year: number): Status | undefined {
  const reached = (from: number | undefined) => from !== undefined && from <= year;
  if (reached(life.openFrom)) return 'open';
  if (reached(life.startedFrom)) return 'construction';
  return reached(life.plannedFrom) ? 'planned' : undefined;
}

/**
 * The year from which a project exists: that of its first approval, start, opening or completion.
 * Nothing when none is dated, as for what was there long before.
 */
export const existsFrom = (dates: readonly Step[] | undefined): number | undefined =>
  earliest(yearsOf(dates ?? [], 'approved', 'started', 'opened', 'completed'));
