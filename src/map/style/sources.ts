import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { existsFrom, type Life, lifeOfPart } from '../../data/life.ts';
import type { MapRecords } from '../../data/map-records.ts';
import { bordersOf, shapesOf } from '../../data/shapes.ts';
import type { Text } from '../../data/text.ts';
import { nodeKindEntries, ringFromM } from '../../plan/node-kinds.ts';
import { platformFrom, recordYearOf, stationFrom } from '../../plan/timeline.ts';
import { never } from './draw.ts';

/** The GeoJSON sources of the style. Every feature has a string `id` among its properties. */
export const sourceIds = [
  'provinces',
  'units',
  'counties',
  'borders',
  'metros',
  'platforms',
  'rivers',
  'corridors',
  'stations',
  'nodes',
  'names',
  'drawn',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** A source of which nothing is there: what the reader's tools draw, while they draw nothing. */
export const nothingDrawn: FeatureCollection = { type: 'FeatureCollection', features: [] };

const shape = (id: string, geometry: Geometry | undefined, properties: object): Feature[] =>
  geometry ? [{ type: 'Feature', properties: { id, ...properties }, geometry }] : [];

const point = (id: string, coordinates: readonly number[], properties: object): Feature => ({
  type: 'Feature',
  properties: { id, ...properties },
  geometry: { type: 'Point', coordinates: [...coordinates] },
});

const named = ({ zh, en }: Text) => ({ zh, en });

/** The years of a life as a feature carries them: those that no record dates never come. */
const yearsOf = ({ plannedFrom = never, startedFrom = never, openFrom = never }: Life) => ({
  plannedFrom,
  startedFrom,
  openFrom,
});

/** Where the one name of central Chongqing stands while its nine districts are too small to name. */
const centralChongqing = '500103';
const chongqing: Text = { zh: '重庆', en: 'Chongqing' };

/** Labels of areas: units by rank (0 twin cities to 4 outside), platforms, provinces around. */
function nameFeatures(dataset: MapRecords): Feature[] {
  const units = Object.entries(dataset.places).map(([id, place]) => {
    const city = place.kind === 'city';
    const core = place.core !== undefined;
    const scoped = place.scope === 'whole' ? (city ? 1 : 2) : 3;
    const rank = core && city ? 0 : place.scope === 'outside' ? 4 : scoped;
    const type = core && !city ? 'core-district' : 'unit';
    return point(id, place.labelAt, { type, rank, scope: place.scope, ...named(place.short) });
  });
  const centre = dataset.places[centralChongqing];
  return [
    ...units,
    ...(centre
      ? [
          point('chongqing', centre.labelAt, {
            type: 'unit',
            rank: 0,
            scope: 'whole',
            ...named(chongqing),
          }),
        ]
      : []),
    ...Object.entries(dataset.platforms).map(([id, platform]) =>
      point(id, platform.labelAt, {
        type: 'platform',
        rank: 2,
        from: platformFrom(platform),
        ...named(platform.short),
      }),
    ),
    ...Object.entries(dataset.provinces).map(([id, province]) =>
      point(id, province.labelAt, { type: 'province', rank: 5, ...named(province.name) }),
    ),
  ];
}

/** A dataset as far as the map draws it. */
export type DrawnDataset = MapRecords & { readonly topology: Topology };

const plain = (object: string) => (dataset: DrawnDataset) =>
  [...shapesOf(dataset.topology, object)].flatMap(([id, geometry]) => shape(id, geometry, {}));

/** What each source is made of: shapes from the topology, names and marks from the records. */
const features: Readonly<Record<SourceId, (dataset: DrawnDataset) => Feature[]>> = {
  provinces: plain('provinces'),
  counties: plain('counties'),
  // Lines of their own: as the outlines of areas, all but the outermost would be drawn twice.
  borders: ({ topology }) => [
    ...shape('units', bordersOf(topology, 'units'), {}),
    ...shape('provinces', bordersOf(topology, 'provinces'), {}),
    ...shape('scope', bordersOf(topology, 'scope', ['with-parts']), {}),
  ],
  units: ({ places, topology }) => {
    const shapes = shapesOf(topology, 'units');
    return Object.entries(places).flatMap(([id, place]) =>
      shape(id, shapes.get(id), {
        scope: place.scope,
        core: place.core ?? 'none',
        province: id.slice(0, 2), // of its adcode
      }),
    );
  },
  metros: ({ metros, topology }) => {
    const shapes = shapesOf(topology, 'metros');
    return Object.entries(metros).flatMap(([id, metro]) =>
      metro.extents.flatMap((extent) =>
        shape(id, shapes.get(`${id}/${extent.id}`), { extent: extent.id, ...named(metro.short) }),
      ),
    );
  },
  platforms: ({ platforms, topology }) => {
    const shapes = shapesOf(topology, 'platforms');
    return Object.entries(platforms).flatMap(([id, platform]) =>
      shape(id, shapes.get(id), {
        exact: platform.members.every((member) => member.extent === 'whole'),
        from: platformFrom(platform),
      }),
    );
  },
  rivers: ({ rivers, topology }) => {
    const shapes = shapesOf(topology, 'rivers');
    return Object.entries(rivers).flatMap(([id, river]) =>
      shape(id, shapes.get(id), named(river.name)),
    );
  },
  corridors: (dataset) => {
    const shapes = shapesOf(dataset.topology, 'corridors');
    const recordYear = recordYearOf(dataset);
    return Object.entries(dataset.corridors).flatMap(([id, corridor]) =>
      corridor.parts.flatMap((part) =>
        shape(id, shapes.get(`${id}/${part.id}`), {
          ...yearsOf(lifeOfPart(corridor.dates, part.id, recordYear)),
          schematic: part.alignment === 'schematic',
          type: corridor.type,
          ...named(corridor.short),
        }),
      ),
    );
  },
  stations: (dataset) =>
    Object.entries(dataset.stations).map(([id, station]) =>
      point(id, station.at, {
        hub: station.hub ?? 'none',
        from: stationFrom(dataset, id),
        ...named(station.name),
      }),
    ),
  nodes: ({ nodes }) =>
    Object.entries(nodes).map(([id, node]) =>
      point(id, node.at, {
        kind: node.kind,
        rank: nodeKindEntries.findIndex((entry) => entry.kind === node.kind),
        vague: node.accuracyM >= ringFromM,
        from: existsFrom(node.dates) ?? 0,
        ...named(node.short ?? node.name),
      }),
    ),
  names: nameFeatures,
  drawn: () => [],
};

/** The data of one of the style's sources. */
export const buildSource = (dataset: DrawnDataset, id: SourceId): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features[id](dataset),
});
