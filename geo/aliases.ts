import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { type Aliases, aliases as aliasesSchema } from '../src/data/aliases.ts';
import { plainValues } from './plain-values.ts';
import type { Problem } from './problem.ts';
import { type ParsedFile, schemaProblems, yamlProblems } from './schema-problems.ts';

const name = 'aliases.yaml';

/** The table of renamed ids as errors show it. */
export const aliasesFile = `seeds/${name}`;

export interface ReadAliases {
  readonly aliases: Aliases;
  readonly problems: readonly Problem[];
  readonly parsed?: ParsedFile;
}

/** Reads the table of renamed ids in a folder of records. It is there even when nothing was renamed. */
export function readAliases(folder: string): ReadAliases {
  const path = join(folder, name);
  if (!existsSync(path)) {
    const expected = 'expected the table of renamed ids, empty when there are none';
    const missing = { file: aliasesFile, path: '', rule: 'aliases-are-kept', got: 'nothing' };
    return { aliases: {}, problems: [{ ...missing, expected }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const parsed = { document, lines };
  if (document.errors.length > 0)
    return { aliases: {}, problems: yamlProblems(aliasesFile, parsed), parsed };
  const plain = plainValues(aliasesFile, parsed);
  if ('problem' in plain) return { aliases: {}, problems: [plain.problem], parsed };
  const result = v.safeParse(aliasesSchema, plain.value ?? {});
  return result.success
    ? { aliases: result.output, problems: [], parsed }
    : {
        aliases: {},
        problems: schemaProblems(aliasesFile, parsed, aliasesSchema, result.issues),
        parsed,
      };
}
