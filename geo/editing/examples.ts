import * as v from 'valibot';
import { stringify } from 'yaml';
import { givenOf, partsOf, type Schema } from './fields.ts';

/** The fewest items that a list may have. */
function fewestItems(schema: Schema): number {
  const actions = 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [];
  const least = actions.find((action) => action.type === 'min_length');
  return Math.max(1, Number(least?.requirement ?? 1));
}

/**
 * A value that a schema accepts, the smallest that shows its form. Schemas of texts and numbers
 * carry their own example (`v.examples`); that of a list or group is put together from its parts.
 *
 * @throws when a schema has no example and none can be put together
 */
export function exampleOf(schema: Schema): unknown {
  const given = givenOf(schema);
  const [own]: readonly unknown[] = v.getExamples(given);
  if (own !== undefined) return own;
  const { type, item, items, entries, options, literal } = partsOf(given);
  if (type === 'picklist') return options?.[0];
  if (type === 'literal') return literal;
  if (type === 'boolean') return true;
  if (type === 'array' && item) return Array(fewestItems(given)).fill(exampleOf(item));
  if (items) return items.map(exampleOf);
  if (!entries) throw new Error(`found no example in a schema of type ${type}, expected one`);
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, inner]) => inner.type !== 'optional')
      .map(([key, inner]) => [key, exampleOf(inner)]),
  );
}

/** A value as one line of YAML, as the records write it: `[{ id: outline-2021 }]`. */
export const inOneLine = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, aliasDuplicateObjects: false })
    .trim()
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');
