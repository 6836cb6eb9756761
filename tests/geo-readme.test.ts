import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Field, fieldsOf } from '../geo/editing/fields.ts';
import { chaptersOf, codeIn, rowsUnder } from '../geo/editing/markdown.ts';
import * as quantization from '../geo/quantization.ts';
import { publishedRecords, topologyObjects } from '../src/data/dataset.ts';
import { recordKinds } from '../src/data/records/index.ts';
import { readPage } from './docs/read-page.ts';
import { readRuleNames } from './docs/rule-names.ts';
import { publishedDataset, publishedText } from './published.ts';
import { readSourceFiles } from './rooms/source-files.ts';

const root = join(import.meta.dirname, '..');
const chapters = chaptersOf(readPage('geo/README.md'));
const rowsOf = (chapter: string, ...header: string[]) =>
  rowsUnder(chapters.get(chapter) ?? '', ...header);
const wordsOf = (rows: readonly string[][]) => rows.map(([word]) => codeIn(word));

describe('the data dictionary', () => {
  it('lists every published file', () => {
    const listed = wordsOf(rowsOf('The published files', 'file', 'what it is'));
    expect([...listed].sort()).toEqual(readdirSync(join(root, 'public', 'data')).sort());
  });

  it('lists the objects of the topology and how many geometries each has', () => {
    const { objects } = publishedDataset().topology;
    const rows = rowsOf('atlas.topojson', 'object', 'geometries', 'what each is, and its id');
    expect(wordsOf(rows).sort()).toEqual([...topologyObjects].sort());
    const counted = rows.map(([name]) => {
      const object = objects[codeIn(name)];
      return object?.type === 'GeometryCollection' ? String(object.geometries.length) : 'none';
    });
    expect(rows.map(([, count]) => count)).toEqual(counted);
  });

  it('lists the keys of atlas.json', () => {
    expect(wordsOf(rowsOf('atlas.json', 'key', 'what it holds'))).toEqual(
      Object.keys(publishedRecords.entries),
    );
  });

  /** What atlas.json adds to the records and what it leaves out: `kind field`. */
  function differences(): { added: string[]; dropped: string[] } {
    const added: string[] = [];
    const dropped: string[] = [];
    for (const [kind, schema] of Object.entries(publishedRecords.entries)) {
      const inner = 'value' in schema ? schema.value : schema;
      const now = fieldsOf(inner as v.GenericSchema);
      const record = Object.entries(recordKinds).find(([name]) => name === kind)?.[1].schema;
      const isRecord = record !== undefined && kind !== 'counties'; // published in another shape
      const before = isRecord ? fieldsOf(record as v.GenericSchema) : [];
      const same = (a: Field, b: Field) => a.path === b.path && a.required === b.required;
      const news = now.filter((field) => !before.some((old) => same(old, field)));
      const gone = before.filter((field) => !now.some(({ path }) => path === field.path));
      added.push(...news.map(({ path }) => `${kind} ${path}`));
      dropped.push(...gone.map(({ path }) => `${kind} ${path}`));
    }
    return { added, dropped };
  }
  const pairs = (rows: readonly string[][]) =>
    rows.map(([kind, field]) => `${codeIn(kind)} ${codeIn(field)}`);

  it('lists the fields that are computed, and no other', () => {
    const rows = rowsOf('atlas.json', 'kind', 'field', 'what it holds');
    expect(pairs(rows)).toEqual(differences().added);
  });

  it('lists the fields that are left out, and no other', () => {
    const rows = rowsOf('atlas.json', 'kind', 'field', 'why');
    expect(pairs(rows)).toEqual(differences().dropped);
  });

  const { resources } = JSON.parse(publishedText('datapackage.json')) as {
    resources: {
      name: string;
      format: string;
      schema: { fields: { name: string; type: string }[] };
    }[];
  };
  const tables = resources.filter(({ name }) => !name.endsWith('-table'));
  it.each(tables.map(({ name, schema }) => [name, schema.fields] as const))(
    'lists the columns of %s with their types',
    (name, fields) => {
      const rows = rowsOf(name, 'column', 'type', 'what it holds');
      expect(rows.map(([column, type]) => [codeIn(column), type])).toEqual(
        fields.map((field) => [field.name, field.type]),
      );
    },
  );
});

describe('the description of the build', () => {
  it('names every check that the code has, and no other', () => {
    const inCode = readSourceFiles(root, ['geo']).flatMap(({ path, text }) =>
      readRuleNames(path, text),
    );
    const listed = wordsOf(rowsOf('The checks', 'check', 'what must hold'));
    expect([...listed].sort()).toEqual([...new Set(inCode)].sort());
  });

  it('gives every constant of quantization with its value', () => {
    const constants = Object.entries(quantization).flatMap(([name, value]) =>
      typeof value === 'number' ? [`${name} ${value}`] : [],
    );
    const rows = rowsOf('Quantization', 'constant', 'value', 'what it sets');
    const listed = rows.map(([name, value]) => `${codeIn(name)} ${value}`);
    expect(listed.sort()).toEqual(constants.sort());
  });
});

describe('the names of checks in a made-up file', () => {
  it('are found as properties, on both sides of a choice, and as arguments', () => {
    const text = `
      const report = (file: string, rule: string, got: string) => ({ file, rule, got });
      report('a', 'one-rule', 'b');
      const found = { rule: bad ? 'two-rules' : 'three-rules', got: 'no-rule' };
      other('x', 'not-a-rule');
    `;
    expect(readRuleNames('geo/x.ts', text)).toEqual(['one-rule', 'three-rules', 'two-rules']);
  });
});
