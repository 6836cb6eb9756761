import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { readBoundaries } from '../../geo/boundaries.ts';
import { checkRecords } from '../../geo/check-records.ts';
import { describeProblem } from '../../geo/problem.ts';
import { readSeeds } from '../../geo/seeds.ts';
import { blows, damage, damageLines } from './damage.ts';
import { hangGuard } from './hang-guard.ts';

const seeds = join(import.meta.dirname, '..', '..', 'seeds');
const kinds = readdirSync(seeds, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const files = kinds.flatMap((kind) =>
  readdirSync(join(seeds, kind)).map((name) => `${kind}/${name}`),
);
const textOf = (file: string): string => readFileSync(join(seeds, file), 'utf8');

/** What hasty hands and broken tools leave in a record. */
const pieces = [
  '1e309',
  '-1',
  '.nan',
  '2021-02-30',
  '0000-00-00',
  '99999999999999999999',
  'null',
  'true',
  '[]',
  '{}',
  '[104.06, 30.66',
  '[30.66, 104.06]',
  '"',
  "'",
  '- ',
  '  - id: nobody',
  'zh: ',
  'name: {zh: 一}',
  '&a [*a, *a]',
  '*nobody',
  '<<: *nobody',
  '? [a]\n: b',
  '!!binary x',
  '!!js/function x',
  '%YAML 9.9',
  '---',
  '...',
  '|',
  '>',
  '__proto__: {a: 1}',
  'constructor: 1',
];

const damaged = fc
  .record({ file: fc.constantFrom(...files), all: blows(pieces), byLine: fc.boolean() })
  .map(({ file, all, byLine }) => ({
    file,
    text: (byLine ? damageLines : damage)(textOf(file), all),
  }));

/** A folder with no record in it, into which spoilt ones are put. */
const folder = mkdtempSync(join(tmpdir(), 'atlas-spoilt-'));
for (const kind of kinds) mkdirSync(join(folder, kind));
cpSync(join(seeds, 'aliases.yaml'), join(folder, 'aliases.yaml'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('each of 2,000 spoilt records is sound or told by file and line, and the checks go on', () => {
  const guard = hangGuard();
  const boundaries = readBoundaries();
  const real = readSeeds(seeds);
  expect(checkRecords(real, boundaries)).toEqual([]);
  let told = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(damaged, { minLength: 40, maxLength: 40, selector: ({ file }) => file }),
      (batch) => {
        const records = Object.fromEntries(
          Object.entries(real.records).map(([kind, byId]) => [
            kind,
            new Map<string, unknown>(byId),
          ]),
        );
        const unread = Object.fromEntries(
          Object.entries(real.unread).map(([kind, ids]) => [kind, new Set(ids)]),
        );
        const problems = [];
        for (const { file, text } of batch) {
          const path = join(folder, file);
          const [kind = '', name = ''] = file.split('/');
          const id = name.replace('.yaml', '');
          writeFileSync(path, text);
          const read = guard.run(() => readSeeds(folder));
          rmSync(path);
          const record = new Map<string, unknown>(
            Object.entries(read.records).find(([k]) => k === kind)?.[1],
          ).get(id);
          // One or the other, never neither: a record does not vanish.
          expect(read.problems.length > 0 || record !== undefined, text).toBe(true);
          for (const problem of read.problems) {
            expect(problem.file).toBe(`seeds/${file}`);
            expect(problem.line, `${describeProblem(problem)}\n${text}`).toBeGreaterThan(0);
            expect(describeProblem(problem)).toMatch(/ \[[a-z-]+\] found .+, expected /s);
          }
          if (read.problems.length > 0) told += 1;
          if (record === undefined) unread[kind]?.add(id);
          if (record === undefined) records[kind]?.delete(id);
          else records[kind]?.set(id, record);
          problems.push(...read.problems);
        }
        // Among the records that are sound, which refer to each other.
        const all = { ...real, records, unread, problems } as unknown as typeof real; // the same kinds
        for (const problem of checkRecords(all, boundaries)) expect(problem.rule).not.toBe('');
      },
    ),
    { numRuns: 50, endOnFailure: true },
  );
  guard.report(`spoilt records (${told} refused)`);
}, 240_000);
