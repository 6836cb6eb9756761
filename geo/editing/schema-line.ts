import type { RecordKind } from '../../src/data/records/index.ts';
import type { Problem } from '../problem.ts';
import { describedUnder } from './reference.ts';

/** The file of a kind's JSON Schema in geo/schemas. */
export const schemaFileOf = (kind: RecordKind): string => `${describedUnder(kind)}.json`;

/** The first line of every record, by which an editor knows what may stand in the file. */
export const schemaLineOf = (kind: RecordKind): string =>
  `# yaml-language-server: $schema=../../geo/schemas/${schemaFileOf(kind)}`;

/** That a record begins with the line of its kind; none or one problem. */
export function checkSchemaLine(file: string, kind: RecordKind, content: string): Problem[] {
  const [first = ''] = content.split(/\r?\n/, 1);
  const expected = schemaLineOf(kind);
  if (first === expected) return [];
  const got = first.length > 80 ? `${first.slice(0, 79)}…` : first;
  return [
    {
      file,
      line: 1,
      path: '',
      rule: 'schema-line',
      got: `"${got}"`,
      expected: `expected "${expected}" as the first line`,
    },
  ];
}
