import type { PlaceScope } from '../../src/data/records/place.ts';
import type { CountyFeature } from '../boundaries.ts';
import { type Problem, show } from '../problem.ts';
import { fileOf, type LineOf, type Records } from '../seeds.ts';
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

/** Census totals of the two, persons: the sum over all records must be exactly these. */
const censusTotals = { '50': 32_054_159, '51': 83_674_866 } as const;

/** The scope is complete and exact, and records and boundaries name the same counties. */
export function checkPlaces(
  records: Records,
  region: readonly CountyFeature[],
  lineOf: LineOf,
): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, path: string, rule: string, got: string, expected: string) => {
    const line = lineOf(file, path === '' ? [] : path.split('.'));
    problems.push({ file, ...(line === undefined ? {} : { line }), path, rule, got, expected });
  };
  const names = new Map<string, string>(
    region.map((county) => [county.id, county.properties.name]),
  );

  for (const { what, scope, province, count } of expectedCounts) {
    const folder = scope === 'outside' ? records.outside : records.places;
    const found = [...folder].filter(
      ([id, r]) => r.scope === scope && id.startsWith(province),
    ).length;
    if (found !== count) {
      report(
        `seeds/${scope === 'outside' ? 'outside' : 'places'}`,
        '',
        'scope-counts',
        `${found} ${what}`,
        `expected ${count}`,
      );
    }
  }
  const folders: [keyof typeof records & ('places' | 'outside'), readonly PlaceScope[]][] = [
    ['places', ['whole', 'part', 'excluded']],
    ['outside', ['outside']],
  ];
  for (const [kind, scopes] of folders) {
    for (const [id, record] of records[kind]) {
      const file = fileOf(kind, id);
      if (!scopes.includes(record.scope)) {
        report(
          file,
          'scope',
          'scope-fits-folder',
          show(record.scope),
          `expected ${scopes.join(' or ')}`,
        );
      }
      const prefecture = id.endsWith('00');
      if (prefecture === (record.census2020 !== undefined)) {
        report(
          file,
          'census2020',
          'census-where-counted',
          prefecture ? 'a typed figure' : 'nothing',
          prefecture
            ? 'expected none: residents of a city are summed from its counties'
            : 'expected the residents of this county',
        );
      }
      for (const [index, code] of (record.excludes ?? []).entries()) {
        if (records.places.get(code)?.scope === 'excluded') continue;
        report(
          file,
          `excludes.${index}`,
          'exclusion-resolves',
          show(code),
          'expected a place with scope: excluded',
        );
      }
    }
  }
  for (const unit of groupCounties(records, region)) {
    const kind = records.places.has(unit.id) ? 'places' : 'outside';
    if (unit.counties.length === 0) {
      report(
        fileOf(kind, unit.id),
        '',
        'record-has-shape',
        `adcode ${unit.id}`,
        'expected a code that the boundary package has',
      );
    }
    const name = names.get(unit.id);
    if (name !== undefined && name !== unit.record.name.zh) {
      report(
        fileOf(kind, unit.id),
        'name.zh',
        'name-agrees',
        show(unit.record.name.zh),
        `expected "${name}" as in the boundaries`,
      );
    }
  }
  for (const [id, record] of records.counties) {
    const name = names.get(id);
    if (record.zone) continue;
    if (name === undefined) {
      report(
        fileOf('counties', id),
        '',
        'record-has-shape',
        `adcode ${id}`,
        'expected a code that the boundary package has',
      );
    } else if (name !== record.name.zh) {
      report(
        fileOf('counties', id),
        'name.zh',
        'name-agrees',
        show(record.name.zh),
        `expected "${name}" as in the boundaries`,
      );
    }
  }
  const owners = new Map<string, string[]>();
  for (const unit of groupCounties(records, region)) {
    for (const county of unit.counties)
      owners.set(county, [...(owners.get(county) ?? []), unit.id]);
  }
  for (const { id, properties } of region) {
    const owner = owners.get(id) ?? [];
    if (owner.length !== 1) {
      report(
        'seeds/places',
        '',
        'shape-has-one-unit',
        `${properties.name} ${id} in ${owner.length} units`,
        'expected exactly one',
      );
    }
    const inFolders = (['places', 'outside', 'counties'] as const).filter((kind) =>
      records[kind].has(id),
    );
    if (inFolders.length !== 1) {
      report(
        'seeds',
        '',
        'unique-id',
        `${properties.name} ${id} in ${inFolders.length} folders`,
        'expected one file in places, outside or counties',
      );
    }
  }
  for (const [province, total] of Object.entries(censusTotals)) {
    const folder = [...records.places, ...records.outside, ...records.counties];
    const sum = folder
      .filter(([id]) => id.startsWith(province))
      .reduce((all, [, record]) => all + (record.census2020?.residents ?? 0), 0);
    if (sum !== total) {
      report(
        'seeds',
        '',
        'census-adds-up',
        `${sum} residents with codes ${province}…`,
        `expected ${total}`,
      );
    }
  }
  return problems;
}
