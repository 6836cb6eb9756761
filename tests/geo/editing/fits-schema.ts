/** The words of JSON Schema that say nothing about which values are valid. */
const silent = [
  '$schema',
  '$defs',
  'title',
  'description',
  'markdownDescription',
  'patternErrorMessage',
  'examples',
];

type Node = Readonly<Record<string, unknown>>;
const nodeOf = (value: unknown) => value as Node; // a schema as geo/schemas holds it
const listOf = (value: unknown) => value as readonly unknown[]; // likewise
const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

/**
 * Whether a value is valid by a JSON Schema, for the words that geo/schemas uses.
 *
 * @param root the schema whose `$defs` are referred to
 * @throws at a word that it does not know
 */
export function fitsSchema(value: unknown, schema: Node, root: Node = schema): boolean {
  const fits = (inner: unknown, part: unknown) => fitsSchema(inner, nodeOf(part), root);
  const words: Readonly<Record<string, (limit: unknown) => boolean>> = {
    $ref: (ref) => fits(value, nodeOf(root.$defs)[String(ref).replace('#/$defs/', '')]),
    type: (type) => types[String(type)]?.(value) ?? false,
    const: (only) => value === only,
    enum: (all) => listOf(all).includes(value),
    anyOf: (all) => listOf(all).some((part) => fits(value, part)),
    pattern: (source) => typeof value !== 'string' || new RegExp(String(source)).test(value),
    minimum: (least) => typeof value !== 'number' || value >= Number(least),
    maximum: (most) => typeof value !== 'number' || value <= Number(most),
    exclusiveMinimum: (least) => typeof value !== 'number' || value > Number(least),
    minItems: (least) => !Array.isArray(value) || value.length >= Number(least),
    items: (items) =>
      !Array.isArray(value) ||
      value.every((item, index) => {
        const part = Array.isArray(items) ? items[index] : items;
        return part === undefined || fits(item, part);
      }),
    additionalItems: () => !Array.isArray(value) || value.length <= listOf(schema.items).length,
    properties: (all) =>
      !isObject(value) ||
      Object.entries(nodeOf(all)).every(([key, part]) => !(key in value) || fits(value[key], part)),
    required: (keys) => !isObject(value) || listOf(keys).every((key) => String(key) in value),
    additionalProperties: () =>
      !isObject(value) || Object.keys(value).every((key) => key in nodeOf(schema.properties)),
  };
  return Object.entries(schema).every(([word, limit]) => {
    if (silent.includes(word)) return true;
    const check = words[word];
    if (!check) throw new Error(`found the word "${word}", expected one that is known here`);
    return check(limit);
  });
}
