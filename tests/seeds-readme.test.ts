import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldsOf, shapes } from '../geo/editing/fields.ts';
import { chaptersOf, codeIn, rowsUnder } from '../geo/editing/markdown.ts';
import { aliases } from '../src/data/aliases.ts';
import { citation, note, statement } from '../src/data/citation.ts';
import { figure, measureUnits } from '../src/data/figure.ts';
import { foldersOf, type RecordKind, recordKinds } from '../src/data/records/index.ts';
import { census } from '../src/data/records/place.ts';
import { text } from '../src/data/text.ts';
import { thingKinds } from '../src/data/thing.ts';
import { readPage } from './docs/read-page.ts';

const page = readPage('seeds/README.md');
const chapters = chaptersOf(page);
const rowsOf = (chapter: string) =>
  rowsUnder(chapters.get(chapter) ?? '', 'field', 'required', 'what it holds');

/** Every chapter with a table of fields. The fields of `outside` are those of `places`. */
const documented: readonly (readonly [string, v.GenericSchema])[] = [
  ['Text', text],
  ['Statement', statement],
  ['Note', note],
  ['Citations', citation],
  ['Figure', figure],
  ['Census', census],
  ...Object.entries(recordKinds)
    .filter(([kind]) => kind !== 'outside')
    .map(([kind, { schema }]) => [kind, schema as v.GenericSchema] as const),
];

describe('the field reference of the records', () => {
  it('has a chapter for every kind and every shared shape', () => {
    for (const kind of Object.keys(recordKinds)) expect([...chapters.keys()]).toContain(kind);
    const anchors = [...chapters.keys()].map((name) => name.toLowerCase());
    const shared = [...new Set(shapes.values())].filter((shape) => shape !== 'box'); // computed only
    expect(shared.filter((shape) => !anchors.includes(shape))).toEqual([]);
  });

  it('says that the fields of outside are those of places, as they are', () => {
    expect(recordKinds.outside.schema).toBe(recordKinds.places.schema);
    expect(rowsOf('outside')).toEqual([]);
    expect(chapters.get('outside')).toContain('[places](#places)');
  });

  it.each(documented)(
    'lists every field of %s once and in order, and no other',
    (chapter, schema) => {
      const listed = rowsOf(chapter).map(([field, required]) => [codeIn(field), required]);
      const real = fieldsOf(schema).map(({ path, required }) => [path, required ? 'yes' : 'no']);
      expect(listed).toEqual(real);
    },
  );

  it.each(documented)('links each field of %s to its shape, and to no other', (chapter, schema) => {
    const links = rowsOf(chapter).map(([, , what]) => [
      ...new Set([...(what ?? '').matchAll(/\]\(#([a-z]+)\)/g)].map(([, anchor]) => anchor)),
    ]);
    const real = fieldsOf(schema).map(({ shape }) => (shape ? [shape] : []));
    expect(links).toEqual(real);
  });

  it.each(documented)('names every word that a field of %s may hold', (chapter, schema) => {
    const rows = rowsOf(chapter);
    const missing = fieldsOf(schema).flatMap(({ path, options }, index) =>
      options
        .filter((option) => !rows[index]?.[2]?.includes(`\`${option}\``))
        .map((o) => [path, o]),
    );
    expect(missing).toEqual([]);
  });

  it('gives the unit of every measure', () => {
    const rows = rowsUnder(chapters.get('Figure') ?? '', 'measure', 'unit', 'what it is');
    expect(rows.map(([measure, unit]) => [codeIn(measure), codeIn(unit)])).toEqual(
      Object.entries(measureUnits),
    );
  });

  it('names every kind whose ids can be renamed, its folders and how its files are named', () => {
    const rows = rowsUnder(chapters.get('Renamed ids') ?? '', 'kind', 'files in', 'named by');
    const real = thingKinds.map((kind) => {
      const [folder] = foldersOf[kind];
      const { ids } = recordKinds[folder];
      const named = ids === 'adcode' ? '[adcode](#adcode)' : '[id](#id)';
      return [`\`${kind}\``, foldersOf[kind].map((name) => `\`${name}\``).join(' or '), named];
    });
    expect(rows).toEqual(real);
    expect(Object.keys(aliases.entries)).toEqual(thingKinds);
  });

  const examples = [...page.matchAll(/```yaml\n# seeds\/([a-z]+)\/(\S+)\n([\s\S]*?)```/g)];
  it.each(examples.map(([, kind, file, yaml]) => [kind, file, yaml] as const))(
    'has an example that would be accepted: %s/%s',
    (kind, _file, yaml) => {
      const { schema } = recordKinds[kind as RecordKind]; // a wrong kind fails the next line
      expect(v.safeParse(schema, parse(yaml ?? '')).issues).toBeUndefined();
    },
  );

  it('has two examples', () => {
    expect(examples).toHaveLength(2);
  });

  it('would notice a field that is missing, added or marked wrongly', () => {
    const schema = v.strictObject({
      a: text,
      b: v.optional(v.array(v.strictObject({ c: v.number() }))),
    });
    expect(fieldsOf(schema)).toEqual([
      { path: 'a', required: true, shape: 'text', options: [] },
      { path: 'b', required: false, shape: undefined, options: [] },
      { path: 'b[].c', required: true, shape: undefined, options: [] },
    ]);
  });
});
