import { booleanPointInPolygon } from '@turf/turf';
import type { Boundaries } from '../boundaries.ts';
import { lengthKm } from '../ellipsoid.ts';
import { type Problem, show } from '../problem.ts';
import { fileOf, type Seeds } from '../seeds.ts';

/** Two stations of one name nearer than this are one station, km. */
const sameStationKm = 1.5;

/** Every station stands in the county that its record names; no station is recorded twice. */
export function checkStations({ records, lineOf }: Seeds, boundaries: Boundaries): Problem[] {
  const problems: Problem[] = [];
  const byCode = new Map<string, (typeof boundaries.all)[number]>(
    boundaries.all.map((county) => [county.id, county]),
  );
  const seen = [...records.stations];
  seen.forEach(([id, station], index) => {
    const file = fileOf('stations', id);
    const report = (path: string, rule: string, got: string, expected: string) => {
      const line = lineOf(file, [path]);
      problems.push({ file, ...(line === undefined ? {} : { line }), path, rule, got, expected });
    };
    const county = byCode.get(station.county);
    if (!county) {
      report(
        'county',
        'station-in-county',
        show(station.county),
        'expected the adcode of a county',
      );
    } else if (!booleanPointInPolygon(station.at, county.geometry)) {
      const actual = boundaries.all.find((other) =>
        booleanPointInPolygon(station.at, other.geometry),
      );
      report(
        'at',
        'station-in-county',
        actual ? `a point in ${actual.properties.name} ${actual.id}` : 'a point in no county',
        `expected it inside ${county.properties.name} ${county.id}`,
      );
    }
    for (const [other, twin] of seen.slice(0, index)) {
      if (twin.name.zh === station.name.zh && lengthKm([twin.at, station.at]) < sameStationKm) {
        report(
          'name',
          'unique-station',
          show(station.name.zh),
          `expected it once; seeds/stations/${other}.yaml is the same`,
        );
      }
    }
  });
  return problems;
}
