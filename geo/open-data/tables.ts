import type { Feature, Geometry } from 'geojson';
import type { PublishedRecords } from '../../src/data/dataset.ts';
import { nodeKinds, nodeStatuses } from '../../src/data/records/node.ts';
import { shapesOf } from '../../src/data/shapes.ts';
import { type Atlas, partId } from '../atlas.ts';
import { citedSources, column, named, type Table } from './table.ts';

const sized = [
  column('areaKm2', 'number', 'Area on the WGS 84 ellipsoid, km², computed from the boundaries'),
  column(
    'population2020',
    'integer',
    'Residents at the census of 1 November 2020, summed from counties',
  ),
];
const sources = column(
  'sources',
  'string',
  'Ids of the source records (atlas.json, key "sources"), joined by spaces',
);

/** The tables of the open-data copies, in the order they are listed. Pure. */
export function buildTables(atlas: Atlas, published: PublishedRecords): Table[] {
  const { topology } = atlas;
  const make = (
    id: string,
    geometry: Geometry | undefined,
    properties: Record<string, unknown>,
  ): Feature => {
    if (!geometry) throw new Error(`no shape for ${id}`);
    return { type: 'Feature', id, properties: { id, ...properties }, geometry };
  };
  const units = shapesOf(topology, 'units');
  const metros = shapesOf(topology, 'metros');
  const platforms = shapesOf(topology, 'platforms');
  const corridors = shapesOf(topology, 'corridors');
  const rivers = shapesOf(topology, 'rivers');

  return [
    {
      name: 'places',
      title: 'Units of Sichuan and Chongqing and how the Outline treats them',
      columns: [
        column('id', 'string', 'Adcode (GB/T 2260), names of 2021'),
        ...named,
        column('scope', 'string', 'whole, part, excluded or outside'),
        column(
          'kind',
          'string',
          'district, county, city, county-level-city, autonomous-county, autonomous-prefecture',
        ),
        ...sized,
        sources,
      ],
      features: Object.entries(published.places).map(([id, place]) =>
        make(id, units.get(id), {
          name_zh: place.name.zh,
          name_en: place.name.en,
          scope: place.scope,
          kind: place.kind,
          areaKm2: place.areaKm2,
          population2020: place.residents2020,
          sources: citedSources([
            atlas.records.places.get(id) ?? atlas.records.outside.get(id),
            place.counties.map((code) => atlas.records.counties.get(code)),
          ]),
        }),
      ),
      csv: true,
      credits: ['boundaries', 'census'],
    },
    {
      name: 'metros',
      title: 'Official extents of the two metropolitan areas',
      columns: [
        column('id', 'string', 'Metropolitan area and extent'),
        ...named,
        column('extent_zh', 'string', 'Extent in Chinese'),
        column('extent_en', 'string', 'Extent in English'),
        ...sized,
        sources,
      ],
      features: Object.entries(published.metros).flatMap(([id, metro]) =>
        metro.extents.map((extent) =>
          make(`${id}/${extent.id}`, metros.get(`${id}/${extent.id}`), {
            name_zh: metro.name.zh,
            name_en: metro.name.en,
            extent_zh: extent.name.zh,
            extent_en: extent.name.en,
            areaKm2: extent.areaKm2,
            population2020: extent.residents2020,
            sources: citedSources(extent),
          }),
        ),
      ),
      csv: false,
      credits: ['boundaries', 'census'],
    },
    {
      name: 'platforms',
      title: 'Cooperation platforms, drawn as the whole of their member units',
      columns: [
        column('id', 'string', 'Platform'),
        ...named,
        column(
          'exact',
          'boolean',
          'True when every member belongs as a whole; otherwise the area drawn is larger than the platform',
        ),
        column(
          'amongEightByMid2022',
          'boolean',
          'Whether it was among the eight approved by mid-2022',
        ),
        ...sized,
        sources,
      ],
      features: Object.entries(published.platforms).map(([id, platform]) =>
        make(id, platforms.get(id), {
          name_zh: platform.name.zh,
          name_en: platform.name.en,
          exact: platform.members.every((member) => member.extent === 'whole'),
          amongEightByMid2022: platform.amongEightByMid2022,
          areaKm2: platform.areaKm2,
          population2020: platform.residents2020,
          sources: citedSources(platform),
        }),
      ),
      csv: false,
      credits: ['boundaries', 'census'],
    },
    {
      name: 'corridors',
      title: 'Railway lines by stretch',
      columns: [
        column('id', 'string', 'Line and stretch'),
        column('corridor', 'string', 'Line'),
        ...named,
        column('part_zh', 'string', 'Stretch in Chinese'),
        column('part_en', 'string', 'Stretch in English'),
        column('status', 'string', 'open, construction or planned'),
        column('alignment', 'string', 'surveyed, partly-surveyed or schematic'),
        column(
          'accuracyM',
          'integer',
          'Largest expected distance of the drawn line from the track, metres',
        ),
        column('drawnKm', 'number', 'Length of the drawn line, km'),
        sources,
      ],
      features: Object.entries(published.corridors).flatMap(([id, corridor]) =>
        corridor.parts.map((part) =>
          make(partId(id, part.id), corridors.get(partId(id, part.id)), {
            corridor: id,
            name_zh: corridor.name.zh,
            name_en: corridor.name.en,
            part_zh: part.name.zh,
            part_en: part.name.en,
            status: part.status,
            alignment: part.alignment,
            accuracyM: part.accuracyM,
            drawnKm: part.drawnKm,
            sources: citedSources({ lineSources: corridor.lineSources }),
          }),
        ),
      ),
      csv: false,
      credits: ['openstreetmap'],
    },
    {
      name: 'nodes',
      title: 'Located undertakings of the plan',
      columns: [
        column('id', 'string', 'Project'),
        ...named,
        column('kind', 'string', nodeKinds.join(', ')),
        column('status', 'string', nodeStatuses.join(', ')),
        column('county', 'string', 'Adcode of its county'),
        column('unit', 'string', 'Adcode of its unit'),
        column('accuracyM', 'integer', 'Radius within which the true place lies, metres'),
        column('lon', 'number', 'Longitude, WGS 84 degrees'),
        column('lat', 'number', 'Latitude, WGS 84 degrees'),
        sources,
      ],
      features: Object.entries(published.nodes).map(([id, node]) =>
        make(
          id,
          { type: 'Point', coordinates: node.at },
          {
            name_zh: node.name.zh,
            name_en: node.name.en,
            kind: node.kind,
            status: node.status,
            county: node.county,
            unit: node.unit ?? null,
            accuracyM: node.accuracyM,
            lon: node.at[0],
            lat: node.at[1],
            sources: citedSources(node),
          },
        ),
      ),
      csv: true,
      credits: ['openstreetmap', 'geonames'],
    },
    {
      name: 'stations',
      title: 'Railway stations and hubs',
      columns: [
        column('id', 'string', 'Station'),
        ...named,
        column('county', 'string', 'Adcode of its county'),
        column('unit', 'string', 'Adcode of its unit, when it is in Sichuan or Chongqing'),
        column('hub', 'string', 'passenger or freight, when it is a hub'),
        column(
          'nameInferred',
          'boolean',
          'True when the name was concluded from the place in the line',
        ),
        sources,
      ],
      features: Object.entries(published.stations).map(([id, station]) =>
        make(
          id,
          { type: 'Point', coordinates: station.at },
          {
            name_zh: station.name.zh,
            name_en: station.name.en,
            county: station.county,
            unit: station.unit ?? null,
            hub: station.hub ?? null,
            nameInferred: station.nameInferred ?? false,
            sources: citedSources(station),
          },
        ),
      ),
      csv: false,
      credits: ['openstreetmap'],
    },
    {
      name: 'rivers',
      title: 'Named rivers',
      columns: [column('id', 'string', 'River'), ...named, sources],
      features: Object.entries(published.rivers).map(([id, river]) =>
        make(id, rivers.get(id), {
          name_zh: river.name.zh,
          name_en: river.name.en,
          sources: citedSources(river),
        }),
      ),
      csv: false,
      credits: ['gshhg'],
    },
  ];
}
