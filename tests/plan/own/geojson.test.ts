import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { refusalOf, soundOwn } from './read-own.ts';

const feature = (type: string, coordinates: unknown, properties: unknown = null) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
const read = (...features: unknown[]) => soundOwn('own.geojson', collection(...features));
const leftOut = (wrong: unknown) => read(feature('Point', [104, 30]), wrong).leftOut?.en ?? '';

const square: Position[] = [
  [104, 30],
  [106, 30],
  [106, 31],
  [104, 31],
  [104, 30],
];
/** Open to the east: the middle of its box is not inside it. */
const horseshoe: Position[] = [
  [104, 30],
  [107, 30],
  [107, 30.2],
  [105, 30.2],
  [105, 30.8],
  [107, 30.8],
  [107, 31],
  [104, 31],
  [104, 30],
];

describe('a GeoJSON file', () => {
  it('may hold points, lines, areas and several of them in one feature, heights and all', () => {
    const file = read(
      feature('Point', [104, 30, 500], { name: 'a' }),
      feature('MultiPoint', [
        [104, 30],
        [105, 30],
      ]),
      feature(
        'LineString',
        [
          [104, 30],
          [106, 30],
        ],
        { NAME: 'road' },
      ),
      feature('MultiLineString', [
        [
          [104, 30],
          [105, 30],
        ],
      ]),
      feature('Polygon', [square], { 名称: '方' }),
      feature('MultiPolygon', [[horseshoe]], { title: 7 }),
    );
    expect(file.summary).toEqual({
      zh: '2个点、2条线、2个面',
      en: '2 points, 2 lines, 2 areas',
    });
    expect(file.shapes.map(({ properties }) => properties)).toEqual([
      { id: 'own-1', role: 'vertex' },
      { id: 'own-2', role: 'vertex' },
      { id: 'own-3', role: 'path' },
      { id: 'own-4', role: 'path' },
      { id: 'own-5', role: 'area' },
      { id: 'own-6', role: 'area' },
    ]);
    expect(file.shapes[0]?.geometry).toEqual({ type: 'Point', coordinates: [104, 30] });
    const labels = file.labels.map(({ properties, geometry }) => [
      properties?.en,
      geometry.type === 'Point' && geometry.coordinates,
    ]);
    // On the point, half way along, in the middle of the widest stretch half way up.
    expect(labels).toEqual([
      ['a', [104, 30]],
      ['road', [105, 30]],
      ['方', [105, 30.5]],
      ['7', [104.5, 30.5]],
    ]);
    expect(file.box).toEqual([104, 30, 107, 31]);
  });

  it('may be one feature or one geometry, and need no ending', () => {
    const point = { type: 'Point', coordinates: [104, 30] };
    for (const root of [point, { type: 'Feature', properties: {}, geometry: point }])
      expect(soundOwn('own', ` \n${JSON.stringify(root)}`).summary.en).toBe('1 point');
  });

  it('has rings closed that are left open', () => {
    const file = read(feature('Polygon', [square.slice(0, 4)]));
    expect(file.shapes[0]?.geometry).toEqual({ type: 'Polygon', coordinates: [square] });
  });

  it('leaves out features that are wrong in part, and says which the first is and why', () => {
    expect(leftOut(feature('Point', [30.57, 104.06]))).toBe(
      '1 feature left out: feature 2: the latitude 104.06 is not between −90 and 90; longitude and latitude may be the wrong way round.',
    );
    expect(leftOut(feature('Polygon', [square, [[500, 400]]]))).toMatch('fewer than 3 positions');
    expect(leftOut(feature('LineString', [[104, 30]]))).toMatch('fewer than 2 positions');
    expect(leftOut(feature('Point', ['104', 30]))).toMatch('the longitude “104” is not a number');
    expect(leftOut(feature('Point', [104]))).toMatch('it has no latitude');
    expect(leftOut(feature('Point', [104, null]))).toMatch('the latitude “null” is not a number');
    expect(leftOut(feature('Point', {}))).toMatch('do not fit the type');
    expect(leftOut(feature('Polygon', square))).toMatch('do not fit the type');
    expect(leftOut(feature('GeometryCollection', []))).toMatch('“GeometryCollection” is not of');
    expect(leftOut({ type: 'Feature', properties: {}, geometry: null })).toMatch('no geometry');
    expect(leftOut('feature')).toMatch('feature 2: its “type” is not “Feature”');
  });

  it('tells a line outside the map only when no part of it can be seen', () => {
    const across = feature('LineString', [
      [90, 30],
      [120, 30],
    ]);
    expect(read(across).summary.en).toBe('1 line');
    expect(read(across).box).toEqual([100, 30, 112, 30]);
  });
});

describe('a GeoJSON file is refused', () => {
  it('when it is not JSON, with the line', () => {
    expect(refusalOf('a.json', '{\n"type": "Point",\n"coordinates": [104 30]\n}')).toBe(
      'The file is not valid JSON: something is wrong in line 3.',
    );
  });

  it('when it is JSON of another kind, or in other coordinates', () => {
    expect(refusalOf('a.json', '{"type": "Topology"}')).toMatch(
      'The file is JSON but not GeoJSON: its “type” is “Topology”',
    );
    expect(refusalOf('a.json', '[1]')).toMatch('it has no “type”');
    expect(refusalOf('a.json', '{"type": "FeatureCollection"}')).toBe(
      'The FeatureCollection has no list of “features”.',
    );
    const crs = (name: string) =>
      JSON.stringify({
        type: 'Point',
        coordinates: [104, 30],
        crs: { type: 'name', properties: { name } },
      });
    expect(refusalOf('a.json', crs('urn:ogc:def:crs:EPSG::3857'))).toBe(
      'The file is in the coordinate system “urn:ogc:def:crs:EPSG::3857”; only WGS 84 degrees can be read.',
    );
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4490', 'EPSG:4326'])
      expect(refusalOf('a.json', crs(name))).toBe('');
  });

  it('over 5,000 features and over 100,000 positions', () => {
    const point = feature('Point', [104, 30]);
    expect(refusalOf('a.json', collection(...Array(5001).fill(point)))).toMatch('5,001 features');
    const lineOf = (count: number) => feature('LineString', Array(count).fill([104, 30]));
    expect(refusalOf('a.json', collection(lineOf(50_000), lineOf(50_000)))).toBe('');
    expect(refusalOf('a.json', collection(lineOf(50_000), lineOf(50_001)))).toMatch(
      /^The file holds 100,001 positions; at most 100,000 can be drawn\./,
    );
  });
});
