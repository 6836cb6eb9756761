import { describe, expect, it } from 'vitest';
import { existsFrom, lifeOfPart, statusIn } from '../../src/data/life.ts';

const now = 2026;
const step = (
  event: 'approved' | 'started' | 'opened' | 'completed' | 'expected' | 'other',
  date: string,
  parts?: readonly string[],
) => ({ event, date, parts });

describe('the life of a part of a line', () => {
  it('goes from planned to construction to open, each at the end of its year', () => {
    const life = lifeOfPart(
      [step('approved', '2018'), step('started', '2019-01'), step('opened', '2023-12-26')],
      'whole',
      now,
    );
    expect([2017, 2018, 2019, 2022, 2023, 2035].map((year) => statusIn(life, year))).toEqual([
      undefined,
      'planned',
      'construction',
      'construction',
      'open',
      'open',
    ]);
  });

  it('takes the steps that name it and those that name no part, and no others', () => {
    const dates = [
      step('started', '2020', ['east']),
      step('opened', '2022', ['west']),
      step('opened', '2015', []),
      step('approved', '2019'),
    ];
    expect(lifeOfPart(dates, 'east', now)).toEqual({ plannedFrom: 2019, startedFrom: 2020 });
    expect(lifeOfPart(dates, 'west', now)).toEqual({ plannedFrom: 2019, openFrom: 2022 });
  });

  it('opens when it is expected to, if that is still to come', () => {
    const dates = [step('started', '2022'), step('expected', '2027-11')];
    const life = lifeOfPart(dates, 'whole', now);
    expect([2026, 2027].map((year) => statusIn(life, year))).toEqual(['construction', 'open']);
  });

  it('takes an expectation of the year of the records for the next, and a missed one for none', () => {
    const late = lifeOfPart([step('started', '2021'), step('expected', '2026-06')], 'a', now);
    expect([2026, 2027].map((year) => statusIn(late, year))).toEqual(['construction', 'open']);
    const missed = lifeOfPart([step('started', '2018'), step('expected', '2025')], 'a', now);
    expect(statusIn(missed, 2035)).toBe('construction');
  });

  it('is nothing without dates', () => {
    expect(statusIn(lifeOfPart(undefined, 'a', now), 2035)).toBeUndefined();
  });
});

describe('a project', () => {
  it('exists from its first approval, start, opening or completion', () => {
    expect(existsFrom([step('opened', '2021'), step('started', '2016-05')])).toBe(2016);
    expect(existsFrom([step('other', '2012'), step('completed', '2014')])).toBe(2014);
  });

  it('was always there when none of these is dated', () => {
    expect(existsFrom([step('other', '2012'), step('expected', '2028')])).toBeUndefined();
    expect(existsFrom(undefined)).toBeUndefined();
  });
});
