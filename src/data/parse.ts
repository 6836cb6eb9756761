import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { type Dataset, publishedRecords, topologyObjects } from './dataset.ts';
import { DatasetError } from './dataset-error.ts';

/** Freezes a value and everything in it. */
export function freezeDeep<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    // Most of a topology is pairs of numbers: their list is made for nothing.
    for (const inner of Array.isArray(value) ? value : Object.values(value))
      if (typeof inner === 'object') freezeDeep(inner);
  }
  return value;
}

/**
 * Checks the parsed JSON of a published file and freezes it.
 *
 * @throws DatasetError naming the file and the first field that is not as published
 */
export function parsePublished<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return freezeDeep(parsed.output);
  const [first] = parsed.issues;
  throw new DatasetError(`${file}: ${v.getDotPath(first) ?? 'the file'}: ${first.message}`);
}

function isTopology(value: unknown): value is Topology {
  if (value === null || typeof value !== 'object') return false;
  const { type, arcs, objects } = value as Partial<Topology>;
  return (
    type === 'Topology' &&
    Array.isArray(arcs) &&
    objects !== undefined &&
    topologyObjects.every((name) => objects[name]?.type === 'GeometryCollection')
  );
}

/**
 * Turns the two published files into the frozen Dataset.
 *
 * @param records the parsed JSON of `atlas.json`
 * @param topology the parsed JSON of `atlas.topojson`
 * @throws DatasetError naming the file and the first field that is not as published
 */
export function parseDataset(records: unknown, topology: unknown): Dataset {
  const parsed = parsePublished('atlas.json', publishedRecords, records);
  if (!isTopology(topology)) {
    throw new DatasetError(
      `atlas.topojson: expected a Topology with the objects ${topologyObjects.join(', ')}`,
    );
  }
  return freezeDeep({ ...parsed, topology });
}
