import type { Topology } from 'topojson-specification';
import type {
  Corridor,
  Dataset,
  Metro,
  Node,
  Place,
  Platform,
  PublishedRecords,
  Station,
} from './dataset.ts';
import type { Step } from './life.ts';
import type { Text } from './text.ts';

type ById<T> = Readonly<Record<string, T>>;
type Name = { readonly zh: string; readonly en: string };

/** What the map draws and calls things, without what is said of them. A Dataset is one as well. */
export interface MapRecords
  extends Pick<Dataset, 'visibleBounds' | 'scopeBox' | 'provinces' | 'rivers'> {
  readonly circle: Pick<Dataset['circle'], 'asOf'>;
  readonly places: ById<
    Pick<Place, 'name' | 'short' | 'kind' | 'scope' | 'core' | 'labelAt' | 'box'>
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
    Pick<Corridor, 'name' | 'short' | 'box' | 'type' | 'stations'> & {
      readonly parts: readonly Pick<Corridor['parts'][number], 'id' | 'alignment'>[];
      readonly branches?:
        | readonly Pick<NonNullable<Corridor['branches']>[number], 'stations'>[]
        | undefined;
      readonly dates?: readonly Step[] | undefined;
    }
  >;
  readonly nodes: ById<
    Pick<Node, 'name' | 'short' | 'kind' | 'at' | 'accuracyM'> & {
      readonly dates?: readonly Step[] | undefined;
    }
  >;
  readonly stations: ById<Pick<Station, 'name' | 'at' | 'hub'>>;
}

/** `public/data/map.json`: everything that a picture of the map without counties needs. */
export interface MapDataset extends MapRecords {
  readonly format: 1;
  /** The objects of the whole topology but `counties`, with their arcs alone. */
  readonly topology: Topology;
}

const named = ({ zh, en }: Text): Name => ({ zh, en });
const each = <T, U>(records: ById<T>, pick: (record: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, pick(record)]));
const step = ({ event, date, parts }: Step): Step => ({
  event,
  date,
  ...(parts ? { parts } : {}),
});
const steps = (dates: readonly Step[] | undefined) => (dates ? { dates: dates.map(step) } : {});

/** The part of the records that the map draws. */
export const mapRecordsOf = (records: PublishedRecords): MapRecords => ({
  visibleBounds: records.visibleBounds,
  scopeBox: records.scopeBox,
  circle: { asOf: records.circle.asOf },
  provinces: records.provinces,
  rivers: records.rivers,
  places: each(records.places, ({ name, short, kind, scope, core, labelAt, box }) => ({
    name: named(name),
    short: named(short),
    kind,
    scope,
    ...(core ? { core } : {}),
    labelAt,
    box,
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
    ({ name, short, box, type, stations, parts, branches, dates }) => ({
      name: named(name),
      short: named(short),
      box,
      type,
      stations,
      parts: parts.map(({ id, alignment }) => ({ id, alignment })),
      ...(branches ? { branches: branches.map((branch) => ({ stations: branch.stations })) } : {}),
      ...steps(dates),
    }),
  ),
  nodes: each(records.nodes, ({ name, short, kind, at, accuracyM, dates }) => ({
    name: named(name),
    ...(short ? { short: named(short) } : {}),
    kind,
    at,
    accuracyM,
    ...steps(dates),
  })),
  stations: each(records.stations, ({ name, at, hub }) => ({
    name: named(name),
    at,
    ...(hub ? { hub } : {}),
  })),
});
