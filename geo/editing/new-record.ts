import { type RecordKind, recordKinds } from '../../src/data/records/index.ts';
import { isIdOf, namingOf } from '../seeds.ts';
import { exampleOf, inOneLine } from './examples.ts';
import { givenOf, partsOf, type Schema, shapes } from './fields.ts';
import { type Chapter, describedUnder, plain, type Reference } from './reference.ts';
import { schemaLineOf } from './schema-line.ts';

type Named =
  | { readonly ok: true; readonly kind: RecordKind }
  | { readonly ok: false; readonly reason: string };

/** The kind of a record to be begun, or why there can be none of this kind and id. */
export function nameRecord(kind: string, id: string): Named {
  const kinds = Object.keys(recordKinds) as RecordKind[]; // keys of the table itself
  const known = kinds.find((name) => name === kind);
  if (!known) {
    const reason = `found the kind "${kind}", expected one of ${kinds.join(', ')}`;
    return { ok: false, reason };
  }
  if (isIdOf(known, id)) return { ok: true, kind: known };
  return { ok: false, reason: `found the id "${id}", expected that of a file ${namingOf(known)}` };
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Words as lines of explanation of at most 96 characters. */
function explain(words: string): string[] {
  const lines = words.match(/\S.{0,91}\S(?=\s|$)|\S+/g) ?? [];
  return lines.map((line) => `## ${line}`);
}

/** The fields of a group as an item of a list: the dash stands before the first line of YAML. */
function asItem(fields: readonly string[]): string[] {
  const first = fields.findIndex((line) => !line.startsWith('##'));
  const indented = indent(fields);
  const line = fields[first];
  if (line === undefined || line.startsWith('#')) return ['-', ...indented];
  return indented.with(first, `- ${line}`);
}

/**
 * The text of a record to be filled in: every field in the order of its schema, explained in the
 * words of the reference (`##`); those that may be left out are commented out (`#`). What must be
 * filled in is empty, which no schema accepts. A shape that many fields share is explained once.
 */
export function draftRecord(kind: RecordKind, reference: Reference): string {
  const explained = new Set<string>();

  function draftValue(schema: Schema, chapter: Chapter | undefined, path: string): string[] {
    const shape = shapes.get(schema);
    const { item, entries } = partsOf(schema);
    if (item) {
      const inner = shape
        ? draftValue(item, chapter, path)
        : draftValue(item, chapter, `${path}[]`);
      return inner.length === 0 ? ['-'] : asItem(inner);
    }
    if (!entries) return [];
    if (shape === undefined) return draftFields(entries, chapter, `${path}.`);
    const known = explained.has(shape);
    explained.add(shape);
    return draftFields(entries, known ? undefined : reference.get(shape), '');
  }

  function draftFields(
    entries: Readonly<Record<string, Schema>>,
    chapter: Chapter | undefined,
    prefix: string,
  ): string[] {
    return Object.entries(entries).flatMap(([key, schema]) => {
      const given = givenOf(schema);
      const path = `${prefix}${key}`;
      const value = draftValue(given, chapter, path);
      const words = plain(chapter?.fields.get(path) ?? '');
      const isCode = ['date', 'adcode', 'position'].includes(shapes.get(given) ?? '');
      const example = words && isCode ? `, such as ${inOneLine(exampleOf(given))}` : '';
      const only = given.type === 'literal' ? ` ${partsOf(given).literal}` : '';
      const lines = [`${key}:${only}`, ...indent(value)];
      const optional = schema.type === 'optional';
      return [
        ...explain(`${words}${example}`),
        ...(optional ? lines.map((line) => `# ${line}`) : lines),
      ];
    });
  }

  const schema: Schema = recordKinds[kind].schema;
  const chapter = reference.get(describedUnder(kind));
  const lines = [
    schemaLineOf(kind),
    ...explain(plain(reference.get(kind)?.about ?? '')),
    '## Take the "# " away from a field to use it. Lines with ## explain, and may be deleted.',
    '',
    ...draftFields(partsOf(schema).entries ?? {}, chapter, ''),
  ];
  return `${lines.join('\n')}\n`;
}
