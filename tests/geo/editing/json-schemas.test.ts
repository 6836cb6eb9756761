import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleOf } from '../../../geo/editing/examples.ts';
import { schemaAt } from '../../../geo/editing/fields.ts';
import { buildJsonSchemas } from '../../../geo/editing/json-schemas.ts';
import { readReference } from '../../../geo/editing/reference.ts';
import { schemaFileOf, schemaLineOf } from '../../../geo/editing/schema-line.ts';
import { type RecordKind, recordKinds } from '../../../src/data/records/index.ts';
import { readPage } from '../../docs/read-page.ts';
import { root } from '../broken-seeds.ts';
import { fitsSchema } from './fits-schema.ts';

const files = buildJsonSchemas(readReference(readPage('seeds/README.md')));
const kinds = Object.keys(recordKinds) as RecordKind[]; // keys of the table itself
const schemaOf = (kind: RecordKind): Record<string, unknown> =>
  JSON.parse(files.get(schemaFileOf(kind)) ?? '{}');
const recordsOf = (kind: RecordKind): [string, unknown][] =>
  readdirSync(join(root, 'seeds', kind)).map((name) => [
    name,
    parse(readFileSync(join(root, 'seeds', kind, name), 'utf8')),
  ]);

/** A record of each kind is tried with these in place of each of its fields. */
const oddValues: readonly unknown[] = [
  null,
  '',
  'Qianjiang',
  '黔江',
  0,
  0.5,
  -1,
  2021,
  500101,
  '500101',
  '050101',
  '2021-13',
  '2021-10-20',
  true,
  false,
  [],
  [108.7862, 29.4459],
  [29.4459, 108.7862],
  [108.7862, 29.4459, 300],
  ['chengyu-hsr'],
  [{ id: 'outline-2021' }],
  { zh: '黔江', en: 'Qianjiang' },
  { zh: 'Qianjiang', en: '黔江' },
  { zh: '黔江' },
  { zh: '黔江', en: 'Qianjiang', sources: [{ id: 'outline-2021' }] },
];

describe('the JSON Schema of each kind', () => {
  it.each(kinds)('accepts every record of %s', (kind) => {
    const refused = recordsOf(kind).filter(([, record]) => !fitsSchema(record, schemaOf(kind)));
    expect(refused.map(([name]) => name)).toEqual([]);
  });

  it.each(kinds)('accepts and refuses what the check of %s does, field by field', (kind) => {
    const { schema } = recordKinds[kind];
    const example = exampleOf(schema) as Record<string, unknown>; // a record is a group of fields
    // The library takes an empty list for a group whose fields may all be left out.
    const isGroup = (field: string) => schemaAt(schema, [field])?.type === 'strict_object';
    const differing = [...Object.keys(schema.entries), 'stray'].flatMap((field) =>
      oddValues
        .filter((value) => !(isGroup(field) && Array.isArray(value)))
        .map((value) => ({ ...example, [field]: value }))
        .filter((record) => fitsSchema(record, schemaOf(kind)) !== v.is(schema, record)),
    );
    expect(differing).toEqual([]);
    const missing = Object.keys(schema.entries).filter((field) => {
      const { [field]: _left, ...record } = example;
      return fitsSchema(record, schemaOf(kind)) !== v.is(schema, record);
    });
    expect(missing).toEqual([]);
  });

  it.each(kinds)('describes %s and every field in it', (kind) => {
    const bare: string[] = [];
    const look = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      const { properties, ...rest } = part as Record<string, unknown>; // any object has keys
      for (const [key, field] of Object.entries(properties ?? {})) {
        if (!field.description) bare.push(`${path}.${key}`);
        look(field, `${path}.${key}`);
      }
      for (const [key, inner] of Object.entries(rest)) look(inner, `${path}/${key}`);
    };
    look(schemaOf(kind), kind);
    expect(bare).toEqual([]);
    expect(schemaOf(kind).description).toMatch(/^[A-Z].*\.$/);
  });

  it('is named by the first line of a record', () => {
    expect(schemaLineOf('outside')).toBe(
      '# yaml-language-server: $schema=../../geo/schemas/places.json',
    );
    const named = kinds.map((kind) => schemaLineOf(kind).replace(/^.*\//, ''));
    expect([...new Set(named)].sort()).toEqual([...files.keys()].sort());
  });

  it('says a field in the words of the reference, with and without marks of code', () => {
    const { properties } = schemaOf('stations') as { properties: Record<string, unknown> }; // as built
    expect(properties.hub).toEqual({
      description: 'passenger or freight for a hub',
      markdownDescription: '`passenger` or `freight` for a hub',
      type: 'string',
      enum: ['passenger', 'freight'],
    });
  });
});
