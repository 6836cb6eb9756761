import * as v from 'valibot';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a date of the calendar written YYYY, YYYY-MM or YYYY-MM-DD, 1900 to 2100. */
export function isPartialDate(value: string): boolean {
  const found = shape.exec(value);
  if (!found) return false;
  const year = Number(found[1]);
  const month = found[2] === undefined ? 1 : Number(found[2]);
  const day = found[3] === undefined ? 1 : Number(found[3]);
  if (year < 1900 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A date as exact as its source: `2021`, `2021-10` or `2021-10-20`.
 * YAML reads a bare year as a number, so a number is taken as its text.
 */
export const partialDate = v.pipe(
  v.union([v.string(), v.number()], 'expected a date such as 2021-10-20, 2021-10 or 2021'),
  v.examples(['2021-10-20']),
  v.transform(String),
  v.check(isPartialDate, 'expected a date such as 2021-10-20, 2021-10 or 2021'),
);
export type PartialDate = v.InferOutput<typeof partialDate>;
