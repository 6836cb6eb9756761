import type { Feature, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { boxOfGeometries, geojsonOf, geojsonText } from '../../../src/plan/exports/geojson.ts';
import { rightHand } from '../../../src/plan/exports/right-hand.ts';
import type { Taken } from '../../../src/plan/exports/taken.ts';
import { topojsonOf } from '../../../src/plan/exports/topojson.ts';
import { listedThings } from '../../../src/plan/thing-layers.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();
const library = { dataset };
const everything: Taken = {
  library,
  things: listedThings(dataset),
  year: 2026,
  language: 'zh',
};
const taken = (...things: Taken['things']): Taken => ({ ...everything, things });
const geojson = JSON.parse(geojsonText(everything)) as ReturnType<typeof geojsonOf>;

/** All geometries, those of collections one by one. */
const flat = (geometry: Geometry): Exclude<Geometry, { type: 'GeometryCollection' }>[] =>
  geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(flat) : [geometry];

const polygonsOf = (geometry: Geometry): Position[][][] =>
  flat(geometry).flatMap((part) =>
    part.type === 'Polygon'
      ? [part.coordinates]
      : part.type === 'MultiPolygon'
        ? part.coordinates
        : [],
  );

const positionsOf = (geometry: Geometry): Position[] =>
  flat(geometry).flatMap(({ coordinates }) =>
    (coordinates as unknown[]).flat(3).reduce<Position[]>((found, value, index, all) => {
      if (index % 2 === 1) found.push([Number(all[index - 1]), Number(value)]);
      return found;
    }, []),
  );

/** The shoelace sum: above zero when a ring runs counter-clockwise. */
const shoelace = (ring: readonly Position[]): number => {
  const [ox = 0, oy = 0] = ring[0] ?? [];
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nx = 0, ny = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
  }, 0);
};

describe('GeoJSON', () => {
  it('has one feature for each thing of the list, in its order', () => {
    expect(geojson.type).toBe('FeatureCollection');
    expect(geojson.features).toHaveLength(503);
    expect(geojson.features.map(({ id }) => id)).toEqual(
      everything.things.map(({ kind, id }) => `${kind}:${id}`),
    );
  });

  it('closes every ring, of four positions or more', () => {
    for (const { id, geometry } of geojson.features) {
      for (const ring of polygonsOf(geometry).flat()) {
        expect(ring.length, String(id)).toBeGreaterThanOrEqual(4);
        expect(ring[0], String(id)).toEqual(ring.at(-1));
      }
    }
  });

  it('winds outer rings counter-clockwise and holes clockwise', () => {
    for (const { id, geometry } of geojson.features) {
      for (const [outer = [], ...holes] of polygonsOf(geometry)) {
        expect(shoelace(outer), String(id)).toBeGreaterThan(0);
        for (const hole of holes) expect(shoelace(hole), String(id)).toBeLessThan(0);
      }
    }
  });

  it('is of longitudes and latitudes of at most seven decimals, without a crs', () => {
    expect('crs' in geojson).toBe(false);
    for (const { id, geometry } of geojson.features) {
      const positions = positionsOf(geometry);
      expect(positions.length, String(id)).toBeGreaterThan(0);
      const odd = positions.filter(
        ([lon = Number.NaN, lat = Number.NaN]) =>
          !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90) ||
          Math.abs(lon * 1e7 - Math.round(lon * 1e7)) > 1e-4 ||
          Math.abs(lat * 1e7 - Math.round(lat * 1e7)) > 1e-4,
      );
      expect(odd, String(id)).toEqual([]);
    }
  });

  it('has the box of what is in it: west, south, east, north', () => {
    const [west, south, east, north] = geojson.bbox ?? [];
    const all = geojson.features.flatMap(({ geometry }) => positionsOf(geometry));
    expect(west).toBe(all.reduce((least, [lon = 0]) => Math.min(least, lon), 180));
    expect(north).toBe(all.reduce((most, [, lat = 0]) => Math.max(most, lat), -90));
    expect(Number(west)).toBeLessThan(Number(east));
    expect(Number(south)).toBeLessThan(Number(north));
    // Nothing has no box.
    expect(boxOfGeometries([])).toBeUndefined();
    expect('bbox' in geojsonOf(taken())).toBe(false);
  });

  it('says whose data it is, on what terms and of when', () => {
    const of = geojsonOf(taken({ kind: 'river', id: 'ba' }));
    expect(of.attribution).toEqual([
      'GSHHG 2.3.7 (WDBII rivers), Wessel and Smith',
      'Names, statements and figures: the records of the Chengyu Atlas, each citing its sources',
    ]);
    expect(of.licence.map(({ licence }) => licence)).toEqual(['LGPL-3.0-or-later', 'MIT']);
    expect([of.asOf, of.year]).toEqual(['2026-07', 2026]);
  });

  it('says of a feature what its row says, and leaves out what is not known', () => {
    const [county] = geojsonOf(taken({ kind: 'county', id: '510183' })).features;
    expect(county?.properties).toMatchObject({
      id: '510183',
      kind: 'county',
      nameZh: '邛崃市',
      nameEn: 'Qionglai City',
      unit: '成都市',
      areaKm2: 1374.4,
    });
    expect(county?.properties && 'status' in county.properties).toBe(false);
  });

  it('keeps the stretches of a line apart and tells each, and only those that are seen', () => {
    const line = taken({ kind: 'corridor', id: 'yukun-hsr' });
    const lines = (of: Taken) => {
      const [found] = geojsonOf(of).features;
      if (found?.geometry.type !== 'MultiLineString') throw new Error('expected lines');
      const { type, coordinates } = found.geometry;
      return [type, coordinates.length, found.properties?.parts.length, found.properties?.lengthKm];
    };
    expect(lines(line)).toEqual(['MultiLineString', 3, 3, 684.8]);
    expect(lines({ ...line, railStatuses: new Set(['construction']) })).toEqual([
      'MultiLineString',
      1,
      1,
      484,
    ]);
  });

  it('has both extents of the Chengdu area, which lie over one another', () => {
    const [metro] = geojsonOf(taken({ kind: 'metro', id: 'chengdu' })).features;
    expect(metro?.geometry.type).toBe('GeometryCollection');
    expect(metro && flat(metro.geometry).map(({ type }) => type)).toEqual([
      'MultiPolygon',
      'MultiPolygon',
    ]);
    expect(metro?.properties?.extents.map(({ areaKm2 }: { areaKm2: number }) => areaKm2)).toEqual([
      26396.3, 33121.2,
    ]);
  });
});

