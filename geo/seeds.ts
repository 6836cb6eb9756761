import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Aliases } from '../src/data/aliases.ts';
import { adcode, slug } from '../src/data/ids.ts';
import { type RecordKind, recordKinds } from '../src/data/records/index.ts';
import { aliasesFile, readAliases } from './aliases.ts';
import { checkSchemaLine } from './editing/schema-line.ts';
import { plainValues } from './plain-values.ts';
import type { Problem } from './problem.ts';
import { findLine, type ParsedFile, schemaProblems, yamlProblems } from './schema-problems.ts';

type Schemas = typeof recordKinds;
/** Every record by kind and id, in the order of their ids. */
export type Records = {
  readonly [K in RecordKind]: ReadonlyMap<string, v.InferOutput<Schemas[K]['schema']>>;
};

/** Finds the line of a field in a record's file, so that later checks can name it. */
export type LineOf = (file: string, path: readonly (string | number)[]) => number | undefined;

export interface Seeds {
  readonly records: Records;
  /** Ids that were renamed; none when their file could not be used. */
  readonly aliases: Aliases;
  readonly problems: readonly Problem[];
  /**
   * Ids of files that could not be used. Their problems are told; that they are missing from
   * `records` is not a problem of others.
   */
  readonly unread: Readonly<Record<RecordKind, ReadonlySet<string>>>;
  readonly lineOf: LineOf;
}

const kinds = Object.keys(recordKinds) as RecordKind[]; // keys of the table itself

/** True when files of a kind may be named by an id. */
export const isIdOf = (kind: RecordKind, id: string): boolean =>
  v.is(recordKinds[kind].ids === 'adcode' ? adcode : slug, id);

/** How files of a kind are named, by example. */
export const namingOf = (kind: RecordKind): string =>
  recordKinds[kind].ids === 'adcode' ? '500101.yaml (adcode)' : 'some-id.yaml';

/** The path of a record's file as errors show it. */
export const fileOf = (kind: RecordKind, id: string): string => `seeds/${kind}/${id}.yaml`;

/** True when there is a file of this id, usable or not. */
export const isThere = ({ records, unread }: Seeds, kind: RecordKind, id: string): boolean =>
  records[kind].has(id) || unread[kind].has(id);

/** True when every file of the kinds could be used, so that something absent is really absent. */
export const allRead = ({ unread }: Seeds, ...of: readonly RecordKind[]): boolean =>
  of.every((kind) => unread[kind].size === 0);

const strayEntries = (folder: string): Problem[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) =>
      entry.isDirectory()
        ? !(entry.name in recordKinds)
        : !['README.md', 'aliases.yaml'].includes(entry.name),
    )
    .map((entry) => ({
      file: `seeds/${entry.name}`,
      path: '',
      rule: 'known-folder',
      got: `"${entry.name}"`,
      expected: `expected one of ${kinds.join(', ')}`,
    }));

/**
 * Reads every record below `folder` (one YAML file each) and the table of renamed ids, and checks
 * each against its schema. Collects all problems; `records` holds those that passed. Reads files only.
 */
export function readSeeds(folder: string): Seeds {
  const problems = strayEntries(folder);
  const parsedFiles = new Map<string, ParsedFile>();
  const { aliases, parsed: aliasTable, problems: inAliases } = readAliases(folder);
  problems.push(...inAliases);
  if (aliasTable) parsedFiles.set(aliasesFile, aliasTable);
  const byKind = <T>(make: () => T) =>
    Object.fromEntries(kinds.map((kind) => [kind, make()])) as Record<RecordKind, T>; // every kind
  const records = byKind(() => new Map<string, unknown>());
  const unread = byKind(() => new Set<string>());

  for (const kind of kinds) {
    const { schema } = recordKinds[kind];
    for (const name of readdirSync(join(folder, kind)).sort()) {
      const path = join(folder, kind, name);
      const file = `seeds/${relative(folder, path)}`;
      const id = name.replace(/\.yaml$/, '');
      const refuse = (...found: readonly Problem[]) => {
        problems.push(...found);
        unread[kind].add(id);
      };
      if (!name.endsWith('.yaml') || !isIdOf(kind, id)) {
        const expected = `expected a file named ${namingOf(kind)}`;
        refuse({ file, path: '', rule: 'file-name', got: `"${name}"`, expected });
        continue;
      }
      const lines = new LineCounter();
      const content = readFileSync(path, 'utf8');
      const document = parseDocument(content, { lineCounter: lines });
      const parsed = { document, lines };
      parsedFiles.set(file, parsed);
      if (document.errors.length > 0) {
        refuse(...yamlProblems(file, parsed));
        continue;
      }
      problems.push(...checkSchemaLine(file, kind, content));
      const plain = plainValues(file, parsed);
      if ('problem' in plain) {
        refuse(plain.problem);
        continue;
      }
      const result = v.safeParse(schema as v.GenericSchema<unknown, unknown>, plain.value);
      if (result.success) records[kind].set(id, result.output);
      else refuse(...schemaProblems(file, parsed, schema, result.issues));
    }
  }
  return {
    records: records as unknown as Records, // each map was filled through its kind's schema
    aliases,
    problems,
    unread,
    lineOf: (file, path) => {
      const parsed = parsedFiles.get(file);
      return parsed && findLine(parsed, path);
    },
  };
}
