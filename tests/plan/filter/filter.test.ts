import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/data/plan.ts';
import type { PlacedKind } from '../../../src/data/thing.ts';
import { filterCounts } from '../../../src/plan/filter/counts.ts';
import {
  type Filter,
  filterOptions,
  isNoFilter,
  type StatusChoice,
  settleFilter,
} from '../../../src/plan/filter/filter.ts';
import { filterThings, waitsForPlan } from '../../../src/plan/filter/matches.ts';
import { publishedDataset, publishedText } from '../../published.ts';

const dataset = publishedDataset();
const plan = parsePlan(JSON.parse(publishedText('plan.json')));
const library = { dataset, plan };
const kinds = (...chosen: PlacedKind[]) => ({ kinds: new Set(chosen) });
const statuses = (...chosen: StatusChoice[]) => ({ statuses: new Set(chosen) });
const ids = (filter: Filter, year = 2026) =>
  filterThings(library, year, filter).map(({ id }) => id);

describe('the filter', () => {
  it('lets everything that a layer draws through when nothing is chosen', () => {
    // 42 whole + 2 in part + 5 left out; 221 counties less 43 that are units and 65 of units outside.
    const counts = filterCounts(library, 2026, {});
    expect([...counts.kinds]).toEqual([
      ['place', 49],
      ['county', 113],
      ['metro', 2],
      ['platform', 10],
      ['corridor', 16],
      ['node', 70],
      ['station', 232],
      ['river', 11],
    ]);
    expect(counts.total).toBe(503);
    expect(filterThings(library, 2026, {})).toHaveLength(503);
  });

  it('finds projects by how they stand, as the record says', () => {
    expect(ids({ ...kinds('node'), ...statuses('planned') })).toEqual([
      'airport-chongqing-second',
      'airport-suining-anju',
      'guangan-cooperation-zone',
    ]);
    expect(ids({ ...kinds('node'), ...statuses('construction') })).toEqual([
      'airport-leshan',
      'station-chengdu',
      'station-tianfu',
      'yuxi-water-project',
    ]);
  });

  it('lets a line open in part through as open and as under construction', () => {
    expect(ids({ ...kinds('corridor'), ...statuses('construction') })).toEqual([
      'chengda-wan-hsr',
      'chengyu-central-hsr',
      'land-sea-west',
      'sichuan-tibet',
      'xiyu-hsr',
      'yukun-hsr',
    ]);
    expect(ids({ ...kinds('corridor'), ...statuses('open') })).toContain('yukun-hsr');
  });

  it('goes by the year: what is not there yet is left out, what was being built is', () => {
    expect(ids({ ...kinds('platform') }, 2019)).toEqual([]);
    expect(ids({ ...kinds('platform') }, 2020)).toHaveLength(2);
    // Tianfu airport: started 2016, opened 2021.
    const tianfu = (year: number, status: StatusChoice) =>
      ids({ ...kinds('node'), ...statuses(status) }, year).includes('airport-chengdu-tianfu');
    expect([tianfu(2015, 'open'), tianfu(2015, 'construction'), tianfu(2015, 'none')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([tianfu(2020, 'open'), tianfu(2020, 'construction')]).toEqual([false, true]);
    expect([tianfu(2021, 'open'), tianfu(2021, 'construction')]).toEqual([true, false]);
  });

  it('claims no status for an earlier year that no record dates', () => {
    // Xiaonanya has operated for years; only the start of building (2014) is dated.
    expect(ids({ ...kinds('node'), ...statuses('none') }, 2020)).toContain(
      'rail-freight-xiaonanya',
    );
    expect(ids({ ...kinds('node'), ...statuses('open') })).toContain('rail-freight-xiaonanya');
  });

  it('opens in a later year what is expected to open by then', () => {
    expect(ids({ ...kinds('node'), ...statuses('open') }, 2026)).not.toContain('airport-leshan');
    expect(ids({ ...kinds('node'), ...statuses('open') }, 2027)).toContain('airport-leshan');
    // Expected in 2025, which passed without an opening.
    expect(ids({ ...kinds('node'), ...statuses('construction') }, 2035)).toContain(
      'yuxi-water-project',
    );
  });

  it('counts what has no status under a choice of its own, with every kind that has none', () => {
    // 503 less the 86 projects and lines, which all have one in the year of the records.
    expect(filterCounts(library, 2026, {}).statuses.get('none')).toBe(417);
    expect(ids({ ...statuses('none', 'open'), ...kinds('river') })).toHaveLength(11);
  });

  it('finds a name in either language, in any case and width, former names too', () => {
    expect(ids({ text: '万县' })).toEqual(['500101']);
    expect(ids({ text: 'ＷＡＮＸＩＡＮ city' })).toEqual(['500101']);
    expect(ids({ text: 'chengdu-CHONGQING' })).toEqual([
      'chengyu-central-hsr',
      'chengyu-hsr',
      'chengyu-railway',
    ]);
    expect(ids({ text: 'no such name' })).toEqual([]);
    expect(ids({ text: ' ·— ' })).toHaveLength(503);
  });

  it('gives what an aspect of the plan names, and waits for the plan to say so', () => {
    const filter = { aspect: 'spatial-pattern' };
    expect(filterThings(library, 2026, filter)).toEqual([
      { kind: 'metro', id: 'chengdu' },
      { kind: 'metro', id: 'chongqing' },
    ]);
    expect(filterThings({ dataset }, 2026, filter)).toEqual([]);
    expect(waitsForPlan({ dataset }, filter)).toBe(true);
    expect(waitsForPlan(library, filter)).toBe(false);
    expect(waitsForPlan({ dataset }, {})).toBe(false);
    expect(filterCounts({ dataset }, 2026, {}).aspects).toBeUndefined();
    expect(filterThings(library, 2026, { aspect: 'no-such-aspect' })).toEqual([]);
  });

  it('takes a thing for as sure as its least sure statement, so that the levels add up', () => {
    const { confidence, total } = filterCounts(library, 2026, {});
    expect([...confidence.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    // Wanzhou's GDP of 2022 rests on one secondary table.
    expect(ids({ confidence: new Set(['compilation'] as const) })).toContain('500101');
    expect(ids({ confidence: new Set(['authority'] as const) })).not.toContain('500101');
  });

  it('counts for each option what would remain if it were chosen', () => {
    const filter = { ...kinds('node', 'corridor'), ...statuses('construction') };
    const counts = filterCounts(library, 2026, filter);
    for (const kind of filterOptions.kinds)
      expect(counts.kinds.get(kind), kind).toBe(ids({ ...filter, ...kinds(kind) }).length);
    for (const status of filterOptions.statuses)
      expect(counts.statuses.get(status), status).toBe(
        ids({ ...filter, ...statuses(status) }).length,
      );
    for (const [aspect, count] of counts.aspects ?? [])
      expect(count, aspect).toBe(ids({ ...filter, aspect }).length);
    expect(counts.aspects?.get('infrastructure-network')).toBe(5);
    expect(counts.total).toBe(10);
  });

  it('takes all and none of the options for no choice', () => {
    expect(settleFilter({ kinds: new Set(filterOptions.kinds), statuses: new Set() })).toEqual({});
    expect(isNoFilter({ text: '  ', aspect: '' })).toBe(true);
    expect(isNoFilter(kinds('river'))).toBe(false);
  });
});
