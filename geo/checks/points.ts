import type { Position } from '../../src/data/position.ts';
import type { Boundaries } from '../boundaries.ts';
import { lengthKm } from '../ellipsoid.ts';
import { isInside } from '../inside.ts';
import { type Problem, show } from '../problem.ts';
import { fileOf, type Seeds } from '../seeds.ts';

/** Two stations of one name nearer than this are one station, km. */
const sameStationKm = 1.5;

interface Located {
  readonly at: Position;
  readonly county: string;
}

/** Every station and project stands in the county that its record names; no station is there twice. */
export function checkPoints({ records, lineOf }: Seeds, boundaries: Boundaries): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, path: string, rule: string, got: string, expected: string) => {
    const line = lineOf(file, [path]);
    problems.push({ file, ...(line === undefined ? {} : { line }), path, rule, got, expected });
  };
  const byCode = new Map<string, (typeof boundaries.all)[number]>(
    boundaries.all.map((county) => [county.id, county]),
  );
  const checkCounty = (file: string, { at, county: code }: Located) => {
    const county = byCode.get(code);
    if (!county) {
      report(file, 'county', 'point-in-county', show(code), 'expected the adcode of a county');
      return;
    }
    if (isInside(at, county.geometry)) return;
    const actual = boundaries.all.find((other) => isInside(at, other.geometry));
    report(
      file,
      'at',
      'point-in-county',
      actual ? `a point in ${actual.properties.name} ${actual.id}` : 'a point in no county',
      `expected it inside ${county.properties.name} ${county.id}`,
    );
  };

  const stations = [...records.stations];
  stations.forEach(([id, station], index) => {
    const file = fileOf('stations', id);
    checkCounty(file, station);
    for (const [other, twin] of stations.slice(0, index)) {
      if (twin.name.zh !== station.name.zh) continue;
      if (lengthKm([twin.at, station.at]) >= sameStationKm) continue;
      report(
        file,
        'name',
        'unique-station',
        show(station.name.zh),
        `expected it once; seeds/stations/${other}.yaml is the same`,
      );
    }
  });
  for (const [id, node] of records.nodes) checkCounty(fileOf('nodes', id), node);
  return problems;
}
