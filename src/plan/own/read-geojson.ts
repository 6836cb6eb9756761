import type { Text } from '../../data/text.ts';
import { LeftOut } from './left-out.ts';
import { mostFeatures, mostPositions } from './limits.ts';
import type { OwnContent, OwnThing } from './own-file.ts';
import { nameColumn, readName } from './own-name.ts';
import { partsOf } from './parts-of.ts';
import { faults, placedFault, refusals } from './problems.ts';
import { readGeometry } from './read-geometry.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of its own, and none that every object has. */
const fieldOf = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

const geometryTypes: readonly unknown[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/** Names of WGS 84 degrees in the `crs` of older files; CGCS2000 differs by less than a metre. */
const ownSystem = /(?:CRS:?84|EPSG:+(?:[\d.]*:)?(?:4326|4490))$/i;

/** The coordinate system that the file names, when it is another than ours. */
function otherSystem(root: Fields): string | undefined {
  const crs = fieldOf(root, 'crs');
  const properties = isFields(crs) ? fieldOf(crs, 'properties') : undefined;
  const name = isFields(properties) ? fieldOf(properties, 'name') : undefined;
  return typeof name === 'string' && !ownSystem.test(name.slice(-80)) ? name : undefined;
}

/** The line that the reader of JSON stopped in, where its error ends in it; before that it may quote the file. */
function lineOf(text: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const [, line] = /[ (]line (\d+) column \d+(?:\)| of the JSON data)$/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  const [, position] = / at position (\d+)$/.exec(message) ?? [];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

function parseJson(text: string): { readonly root: unknown } | { readonly problem: Text } {
  try {
    return { root: JSON.parse(text) };
  } catch (error) {
    return { problem: refusals.notJson(lineOf(text, error)) };
  }
}

/** The features of a file as its root has them, whatever they are. */
function featuresOf(root: unknown): readonly unknown[] | { readonly problem: Text } {
  if (!isFields(root)) return { problem: refusals.notGeojson(undefined) };
  const type = fieldOf(root, 'type');
  if (type === 'FeatureCollection') {
    const features = fieldOf(root, 'features');
    return Array.isArray(features) ? features : { problem: refusals.noFeatures() };
  }
  if (type === 'Feature') return [root];
  if (geometryTypes.includes(type)) return [{ type: 'Feature', geometry: root }];
  return { problem: refusals.notGeojson(typeof type === 'string' ? type : undefined) };
}

/** A feature with its name. @throws LeftOut with what is wrong */
function readFeature(feature: unknown): OwnThing {
  if (!isFields(feature) || fieldOf(feature, 'type') !== 'Feature')
    throw new LeftOut(faults.notFeature());
  const geometry = fieldOf(feature, 'geometry');
  if (!isFields(geometry)) throw new LeftOut(faults.noGeometry());
  const properties = fieldOf(feature, 'properties');
  const keys = isFields(properties) ? Object.keys(properties) : [];
  const key = keys[nameColumn(keys)];
  return {
    geometry: readGeometry(fieldOf(geometry, 'type'), fieldOf(geometry, 'coordinates')),
    name: isFields(properties) && key !== undefined ? readName(properties[key]) : undefined,
  };
}

/**
 * Reads GeoJSON (RFC 7946): a collection of features, one feature or one geometry. Of a feature its
 * geometry is kept and its name; heights are dropped. One that is wrong in part is left out whole.
 *
 * @param text of the file, without a byte order mark
 */
export function readGeojson(text: string): OwnContent | { readonly problem: Text } {
  const json = parseJson(text);
  if ('problem' in json) return json;
  const features = featuresOf(json.root);
  if ('problem' in features) return features;
  const system = isFields(json.root) ? otherSystem(json.root) : undefined;
  if (system !== undefined) return { problem: refusals.otherSystem(system) };
  if (features.length > mostFeatures)
    return { problem: refusals.tooManyFeatures(features.length, 'feature') };
  const things: OwnThing[] = [];
  let positions = 0;
  let leftOut = 0;
  let firstLeftOut: Text | undefined;
  features.forEach((feature, index) => {
    try {
      const thing = readFeature(feature);
      positions += partsOf(thing.geometry).reduce((sum, part) => sum + part.length, 0);
      if (positions <= mostPositions) things.push(thing);
    } catch (error) {
      if (!(error instanceof LeftOut)) throw error;
      leftOut += 1;
      firstLeftOut ??= placedFault('feature', index + 1, error.fault);
    }
  });
  if (positions > mostPositions) return { problem: refusals.tooManyPositions(positions) };
  return { things, unit: 'feature', leftOut, firstLeftOut };
}
