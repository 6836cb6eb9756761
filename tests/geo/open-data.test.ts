import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../geo/open-data/csv.ts';
import { writeGeojson } from '../../geo/open-data/geojson.ts';
import { publishedDataset, publishedText } from '../published.ts';
import { root } from './broken-seeds.ts';

const dataset = publishedDataset();
const names = ['places', 'metros', 'platforms', 'corridors', 'stations', 'rivers'] as const;
const read = (name: string): FeatureCollection => JSON.parse(publishedText(`${name}.geojson`));
const collections = new Map(names.map((name) => [name, read(name)]));
const featuresOf = (name: (typeof names)[number]): Feature[] =>
  collections.get(name)?.features ?? [];
const allFeatures = names.flatMap(featuresOf);

const ringsOf = (geometry: Geometry): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
};

/** Twice the signed area of a ring: above 0 when it runs counter-clockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [xBefore = 0, yBefore = 0] = ring[i] ?? [];
    return sum + xBefore * y - x * yBefore;
  }, 0);

function positionsOf(value: unknown): Position[] {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === 'number' ? [value as Position] : value.flatMap(positionsOf); // a number starts a position
}
const positions = allFeatures.flatMap(({ geometry }) =>
  'coordinates' in geometry ? positionsOf(geometry.coordinates) : [],
);

describe('the GeoJSON files', () => {
  it('are collections of all records, one feature to a line', () => {
    for (const [name, collection] of collections) {
      expect(collection.type).toBe('FeatureCollection');
      expect(publishedText(`${name}.geojson`).split('\n')).toHaveLength(
        collection.features.length + 3,
      );
    }
    expect(featuresOf('places')).toHaveLength(64);
    expect(featuresOf('metros')).toHaveLength(3);
    expect(featuresOf('platforms')).toHaveLength(10);
    expect(featuresOf('rivers')).toHaveLength(11);
    expect(featuresOf('stations')).toHaveLength(Object.keys(dataset.stations).length);
  });

  it('wind outer rings counter-clockwise and holes clockwise (RFC 7946, section 3.1.6)', () => {
    const wrong = allFeatures.filter(({ geometry }) =>
      ringsOf(geometry).some((rings) => rings.some((ring, i) => turn(ring) > 0 !== (i === 0))),
    );
    expect(wrong.map((feature) => feature.id)).toEqual([]);
  });

  it('close every ring, with four positions or more', () => {
    const rings = allFeatures.flatMap(({ geometry }) => ringsOf(geometry).flat());
    expect(rings.length).toBeGreaterThan(64);
    const open = rings.filter(
      (ring) => ring.length < 4 || String(ring[0]) !== String(ring[ring.length - 1]),
    );
    expect(open).toEqual([]);
  });

  it('have at most 6 decimals, and longitude before latitude', () => {
    const values = positions.flat();
    expect(values.filter((value) => Number(value.toFixed(6)) !== value)).toEqual([]);
    // From Linzhi station (94.4° E) to Wushan (110.3° E), from Beihai (21.5° N) to Xi'an East (34.3° N).
    const off = positions.filter(
      ([lon = 0, lat = 0, ...rest]) =>
        lon < 94.4 || lon > 110.4 || lat < 21.4 || lat > 34.4 || rest.length > 0,
    );
    expect(off).toEqual([]);
  });

  it('have no coordinate reference system of their own: it is WGS 84', () => {
    for (const name of names) expect(publishedText(`${name}.geojson`)).not.toContain('"crs"');
  });
});

describe('every place', () => {
  const scopes = ['whole', 'part', 'excluded', 'outside'];
  const kinds = [
    ...['district', 'county', 'city', 'county-level-city'],
    ...['autonomous-county', 'autonomous-prefecture'],
  ];

  it.each(featuresOf('places').map((feature) => [feature.id, feature] as const))(
    'has its properties: %s',
    (id, { properties }) => {
      expect(properties).toEqual({
        id,
        name_zh: expect.stringMatching(/^\p{Script=Han}+$/u),
        name_en: expect.stringMatching(/^[A-Z][A-Za-zê' ]+$/),
        scope: expect.stringMatching(new RegExp(`^(?:${scopes.join('|')})$`)),
        kind: expect.stringMatching(new RegExp(`^(?:${kinds.join('|')})$`)),
        areaKm2: expect.any(Number),
        population2020: expect.any(Number),
        sources: expect.stringMatching(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/),
      });
      expect(properties?.areaKm2).toBeGreaterThan(20); // Yuzhong, the smallest, has 23 km²
      expect(Number.isInteger(properties?.population2020)).toBe(true);
      expect(properties?.population2020).toBeGreaterThanOrEqual(48_040); // Baoxing, the smallest
      const cited = String(properties?.sources).split(' ');
      expect(cited.filter((source) => !dataset.sources[source])).toEqual([]);
    },
  );

  it('has the values of its row in the table', () => {
    const [header, ...rows] = publishedText('places.csv').trimEnd().split('\r\n');
    const columns = header?.split(',') ?? [];
    expect(columns.join(',')).toBe('id,name_zh,name_en,scope,kind,areaKm2,population2020,sources');
    expect(rows).toHaveLength(64);
    const fromFeatures = featuresOf('places').map(({ properties }) =>
      columns.map((column) => String(properties?.[column])).join(','),
    );
    expect(rows).toEqual(fromFeatures); // no value holds a comma or a quote
  });
});

describe('the data package', () => {
  const { resources } = JSON.parse(publishedText('datapackage.json')) as {
    resources: {
      name: string;
      path: string;
      bytes: number;
      hash: string;
      schema: { fields: { name: string; type: string; description: string }[] };
      sources: { title: string }[];
      licenses: { name: string }[];
    }[];
  };

  it('describes every open-data file once', () => {
    const files = readdirSync(join(root, 'public', 'data')).filter((name) =>
      /\.(?:geojson|csv)$/.test(name),
    );
    expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(files.length);
  });

  it.each(resources.map((resource) => [resource.path, resource] as const))(
    'gives the size, hash, fields, sources and licence of %s',
    (path, resource) => {
      const content = publishedText(path);
      expect(resource.bytes).toBe(Buffer.byteLength(content));
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      expect(resource.sources.length).toBeGreaterThan(0);
      expect(resource.licenses.length).toBeGreaterThan(0);
      if (!path.endsWith('.geojson')) return;
      const typed = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };
      const types = new Map(resource.schema.fields.map(({ name, type }) => [name, type]));
      for (const { properties } of featuresOf(resource.name as (typeof names)[number])) {
        expect(Object.keys(properties ?? {})).toEqual([...types.keys()]);
        for (const [field, value] of Object.entries(properties ?? {})) {
          const type = types.get(field) as keyof typeof typed;
          if (value !== null) expect(typeof value).toBe(typed[type]);
          if (type === 'integer') expect(Number.isInteger(value)).toBe(true);
        }
      }
    },
  );

  it('credits OpenStreetMap for railways and stations, GSHHG for rivers', () => {
    const licencesOf = (name: string) =>
      resources.find((resource) => resource.name === name)?.licenses.map((licence) => licence.name);
    expect(licencesOf('corridors')).toContain('ODbL-1.0');
    expect(licencesOf('stations')).toContain('ODbL-1.0');
    expect(licencesOf('rivers')).toContain('LGPL-3.0-or-later');
  });
});

describe('a made-up record', () => {
  it('is quoted in a table where it holds commas, quotes or line breaks', () => {
    const rows = [{ a: 'x,y', b: 'say "no"', c: 'two\nlines', d: undefined, e: 0 }];
    expect(writeCsv(['a', 'b', 'c', 'd', 'e'], rows)).toBe(
      'a,b,c,d,e\r\n"x,y","say ""no""","two\nlines",,0\r\n',
    );
  });

  it('is turned, and rounded to 6 decimals, on its way to GeoJSON', () => {
    const clockwise = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1.00000049, 0],
      [0, 0],
    ];
    const hole = [
      [0.2, 0.2],
      [0.8, 0.2],
      [0.8, 0.8],
      [0.2, 0.8],
      [0.2, 0.2],
    ];
    const text = writeGeojson([
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: [clockwise, hole] },
      },
    ]);
    expect(JSON.parse(text).features[0].geometry.coordinates).toEqual([
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
      [
        [0.2, 0.2],
        [0.2, 0.8],
        [0.8, 0.8],
        [0.8, 0.2],
        [0.2, 0.2],
      ],
    ]);
  });
});
