import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { aliases } from './aliases.ts';
import { adcode, adcodeKey, slugKey } from './ids.ts';
import { position } from './position.ts';
import { circle } from './records/circle.ts';
import { corridor } from './records/corridor.ts';
import { county } from './records/county.ts';
import { metro } from './records/metro.ts';
import { node } from './records/node.ts';
import { place } from './records/place.ts';
import { platform } from './records/platform.ts';
import { river } from './records/river.ts';
import { source } from './records/source.ts';
import { station } from './records/station.ts';
import { text } from './text.ts';

/** `[west, south, east, north]`, WGS 84 degrees. */
export const box = v.strictTuple([v.number(), v.number(), v.number(), v.number()]);
export type Box = v.InferOutput<typeof box>;

const km2 = v.pipe(v.number(), v.gtValue(0));
const persons = v.pipe(v.number(), v.integer(), v.gtValue(0));

/** What geo computes for an area: size on the ellipsoid, residents summed from counties, frame. */
const areaFacts = { areaKm2: km2, residents2020: persons, box } as const;

const publishedPlace = v.strictObject({
  ...v.omit(place, ['census2020', 'excludes']).entries,
  ...areaFacts,
  excludes: v.array(adcode),
  labelAt: position,
  counties: v.array(adcode),
  neighbours: v.array(adcode),
});
const publishedCounty = v.strictObject({
  ...v.pick(county, ['name', 'formerly']).entries,
  unit: adcode,
  ...areaFacts,
});
const publishedMetro = v.strictObject({
  ...v.omit(metro, ['extents']).entries,
  box,
  extents: v.array(
    v.strictObject({
      ...v.omit(metro.entries.extents.item, ['counties']).entries,
      counties: v.array(adcode),
      units: v.array(adcode),
      areaKm2: km2,
      residents2020: persons,
      labelAt: position,
    }),
  ),
});
const publishedPlatform = v.strictObject({
  ...platform.entries,
  ...areaFacts,
  labelAt: position,
  counties: v.array(adcode),
});
const publishedCorridor = v.strictObject({
  ...v.omit(corridor, ['parts']).entries,
  box,
  drawnKm: v.pipe(v.number(), v.gtValue(0)),
  crosses: v.array(adcode),
  parts: v.array(
    v.strictObject({
      ...v.omit(corridor.entries.parts.item, ['points']).entries,
      drawnKm: v.pipe(v.number(), v.gtValue(0)),
    }),
  ),
});
const publishedNode = v.strictObject({
  ...node.entries,
  unit: v.optional(adcode),
});
const publishedStation = v.strictObject({
  ...station.entries,
  unit: v.optional(adcode),
});

/** The published records, `public/data/atlas.json`. Keys of each part are ids. */
export const publishedRecords = v.strictObject({
  format: v.literal(1),
  visibleBounds: box,
  scopeBox: box,
  provinces: v.record(v.string(), v.strictObject({ name: text, labelAt: position })),
  circle,
  sources: v.record(slugKey, source),
  places: v.record(adcodeKey, publishedPlace),
  counties: v.record(adcodeKey, publishedCounty),
  metros: v.record(slugKey, publishedMetro),
  platforms: v.record(slugKey, publishedPlatform),
  corridors: v.record(slugKey, publishedCorridor),
  nodes: v.record(slugKey, publishedNode),
  stations: v.record(slugKey, publishedStation),
  rivers: v.record(slugKey, v.strictObject({ ...v.omit(river, ['lines']).entries })),
  totals: v.strictObject({
    whole: v.strictObject({ areaKm2: km2, residents2020: persons }),
    withParts: v.strictObject({ areaKm2: km2, residents2020: persons }),
  }),
  aliases: v.optional(aliases),
});
export type PublishedRecords = v.InferOutput<typeof publishedRecords>;

export type Place = v.InferOutput<typeof publishedPlace>;
export type County = v.InferOutput<typeof publishedCounty>;
export type Metro = v.InferOutput<typeof publishedMetro>;
export type Platform = v.InferOutput<typeof publishedPlatform>;
export type Corridor = v.InferOutput<typeof publishedCorridor>;
export type Node = v.InferOutput<typeof publishedNode>;
export type Station = v.InferOutput<typeof publishedStation>;

/** Objects of `public/data/atlas.topojson`; the geometries of each carry record ids. */
export const topologyObjects = [
  'counties',
  'units',
  'provinces',
  'scope',
  'metros',
  'platforms',
  'corridors',
  'rivers',
] as const;

/** Everything the atlas knows, parsed once and frozen. */
export interface Dataset extends Readonly<PublishedRecords> {
  readonly topology: Topology;
}
