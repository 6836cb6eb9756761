import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Position } from 'geojson';
import type { Box } from '../../data/dataset.ts';
import type { StyleFeature } from './evaluate.ts';
import { pointKey } from './geometry.ts';
import { junctionsOf } from './junctions.ts';

const typeNumbers: Readonly<Record<string, StyleFeature['type']>> = {
  Point: 1,
  MultiPoint: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

/**
 * What is worked out once for data that many pictures are painted of: a site's pages share theirs.
 * Kept by the identity of the data, which nobody changes.
 */
const features = new WeakMap<object, StyleFeature[]>();
/** Under the first of its sources, what was found in each set of them: a site's pages draw a few sets in turn. */
const junctions = new WeakMap<
  object,
  { readonly of: readonly object[]; readonly found: ReadonlySet<string> }[]
>();

/** The features of a source as expressions see them. */
export function featuresOf({ data, promoteId }: GeoJSONSourceSpecification): StyleFeature[] {
  const collection = data as FeatureCollection; // inside the style, by its own check
  const known = features.get(collection);
  if (known) return known;
  const idOf = (properties: Record<string, unknown>, id: string | number | undefined) =>
    typeof promoteId === 'string' ? (properties[promoteId] as string | number | undefined) : id; // an id by the source's own word
  const found = collection.features.map(({ geometry, properties, id }) => ({
    type: typeNumbers[geometry.type] ?? 0,
    id: idOf(properties ?? {}, id),
    properties: properties ?? {},
    shape: geometry,
  }));
  features.set(collection, found);
  return found;
}

/** Where the borders of the areas of some sources part. */
export function junctionsIn(sources: readonly GeoJSONSourceSpecification[]): ReadonlySet<string> {
  const data = sources.map((source) => source.data as FeatureCollection);
  const [first] = data;
  if (!first) return new Set();
  const sets = junctions.get(first) ?? [];
  junctions.set(first, sets);
  const known = sets.find(
    ({ of }) => of.length === data.length && of.every((one, index) => one === data[index]),
  );
  if (known) return known.found;
  const areas = sources.flatMap(featuresOf).filter(({ type }) => type === 3);
  const found = junctionsOf(areas.map(({ shape }) => shape));
  sets.push({ of: data, found });
  return found;
}

const groundBoxes = new WeakMap<readonly Position[], Box>();
const fixed = new WeakMap<ReadonlySet<string>, WeakMap<readonly Position[], readonly boolean[]>>();

/** The box around a line, degrees. */
export function groundBoxOf(line: readonly Position[]): Box {
  const known = groundBoxes.get(line);
  if (known) return known;
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = Number.NaN, lat = Number.NaN] of line) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  groundBoxes.set(line, box);
  return box;
}

/** Which points of a line are where borders part. */
export function fixedPoints(
  line: readonly Position[],
  parting: ReadonlySet<string>,
): readonly boolean[] {
  const lines = fixed.get(parting) ?? new WeakMap<readonly Position[], readonly boolean[]>();
  fixed.set(parting, lines);
  const known = lines.get(line);
  if (known) return known;
  const found = line.map((at) => parting.has(pointKey(at)));
  lines.set(line, found);
  return found;
}
