import type { CountyFeature } from '../boundaries.ts';
import type { Problem } from '../problem.ts';
import { allRead, fileOf, type Seeds } from '../seeds.ts';
import { groupCounties } from '../units.ts';

/** What the Outline's scope sentence counts; Kaizhou and Yunyang are beside the 27. */
const expectedCounts = [
  { what: 'Chongqing districts and counties in scope', scope: 'whole', province: '50', count: 27 },
  { what: 'Chongqing districts and counties in part', scope: 'part', province: '50', count: 2 },
  { what: 'Sichuan cities in scope', scope: 'whole', province: '51', count: 15 },
  { what: 'counties of Sichuan excluded', scope: 'excluded', province: '51', count: 5 },
  { what: 'Chongqing counties outside', scope: 'outside', province: '50', count: 9 },
  { what: 'Sichuan prefectures outside', scope: 'outside', province: '51', count: 6 },
] as const;

/**
 * Census totals of the two, persons: the sums over all records must be exactly these. They are
 * those of the census communiqués of Chongqing and Sichuan, May 2021.
 */
const censusTotals = [
  { province: '50', field: 'residents', what: 'residents', total: 32_054_159 },
  { province: '51', field: 'residents', what: 'residents', total: 83_674_866 },
  { province: '50', field: 'urban', what: 'urban residents', total: 22_264_028 },
  { province: '51', field: 'urban', what: 'urban residents', total: 47_465_912 },
] as const;

const folders = ['places', 'outside', 'counties'] as const;

/**
 * Places and counties taken together: the scope is complete and exact, every county of the
 * boundaries has one record and belongs to one unit, and the census adds up. Says nothing while
 * a file cannot be used, because it would be missed everywhere.
 */
export function checkCompleteness(seeds: Seeds, region: readonly CountyFeature[]): Problem[] {
  if (!allRead(seeds, ...folders)) return [];
  const { records } = seeds;
  const problems: Problem[] = [];
  const report = (file: string, rule: string, got: string, expected: string) =>
    problems.push({ file, path: '', rule, got, expected });

  const foldersOf = (id: string) => folders.filter((folder) => records[folder].has(id));
  const ids = new Set(folders.flatMap((folder) => [...records[folder].keys()]));
  const twice = [...ids].filter((id) => foldersOf(id).length > 1);
  const missing = region.filter(({ id }) => !ids.has(id));
  const once = 'expected one file in places, outside or counties';
  for (const id of twice) {
    const holding = foldersOf(id);
    report(
      fileOf(holding.at(-1) ?? 'places', id),
      'unique-id',
      `${id} in ${holding.join(' and ')}`,
      once,
    );
  }
  for (const { id, properties } of missing) {
    report('seeds', 'unique-id', `no file for ${properties.name} ${id}`, once);
  }
  if (twice.length + missing.length > 0) return problems; // units and sums would only repeat it

  const owners = new Map<string, number>();
  for (const unit of groupCounties(records, region)) {
    for (const county of unit.counties) owners.set(county, (owners.get(county) ?? 0) + 1);
  }
  for (const { id, properties } of region) {
    const units = owners.get(id) ?? 0;
    if (units === 1) continue;
    const got = `${properties.name} ${id} in ${units} units`;
    report('seeds/places', 'shape-has-one-unit', got, 'expected exactly one');
  }
  for (const { what, scope, province, count } of expectedCounts) {
    const folder = scope === 'outside' ? 'outside' : 'places';
    const found = [...records[folder]].filter(
      ([id, record]) => record.scope === scope && id.startsWith(province),
    ).length;
    if (found !== count) {
      report(`seeds/${folder}`, 'scope-counts', `${found} ${what}`, `expected ${count}`);
    }
  }
  for (const { province, field, what, total } of censusTotals) {
    const sum = folders
      .flatMap((folder) => [...records[folder]])
      .filter(([id]) => id.startsWith(province))
      .reduce((all, [, record]) => all + (record.census2020?.[field] ?? 0), 0);
    if (sum !== total) {
      const got = `${sum} ${what} with codes ${province}…`;
      report('seeds', 'census-adds-up', got, `expected ${total}`);
    }
  }
  return problems;
}
