import type * as v from 'valibot';
import { type Document, isMap, isScalar, type LineCounter } from 'yaml';
import { expectedField, expectedKey, expectedValue } from './editing/expectations.ts';
import type { Schema } from './editing/fields.ts';
import { type Problem, show } from './problem.ts';

type Path = readonly (string | number)[];

/** A record's file as YAML, with what is needed to name its lines. */
export interface ParsedFile {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The line of a field, or of the nearest field around it when it is absent. */
export function findLine(parsed: ParsedFile, path: Path): number | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const parent = parsed.document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        // YAML reads a key of digits as a number.
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      const at = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
      if (at !== undefined) return parsed.lines.linePos(at).line;
    }
    const node =
      depth === 0 ? parsed.document.contents : parsed.document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return parsed.lines.linePos(Number(node.range[0])).line;
    }
  }
  return undefined;
}

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((number) => typeof number === 'number');

/** What an issue is about: a swapped `[lon, lat]` is one mistake, so a pair is named as a whole. */
function subjectOf(issue: v.BaseIssue<unknown>): { path: Path; input: unknown } {
  const items = issue.path ?? [];
  const path = items.map((item) => item.key as string | number); // keys of YAML maps and lists
  const last = items.at(-1);
  return last && isPair(last.input)
    ? { path: path.slice(0, -1), input: last.input }
    : { path, input: issue.input };
}

/** The keys that stand around a field. */
function keysAround(issue: v.BaseIssue<unknown>): string[] {
  const around = issue.path?.at(-1)?.input;
  return around !== null && typeof around === 'object' ? Object.keys(around) : [];
}

/** Where the schema and a file differ, each place once. An empty field counts as missing. */
export function schemaProblems(
  file: string,
  parsed: ParsedFile,
  schema: Schema,
  issues: readonly v.BaseIssue<unknown>[],
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const issue of issues) {
    const { path, input } = subjectOf(issue);
    const shownPath = path.join('.');
    if (problems.has(shownPath)) continue;
    // A file with nothing in it has one line all the same.
    const line = findLine(parsed, path) ?? 1;
    const last = String(path.at(-1));
    const stray = issue.type === 'strict_object' && issue.expected === 'never';
    const missing = input === undefined || (input === null && path.length > 0);
    problems.set(shownPath, {
      file,
      line,
      path: shownPath,
      rule: stray ? 'no-unknown-keys' : missing ? 'required' : 'schema',
      got: stray ? `the key "${last}"` : missing ? 'nothing' : show(input),
      expected: stray
        ? expectedKey(schema, path, keysAround(issue))
        : missing
          ? expectedField(schema, path)
          : expectedValue(issue, schema, path),
    });
  }
  return [...problems.values()];
}

/** Where a file is not YAML. The reader's messages end in a position, which the line says already. */
export const yamlProblems = (file: string, { document }: ParsedFile): Problem[] =>
  document.errors.map((error) => {
    const line = error.linePos?.[0].line;
    const [message = 'an error'] = error.message.split('\n');
    return {
      file,
      ...(line === undefined ? {} : { line }),
      path: '',
      rule: 'yaml',
      got: message.replace(/ at line \d+, column \d+:?$/, ''),
      expected: 'expected YAML that can be read',
    };
  });
