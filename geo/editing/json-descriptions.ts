import { type Chapter, plain, type Reference } from './reference.ts';

/** A JSON Schema or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Chapters of the reference whose shape has another name in the JSON Schemas. */
const chapterNames: Readonly<Record<string, string>> = { citation: 'citations' };

/** A description for every editor, and one with code marks for those that show Markdown. */
function wordsOf(what: string | undefined): JsonSchema {
  if (!what) return {};
  const description = plain(what);
  return description === what ? { description } : { description, markdownDescription: what };
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsIn = (value: unknown): [string, unknown][] =>
  isSchema(value) ? Object.entries(value) : [];

/** A schema with descriptions on its fields and those inside them; `path` is that of the schema itself. */
function describeFields(schema: JsonSchema, chapter: Chapter, path: string): JsonSchema {
  const { properties, items } = schema;
  if (isSchema(items)) return { ...schema, items: describeFields(items, chapter, `${path}[]`) };
  if (!properties) return schema;
  const described = partsIn(properties).map(([key, inner]) => {
    const field = path === '' ? key : `${path}.${key}`;
    if (!isSchema(inner)) return [key, inner] as const;
    const words = wordsOf(chapter.fields.get(field));
    return [key, { ...words, ...describeFields(inner, chapter, field) }] as const;
  });
  return { ...schema, properties: Object.fromEntries(described) };
}

/**
 * A JSON Schema with the words of the reference: what the record is, what each field holds, and
 * the same for the shapes it refers to. A field that the reference does not list has no words.
 */
export function addDescriptions(
  schema: JsonSchema,
  kind: string,
  reference: Reference,
): JsonSchema {
  const describe = (name: string, part: JsonSchema): JsonSchema => {
    const chapter = reference.get(chapterNames[name] ?? name);
    if (!chapter) return part;
    const about = name === 'citation' ? {} : wordsOf(chapter.about);
    return { title: name, ...about, ...describeFields(part, chapter, '') };
  };
  const { $schema, $defs, ...root } = schema;
  const definitions = partsIn($defs).map(([name, part]) => [
    name,
    isSchema(part) ? describe(name, part) : part,
  ]);
  return { $schema, ...describe(kind, root), $defs: Object.fromEntries(definitions) };
}
