import type { Topology } from 'topojson-specification';
import type {
  Corridor,
  County,
  Dataset,
  Metro,
  Node,
  Place,
  Platform,
  PublishedRecords,
  Station,
} from './dataset.ts';
import type { Step } from './life.ts';
import { unpackArcs } from './packed-arcs.ts';

type ById<T> = Readonly<Record<string, T>>;
type Name = { readonly zh: string; readonly en: string };
/** Names of before, which a filter by text finds too. */
type Formerly = { readonly formerly?: readonly Name[] | undefined };

/** What the map draws and calls things, without what is said of them. A Dataset is one as well. */
export interface MapRecords
  extends Pick<Dataset, 'visibleBounds' | 'scopeBox' | 'provinces' | 'rivers'> {
  readonly circle: Pick<Dataset['circle'], 'asOf'>;
  readonly places: ById<
    Pick<Place, 'name' | 'short' | 'kind' | 'scope' | 'core' | 'labelAt' | 'box'> & Formerly
  >;
  readonly metros: ById<
    Pick<Metro, 'name' | 'short' | 'box'> & { readonly extents: readonly { readonly id: string }[] }
  >;
  readonly platforms: ById<
    Pick<Platform, 'name' | 'short' | 'box' | 'labelAt' | 'approved' | 'approvedBy'> & {
      readonly members: readonly Pick<Platform['members'][number], 'extent'>[];
    }
  >;
  readonly corridors: ById<
    Pick<Corridor, 'name' | 'short' | 'box' | 'type' | 'stations'> &
      Formerly & {
        readonly parts: readonly Pick<Corridor['parts'][number], 'id' | 'alignment'>[];
        readonly branches?:
          | readonly Pick<NonNullable<Corridor['branches']>[number], 'stations'>[]
          | undefined;
        readonly dates?: readonly Step[] | undefined;
      }
  >;
  readonly nodes: ById<
    Pick<Node, 'name' | 'short' | 'kind' | 'at' | 'accuracyM' | 'status'> &
      Formerly & {
        readonly dates?: readonly Step[] | undefined;
      }
  >;
  readonly stations: ById<Pick<Station, 'name' | 'at' | 'hub'> & Formerly>;
}

/** The same with its shapes. */
export interface MapShapes extends MapRecords {
  readonly topology: Topology;
}

/** A topology whose arcs are packed (`packArcs`). */
export interface PackedTopology extends Omit<Topology, 'arcs' | 'transform'> {
  readonly transform: NonNullable<Topology['transform']>;
  readonly arcs: string;
}

/** `public/data/map.json`: everything that a picture of the map without counties needs. */
export interface MapDataset extends MapRecords {
  readonly format: 1;
  /** The objects of the whole topology but `counties`, with their arcs alone, on a coarser grid. */
  readonly topology: PackedTopology;
}

/** `public/data/map-counties.json`: what a picture with counties needs beside `map.json`. */
export interface MapCounties {
  readonly format: 1;
  readonly counties: ById<Pick<County, 'unit'> & { readonly name: Name } & Formerly>;
  /** Arcs that only counties use; they are numbered on from those of `map.json`. */
  readonly arcs: string;
  readonly shapes: Topology['objects'][string];
}

/** The topology of the light files, with the counties when their file is there. */
export function lightTopologyOf(
  { topology }: MapDataset,
  counties: MapCounties | undefined,
): Topology {
  const arcs = unpackArcs(topology.arcs);
  if (!counties) return { ...topology, arcs };
  return {
    ...topology,
    arcs: [...arcs, ...unpackArcs(counties.arcs)],
    objects: { ...topology.objects, counties: counties.shapes },
  };
}

const named = ({ zh, en }: Name): Name => ({ zh, en });
const each = <T, U>(records: ById<T>, pick: (record: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, pick(record)]));
const step = ({ event, date, parts }: Step): Step => ({
  event,
  date,
  ...(parts ? { parts } : {}),
});
const former = ({ formerly }: Formerly) => (formerly ? { formerly: formerly.map(named) } : {});
const steps = (dates: readonly Step[] | undefined) => (dates ? { dates: dates.map(step) } : {});

/** The part of the records that the map draws. */
export const mapRecordsOf = (records: PublishedRecords): MapRecords => ({
  visibleBounds: records.visibleBounds,
  scopeBox: records.scopeBox,
  circle: { asOf: records.circle.asOf },
  provinces: records.provinces,
  rivers: records.rivers,
  places: each(records.places, ({ name, short, kind, scope, core, labelAt, box, formerly }) => ({
    name: named(name),
    short: named(short),
    kind,
    scope,
    ...(core ? { core } : {}),
    labelAt,
    box,
    ...former({ formerly }),
  })),
  metros: each(records.metros, ({ name, short, box, extents }) => ({
    name: named(name),
    short: named(short),
    box,
    extents: extents.map(({ id }) => ({ id })),
  })),
  platforms: each(
    records.platforms,
    ({ name, short, box, labelAt, approved, approvedBy, members }) => ({
      name: named(name),
      short: named(short),
      box,
      labelAt,
      ...(approved ? { approved } : {}),
      ...(approvedBy ? { approvedBy } : {}),
      members: members.map(({ extent }) => ({ extent })),
    }),
  ),
  corridors: each(
    records.corridors,
    ({ name, short, box, type, stations, parts, branches, dates, formerly }) => ({
      name: named(name),
      short: named(short),
      box,
      type,
      stations,
      parts: parts.map(({ id, alignment }) => ({ id, alignment })),
      ...(branches ? { branches: branches.map((branch) => ({ stations: branch.stations })) } : {}),
      ...steps(dates),
      ...former({ formerly }),
    }),
  ),
  nodes: each(records.nodes, ({ name, short, kind, at, accuracyM, status, dates, formerly }) => ({
    name: named(name),
    ...(short ? { short: named(short) } : {}),
    kind,
    at,
    accuracyM,
    status,
    ...steps(dates),
    ...former({ formerly }),
  })),
  stations: each(records.stations, ({ name, at, hub, formerly }) => ({
    name: named(name),
    at,
    ...(hub ? { hub } : {}),
    ...former({ formerly }),
  })),
});

/** The part of the counties' records that a picture of them needs. */
export const mapCountiesOf = ({ counties }: PublishedRecords): MapCounties['counties'] =>
  each(counties, ({ name, unit, formerly }) => ({
    name: named(name),
    unit,
    ...former({ formerly }),
  }));
