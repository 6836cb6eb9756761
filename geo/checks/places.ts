import type { RecordKind } from '../../src/data/records/index.ts';
import type { PlaceScope } from '../../src/data/records/place.ts';
import type { CountyFeature } from '../boundaries.ts';
import { type Problem, show } from '../problem.ts';
import { fileOf, type Seeds } from '../seeds.ts';
import { groupCounties } from '../units.ts';
import { collectProblems } from './report.ts';

const scopesOf: readonly (readonly ['places' | 'outside', readonly PlaceScope[]])[] = [
  ['places', ['whole', 'part', 'excluded']],
  ['outside', ['outside']],
];

/** Each place and county by itself: its scope, its census, its exclusions, its code and name. */
export function checkPlaces(seeds: Seeds, region: readonly CountyFeature[]): Problem[] {
  const { records, unread } = seeds;
  const { problems, report } = collectProblems(seeds);
  const names = new Map<string, string>(
    region.map((county) => [county.id, county.properties.name]),
  );
  const checkShape = (kind: RecordKind, id: string, hasShape: boolean, nameZh: string) => {
    const name = names.get(id);
    if (!hasShape) {
      const expected = 'expected a code that the boundary package has';
      report(fileOf(kind, id), [], 'record-has-shape', `adcode ${id}`, expected);
    } else if (name !== undefined && name !== nameZh) {
      const expected = `expected "${name}" as in the boundaries`;
      report(fileOf(kind, id), ['name', 'zh'], 'name-agrees', show(nameZh), expected);
    }
  };

  for (const [kind, scopes] of scopesOf) {
    for (const [id, record] of records[kind]) {
      const file = fileOf(kind, id);
      if (!scopes.includes(record.scope)) {
        const expected = `expected ${scopes.join(' or ')}`;
        report(file, ['scope'], 'scope-fits-folder', show(record.scope), expected);
      }
      const prefecture = id.endsWith('00');
      if (prefecture === (record.census2020 !== undefined)) {
        report(
          file,
          ['census2020'],
          'census-where-counted',
          prefecture ? 'a typed figure' : 'nothing',
          prefecture
            ? 'expected none: residents of a city are summed from its counties'
            : 'expected the residents of this county',
        );
      }
      for (const [index, code] of (record.excludes ?? []).entries()) {
        if (records.places.get(code)?.scope === 'excluded' || unread.places.has(code)) continue;
        const expected = 'expected a place with scope: excluded';
        report(file, ['excludes', index], 'exclusion-resolves', show(code), expected);
      }
    }
  }
  for (const { id, record, counties } of groupCounties(records, region)) {
    const kind = records.places.has(id) ? 'places' : 'outside';
    checkShape(kind, id, counties.length > 0, record.name.zh);
  }
  for (const [id, record] of records.counties) {
    if (!record.zone) checkShape('counties', id, names.has(id), record.name.zh);
  }
  return problems;
}
