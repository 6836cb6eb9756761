import type * as v from 'valibot';
import { exampleOf, inOneLine } from './examples.ts';
import { partsOf, type Schema, schemaAt } from './fields.ts';
import { nearestOf } from './nearest.ts';

type Path = readonly (string | number)[];

/** Longest list of words and longest example that stand in a message, characters. */
const longestList = 110;
const longestExample = 90;

/** `a, b or c` */
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** A question for the word that was most likely meant, when there is one. */
function question(got: unknown, words: readonly string[]): string {
  const nearest = typeof got === 'string' ? nearestOf(got, words) : undefined;
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

/** The words that may stand somewhere, the first of them when they are too many for a line. */
function oneOf(words: readonly string[], got: unknown): string {
  const all = either(words);
  if (all.length <= longestList) return `${all}${question(got, words)}`;
  const shown = words.filter((_, index) => words.slice(0, index + 1).join(', ').length <= 60);
  const meant = question(got, words);
  return `one of ${words.length} words (${shown.join(', ')} …) in seeds/README.md${meant}`;
}

/** An example of what a schema accepts, after words that do not give one yet. */
function withExample(words: string, schema: Schema | undefined): string {
  if (!schema || /such as|;|\?|\[lon, lat\]|true/.test(words)) return words;
  const example = inOneLine(exampleOf(schema));
  if (example.length <= longestExample) return `${words}, such as ${example}`;
  const { entries, item } = partsOf(schema);
  const keys = Object.keys(entries ?? (item && partsOf(item).entries) ?? {});
  const shown = keys.length > 8 ? [...keys.slice(0, 8), '…'] : keys;
  return keys.length === 0 ? words : `${words} with ${shown.join(', ')}`;
}

/** The schema's words for what a person who writes YAML would call something else. */
const plainTypes: Readonly<Record<string, string>> = {
  Object: 'fields below it',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

/** A limit in words; undefined when the issue is not about one. */
function limitOf({ type, requirement }: v.BaseIssue<unknown>): string | undefined {
  if (type === 'gt_value') return `a number above ${requirement}`;
  if (type === 'min_value') return `at least ${requirement}`;
  if (type === 'max_value') return `at most ${requirement}`;
  if (type === 'min_length') return `a list of at least ${requirement}`;
  return type === 'integer' ? 'a whole number' : undefined;
}

/** What was expected where a value is of the wrong form, with an example or the words allowed. */
export function expectedValue(issue: v.BaseIssue<unknown>, record: Schema, path: Path): string {
  const schema = schemaAt(record, path);
  if (issue.message.startsWith('expected')) return withExample(issue.message, schema);
  const { options, literal } = schema ? partsOf(schema) : {};
  if (issue.type === 'picklist' && options) {
    return `expected ${oneOf(options.map(String), issue.input)}`;
  }
  if (issue.type === 'literal') return `expected ${literal}, or no such field`;
  const words = limitOf(issue) ?? plainTypes[issue.expected ?? ''] ?? issue.expected;
  return withExample(`expected ${words ?? issue.message}`, schema);
}

/** What was expected where a field is missing or empty. */
export const expectedField = (record: Schema, path: Path): string =>
  withExample(`expected a value for "${path.at(-1)}"`, schemaAt(record, path));

/**
 * What was expected in place of a key that is not known: the keys that may stand there.
 *
 * @param present the keys that stand there already; they are left out of a list that is too long
 */
export function expectedKey(record: Schema, path: Path, present: readonly string[]): string {
  const around = schemaAt(record, path.slice(0, -1));
  const known = Object.keys((around && partsOf(around).entries) ?? {});
  const free = known.filter((key) => !present.includes(key));
  const all = known.join(', ').length <= longestList || free.length === 0;
  const words = all ? `only the keys ${known.join(', ')}` : `another key: ${either(free)}`;
  return `expected ${words}${question(path.at(-1), known)}`;
}
