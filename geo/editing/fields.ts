import type * as v from 'valibot';
import { citation, citations, note, statement } from '../../src/data/citation.ts';
import { box } from '../../src/data/dataset.ts';
import { partialDate } from '../../src/data/date.ts';
import { figure } from '../../src/data/figure.ts';
import { formerName } from '../../src/data/former-name.ts';
import { adcode, slug } from '../../src/data/ids.ts';
import { line, position } from '../../src/data/position.ts';
import { census } from '../../src/data/records/place.ts';
import { text } from '../../src/data/text.ts';

/** Any schema of a record or of something in it. */
export type Schema = v.GenericSchema;

/** Shapes that many records share; each has a chapter of its own, and tables link to it. */
export const shapes = new Map<unknown, string>([
  [text, 'text'],
  [statement, 'statement'],
  [note, 'note'],
  [formerName, 'formerly'],
  [citation, 'citations'],
  [citations, 'citations'],
  [figure, 'figure'],
  [census, 'census'],
  [partialDate, 'date'],
  [adcode, 'adcode'],
  [slug, 'id'],
  [position, 'position'],
  [line, 'line'],
  [box, 'box'],
]);

/** A field of a record: `parts[].name` is the name inside each item of the list `parts`. */
export interface Field {
  readonly path: string;
  readonly required: boolean;
  /** The chapter of the shape that the field, or each item of it, has. */
  readonly shape: string | undefined;
  /** The words it may hold, when they are listed. */
  readonly options: readonly string[];
}

/** What a schema is made of; which of these it has depends on its type. */
interface Parts {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** The parts of a schema that matter to who edits records. */
export const partsOf = (schema: Schema): Parts => schema as Schema & Parts;

function describeField(path: string, schema: Schema, required: boolean): Field[] {
  const { type, wrapped, item, entries, options } = partsOf(schema);
  if (type === 'optional' && wrapped) return describeField(path, wrapped, false);
  const shape = shapes.get(schema);
  const inner = type === 'array' && !shape && item ? item : undefined;
  const own: Field = {
    path,
    required,
    shape: shape ?? shapes.get(inner),
    options: type === 'picklist' ? (options ?? []).map(String) : [],
  };
  if (own.shape) return [own];
  if (inner) return [own, ...fieldsOf(inner, `${path}[].`)];
  return entries ? [own, ...fieldsOf(schema, `${path}.`)] : [own];
}

/** All fields of a record's schema in their order, lists and groups opened up to shared shapes. */
export const fieldsOf = (schema: Schema, prefix = ''): Field[] =>
  Object.entries(partsOf(schema).entries ?? {}).flatMap(([key, inner]) =>
    describeField(`${prefix}${key}`, inner, true),
  );

/** What a schema asks for when a value is given: an optional one without its leave to be absent. */
export function givenOf(schema: Schema): Schema {
  const { type, wrapped } = partsOf(schema);
  return type === 'optional' && wrapped ? givenOf(wrapped) : schema;
}

/** The schema of the field at a path inside a record, undefined where no field is known. */
export function schemaAt(schema: Schema, path: readonly (string | number)[]): Schema | undefined {
  const [key, ...rest] = path;
  const given = givenOf(schema);
  if (key === undefined) return given;
  const { entries, item, items } = partsOf(given);
  const inner = typeof key === 'number' ? (item ?? items?.[key]) : entries?.[key];
  return inner && schemaAt(inner, rest);
}
