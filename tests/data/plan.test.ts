import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/data/dataset-error.ts';
import { parsePlan } from '../../src/data/plan.ts';
import { thingOf } from '../../src/data/records/plan-entry.ts';
import { nameOf } from '../../src/plan/naming.ts';
import { publishedDataset, publishedText } from '../published.ts';

const read = () => JSON.parse(publishedText('plan.json')) as Record<string, unknown>;
const plan = parsePlan(read());
const dataset = publishedDataset();

describe('the plan', () => {
  it('holds what the documents hold: ten aspects, 36 tasks in nine areas, 15 and nine targets', () => {
    expect(Object.keys(plan.aspects)).toHaveLength(10);
    expect(Object.keys(plan['task-areas'])).toHaveLength(9);
    expect(Object.values(plan['tasks-2019']).map((task) => task.number)).toEqual(
      Array.from({ length: 36 }, (_, index) => index + 1),
    );
    const years = Object.values(plan.targets).map((target) => target.year);
    expect(years.filter((year) => year === 2025)).toHaveLength(15);
    expect(years.filter((year) => year === 2035)).toHaveLength(9);
  });

  it('gives the eight numbers of the Outline for 2025 and none for 2035', () => {
    const numbers = (year: number) =>
      Object.values(plan.targets)
        .filter((target) => target.year === year)
        .flatMap((target) => target.quantity?.value ?? [])
        .sort((a, b) => a - b);
    // 1 hour, 2.5 % R&D, 63 % from science, 66 % urban, 88 % good air, 90 % flow, 95 % water,
    // 9,000 km of rail. The 200,000 of the cities to be reached is a threshold, not a target.
    expect(numbers(2025)).toEqual([1, 2.5, 63, 66, 88, 90, 95, 9000]);
    expect(numbers(2035)).toEqual([]);
  });

  it('lists events by date', () => {
    const dates = Object.values(plan.events).map((event) => event.date);
    expect(dates).toEqual([...dates].sort());
    expect(dates[0]?.startsWith('20')).toBe(true);
  });

  it('links only to things that are there', () => {
    const references = JSON.stringify(plan).match(
      /"(?:place|county|metro|platform|corridor|node|station|river):[a-z0-9-]+"/g,
    );
    expect(references?.length).toBeGreaterThan(50);
    for (const reference of references ?? []) {
      expect(nameOf({ dataset }, thingOf(reference.slice(1, -1))), reference).toBeDefined();
    }
  });

  it('is refused by name when a field is not as published', () => {
    expect(() => parsePlan({ ...read(), format: 2 })).toThrow(/^plan\.json: format/);
    expect(() => parsePlan({ ...read(), stray: {} })).toThrow(DatasetError);
    expect(() => parsePlan(null)).toThrow(DatasetError);
  });
});
