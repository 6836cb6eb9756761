import type { Topology } from 'topojson-specification';
import type { Adcode } from '../src/data/ids.ts';
import type { Boundaries, CountyFeature } from './boundaries.ts';
import { areaKm2 } from './ellipsoid.ts';
import type { Records } from './seeds.ts';
import { buildTopology } from './topology.ts';
import { groupCounties, memberCounties, type Unit } from './units.ts';

/** Records and boundaries joined: what every output is made from. */
export interface Atlas {
  readonly records: Records;
  readonly boundaries: Boundaries;
  readonly units: readonly Unit[];
  /** The unit of each county of the region. */
  readonly unitOfCounty: ReadonlyMap<string, Adcode>;
  /** Ellipsoidal area of each county from the package's own coordinates, km². */
  readonly countyAreaKm2: ReadonlyMap<string, number>;
  readonly countyFeatures: ReadonlyMap<string, CountyFeature>;
  /** Counties of each platform, whole members. */
  readonly platformCounties: ReadonlyMap<string, readonly Adcode[]>;
  /** Ids in `metros` of the topology, such as `chengdu/core`, with their counties. */
  readonly metroExtents: ReadonlyMap<string, readonly Adcode[]>;
  readonly scopeCounties: {
    readonly whole: readonly Adcode[];
    readonly withParts: readonly Adcode[];
  };
  readonly topology: Topology;
}

/** Id of a corridor's part in the topology: corridor id, slash, part id. */
export const partId = (corridor: string, part: string): string => `${corridor}/${part}`;

/** Joins records to boundaries and builds the topology. Pure. */
export function joinAtlas(records: Records, boundaries: Boundaries): Atlas {
  const { region } = boundaries;
  const units = groupCounties(records, region);
  const countiesIn = (...scopes: string[]) =>
    units.filter((unit) => scopes.includes(unit.record.scope)).flatMap((unit) => unit.counties);
  const platformCounties = new Map(
    [...records.platforms].map(([id, platform]) => [
      id,
      [...new Set(platform.members.flatMap((member) => memberCounties(member.id, region)))].sort(),
    ]),
  );
  const metroExtents = new Map(
    [...records.metros].flatMap(([id, metro]) =>
      metro.extents.map((extent): [string, readonly Adcode[]] => [
        `${id}/${extent.id}`,
        extent.counties,
      ]),
    ),
  );
  const scopeCounties = { whole: countiesIn('whole'), withParts: countiesIn('whole', 'part') };
  const plans = (map: ReadonlyMap<string, readonly Adcode[]>) =>
    [...map].map(([id, counties]) => ({ id, counties }));
  const topology = buildTopology({
    boundaries,
    areas: {
      units: units.map(({ id, counties }) => ({ id, counties })),
      scope: [
        { id: 'whole', counties: scopeCounties.whole },
        { id: 'with-parts', counties: scopeCounties.withParts },
      ],
      metros: plans(metroExtents),
      platforms: plans(platformCounties),
    },
    lines: {
      corridors: [...records.corridors].flatMap(([id, corridor]) =>
        corridor.parts.map((part) => ({ id: partId(id, part.id), lines: [part.points] })),
      ),
      rivers: [...records.rivers].map(([id, river]) => ({ id, lines: river.lines })),
    },
  });
  return {
    records,
    boundaries,
    units,
    unitOfCounty: new Map(
      units.flatMap((unit) => unit.counties.map((county) => [county, unit.id])),
    ),
    countyAreaKm2: new Map(region.map(({ id, geometry }) => [id, areaKm2(geometry)])),
    countyFeatures: new Map(region.map((county) => [county.id, county])),
    platformCounties,
    metroExtents,
    scopeCounties,
    topology,
  };
}
