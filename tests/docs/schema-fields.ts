import type * as v from 'valibot';
import { citation, citations, statement } from '../../src/data/citation.ts';
import { box } from '../../src/data/dataset.ts';
import { partialDate } from '../../src/data/date.ts';
import { figure } from '../../src/data/figure.ts';
import { adcode, slug } from '../../src/data/ids.ts';
import { line, position } from '../../src/data/position.ts';
import { census } from '../../src/data/records/place.ts';
import { text } from '../../src/data/text.ts';

type Schema = v.GenericSchema;

/** Shapes that many records share; each has a chapter of its own, and tables link to it. */
export const shapes = new Map<unknown, string>([
  [text, 'text'],
  [statement, 'statement'],
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

interface Parts {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
}

/** The parts of a schema that matter here; which it has depends on its type. */
const partsOf = (schema: Schema): Parts => schema as Schema & Parts;

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
