import type { CountyFeature } from '../boundaries.ts';
import { type Problem, show } from '../problem.ts';
import { allRead, fileOf, isThere, type Seeds } from '../seeds.ts';

/** Ids inside records point at records: members, roles, stations; nothing is listed twice. */
export function checkReferences(seeds: Seeds, region: readonly CountyFeature[]): Problem[] {
  const { records, lineOf } = seeds;
  const problems: Problem[] = [];
  const counties = new Set<string>(region.map((county) => county.id));
  const isPlace = (id: string) => isThere(seeds, 'places', id) || isThere(seeds, 'outside', id);
  const expectEach = (
    file: string,
    path: readonly (string | number)[],
    ids: readonly string[],
    known: (id: string) => boolean,
    expected: string,
  ) => {
    ids.forEach((id, index) => {
      const repeated = ids.indexOf(id) !== index;
      if (known(id) && !repeated) return;
      const line = lineOf(file, [...path, index]);
      problems.push({
        file,
        ...(line === undefined ? {} : { line }),
        path: [...path, index].join('.'),
        rule: repeated ? 'listed-once' : 'reference-resolves',
        got: show(id),
        expected: repeated ? 'expected each id once' : expected,
      });
    });
  };

  for (const [id, metro] of records.metros) {
    const file = fileOf('metros', id);
    metro.extents.forEach((extent, index) => {
      expectEach(
        file,
        ['extents', index, 'counties'],
        extent.counties,
        (code) => counties.has(code),
        'expected the adcode of a county of Sichuan or Chongqing',
      );
    });
    metro.roles.forEach((role, index) => {
      expectEach(
        file,
        ['roles', index, 'places'],
        role.places,
        isPlace,
        'expected a file in seeds/places',
      );
    });
  }
  for (const [id, platform] of records.platforms) {
    const members = platform.members.map((member) => member.id);
    expectEach(
      fileOf('platforms', id),
      ['members'],
      members,
      (code) => isPlace(code) || counties.has(code),
      'expected the adcode of a place or county',
    );
  }
  for (const [id, node] of records.nodes) {
    expectEach(
      fileOf('nodes', id),
      ['also'],
      node.also ?? [],
      (code) => isPlace(code) || counties.has(code),
      'expected the adcode of a place or county',
    );
  }
  const used = new Set<string>();
  for (const [id, corridor] of records.corridors) {
    const file = fileOf('corridors', id);
    const known = (station: string) => isThere(seeds, 'stations', station);
    expectEach(file, ['stations'], corridor.stations, known, 'expected a file in seeds/stations');
    corridor.branches?.forEach((branch, index) => {
      expectEach(
        file,
        ['branches', index, 'stations'],
        branch.stations,
        known,
        'expected a file in seeds/stations',
      );
    });
    expectEach(
      file,
      ['parts'],
      corridor.parts.map((part) => part.id),
      () => true,
      '',
    );
    for (const station of [
      ...corridor.stations,
      ...(corridor.branches ?? []).flatMap((b) => b.stations),
    ]) {
      used.add(station);
    }
  }
  for (const [id, station] of records.stations) {
    if (used.has(id) || station.hub || !allRead(seeds, 'corridors')) continue;
    problems.push({
      file: fileOf('stations', id),
      path: '',
      rule: 'station-is-used',
      got: 'no corridor with it',
      expected: 'expected a corridor that lists it, or a hub',
    });
  }
  return problems;
}