describe('the right-hand rule', () => {
  it('turns a clockwise square around and its counter-clockwise hole too', () => {
    const outer = [
      [0, 0],
      [0, 3],
      [3, 3],
      [3, 0],
      [0, 0],
    ];
    const hole = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const turned = [outer.toReversed(), hole.toReversed()];
    expect(rightHand({ type: 'Polygon', coordinates: [outer, hole] })).toEqual({
      type: 'Polygon',
      coordinates: turned,
    });
    expect(rightHand({ type: 'Polygon', coordinates: turned })).toEqual({
      type: 'Polygon',
      coordinates: turned,
    });
  });
});

describe('TopoJSON', () => {
  const topology = topojsonOf(everything);

  const decoded = new Map<unknown, Feature>();
  for (const object of Object.values(topology.objects)) {
    const collection = feature(topology, object);
    if (collection.type !== 'FeatureCollection') throw new Error('expected a collection');
    for (const found of collection.features) decoded.set(found.id, found);
  }

  it('has one object for each kind and one geometry for each thing', () => {
    expect(Object.keys(topology.objects)).toEqual([
      'place',
      'county',
      'metro',
      'platform',
      'corridor',
      'node',
      'station',
      'river',
    ]);
    expect(decoded.size).toBe(503);
  });

  it('decodes to the geometry of the GeoJSON, within half a step of its grid', () => {
    // Half of 2.07e-6 degrees, and half of the last decimal of GeoJSON.
    const tolerance = 1.1e-6 + 0.5e-6;
    for (const { id, geometry, properties } of geojson.features) {
      const other = decoded.get(id);
      expect(other?.properties, String(id)).toEqual(properties);
      if (!other) continue;
      const expected = positionsOf(geometry);
      const found = positionsOf(rightHand(other.geometry));
      expect(found.length, String(id)).toBe(expected.length);
      const far = found.filter(([lon = 0, lat = 0], index) => {
        const [x = 0, y = 0] = expected[index] ?? [];
        return Math.abs(lon - x) > tolerance || Math.abs(lat - y) > tolerance;
      });
      expect(far, String(id)).toEqual([]);
    }
  });

  it('keeps only the arcs that are used, and shares those between neighbours', () => {
    // Yubei and Jiangbei have a long common border.
    const alone = (id: string) => topojsonOf(taken({ kind: 'place', id })).arcs.length;
    const both = topojsonOf(
      taken({ kind: 'place', id: '500105' }, { kind: 'place', id: '500112' }),
    );
    expect(both.arcs.length).toBeLessThan(alone('500105') + alone('500112'));
    const used = new Set<number>();
    const note = (arcs: unknown): void => {
      if (Array.isArray(arcs)) arcs.forEach(note);
      else if (typeof arcs === 'number') used.add(arcs < 0 ? ~arcs : arcs);
    };
    const { place } = both.objects;
    if (place?.type !== 'GeometryCollection') throw new Error('expected a collection');
    for (const geometry of place.geometries) note('arcs' in geometry ? geometry.arcs : []);
    expect([...used].sort((a, b) => a - b)).toEqual(both.arcs.map((_, index) => index));
    const metros = topojsonOf(taken({ kind: 'metro', id: 'chengdu' }));
    expect(metros.arcs.length).toBeLessThan(dataset.topology.arcs.length);
  });

  it('leaves the published topology as it was', () => {
    expect(Object.isFrozen(dataset.topology.arcs)).toBe(true);
    expect(topology.transform?.scale[0]).toBeCloseTo(2.0504523e-6, 12);
  });
});
