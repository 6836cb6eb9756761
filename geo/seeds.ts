import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { adcode, slug } from '../src/data/ids.ts';
import { type RecordKind, recordKinds } from '../src/data/records/index.ts';
import { type Problem, show } from './problem.ts';

type Schemas = typeof recordKinds;
/** Every record by kind and id, in the order of their ids. */
export type Records = {
  readonly [K in RecordKind]: ReadonlyMap<string, v.InferOutput<Schemas[K]['schema']>>;
};

/** Finds the line of a field in a record's file, so that later checks can name it. */
export type LineOf = (file: string, path: readonly (string | number)[]) => number | undefined;

export interface Seeds {
  readonly records: Records;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
}

interface ParsedFile {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The path of a record's file as errors show it. */
export const fileOf = (kind: RecordKind, id: string): string => `seeds/${kind}/${id}.yaml`;

function findLine(parsed: ParsedFile, path: readonly (string | number)[]): number | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const parent = parsed.document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
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

function schemaProblems(
  file: string,
  parsed: ParsedFile,
  issues: readonly v.BaseIssue<unknown>[],
): Problem[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const line = findLine(parsed, path);
    const stray = issue.type === 'strict_object' && issue.expected === 'never';
    const missing = issue.input === undefined;
    const last = path.at(-1);
    return {
      file,
      ...(line === undefined ? {} : { line }),
      path: path.join('.'),
      rule: stray ? 'no-unknown-keys' : missing ? 'required' : 'schema',
      got: stray ? `the key "${String(last)}"` : show(issue.input),
      expected: stray
        ? 'expected only the keys listed in seeds/README.md'
        : missing
          ? `expected a value for "${String(last)}"`
          : issue.message,
    };
  });
}

/**
 * Reads every record below `folder` (one YAML file each) and checks it against its schema.
 * Collects all problems; `records` holds those that passed. Reads files only.
 */
export function readSeeds(folder: string): Seeds {
  const problems: Problem[] = [];
  const parsedFiles = new Map<string, ParsedFile>();
  const records = Object.fromEntries(
    Object.keys(recordKinds).map((kind) => [kind, new Map<string, unknown>()]),
  ) as Record<RecordKind, Map<string, unknown>>; // keys come from the table itself

  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const known = entry.isDirectory() ? entry.name in recordKinds : entry.name === 'README.md';
    if (!known) {
      problems.push({
        file: `seeds/${entry.name}`,
        path: '',
        rule: 'known-folder',
        got: `"${entry.name}"`,
        expected: `expected one of ${Object.keys(recordKinds).join(', ')}`,
      });
    }
  }

  for (const kind of Object.keys(recordKinds) as RecordKind[]) {
    const { schema, ids } = recordKinds[kind];
    for (const name of readdirSync(join(folder, kind)).sort()) {
      const path = join(folder, kind, name);
      const file = `seeds/${relative(folder, path)}`;
      const id = name.replace(/\.yaml$/, '');
      const shape = v.safeParse(ids === 'adcode' ? adcode : slug, id);
      if (!name.endsWith('.yaml') || !shape.success) {
        const expected = `expected a file named ${ids === 'adcode' ? '500101.yaml (adcode)' : 'some-id.yaml'}`;
        problems.push({ file, path: '', rule: 'file-name', got: `"${name}"`, expected });
        continue;
      }
      const lines = new LineCounter();
      const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
      const parsed = { document, lines };
      parsedFiles.set(file, parsed);
      if (document.errors.length > 0) {
        for (const error of document.errors) {
          const line = error.linePos?.[0].line;
          problems.push({
            file,
            ...(line === undefined ? {} : { line }),
            path: '',
            rule: 'yaml',
            got: error.message.split('\n')[0] ?? 'an error',
            expected: 'expected YAML that can be read',
          });
        }
        continue;
      }
      const result = v.safeParse(schema as v.GenericSchema<unknown, unknown>, document.toJS());
      if (result.success) records[kind].set(id, result.output);
      else problems.push(...schemaProblems(file, parsed, result.issues));
    }
  }
  return {
    records: records as unknown as Records, // each map was filled through its kind's schema
    problems,
    lineOf: (file, path) => {
      const parsed = parsedFiles.get(file);
      return parsed && findLine(parsed, path);
    },
  };
}
