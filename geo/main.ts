import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBoundaries } from './boundaries.ts';
import { checkRecords } from './check-records.ts';
import { describeProblem, type Problem } from './problem.ts';
import { fileOf, readSeeds } from './seeds.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Who edits records runs `seeds` after every change: what only the others need is loaded by them.
const readFields = async () => {
  const { readReference } = await import('./editing/reference.ts');
  return readReference(readFileSync(join(root, 'seeds', 'README.md'), 'utf8'));
};
const published = join(root, 'public', 'data');
const schemas = join(root, 'geo', 'schemas');

/** A folder of what the build makes, and all its files by name. */
interface Made {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/** The project's own folders hold nothing else; in another, other files are somebody's. */
const isOurs = (folder: string): boolean => folder === published || folder === schemas;

/** A folder as messages call it. */
const nameOf = (folder: string): string => (isOurs(folder) ? relative(root, folder) : folder);

/** Says what is wrong, a line each, and that nothing was written. */
function refuse(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(describeProblem(problem));
  const count = problems.length;
  console.error(`${count} ${count === 1 ? 'problem' : 'problems'}; nothing was written`);
  return 1;
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

const strayIn = ({ folder, files }: Made): string[] =>
  namesIn(folder).filter((name) => !files.has(name));

function write(made: Made): void {
  mkdirSync(made.folder, { recursive: true });
  if (isOurs(made.folder)) for (const name of strayIn(made)) rmSync(join(made.folder, name));
  for (const [name, content] of made.files) writeFileSync(join(made.folder, name), content);
  console.log(`wrote ${made.files.size} files to ${nameOf(made.folder)}`);
}

/** Names every file that is not as the build makes it; true when there is none. */
function compare(made: Made): boolean {
  const present = namesIn(made.folder);
  const differing = [...made.files].filter(
    ([name, content]) =>
      !present.includes(name) || readFileSync(join(made.folder, name), 'utf8') !== content,
  );
  const stray = strayIn(made);
  const folder = nameOf(made.folder);
  for (const [name] of differing) console.error(`${folder}/${name} is not what the records give`);
  for (const name of stray) console.error(`${folder}/${name} is not made by the build`);
  return differing.length + stray.length === 0;
}

function checkSeeds(folder: string): number {
  const seeds = readSeeds(folder);
  const problems = checkRecords(seeds, readBoundaries());
  if (problems.length > 0) return refuse(problems);
  const count = Object.values(seeds.records).reduce((sum, kind) => sum + kind.size, 0);
  console.log(`${count} records are sound`);
  return 0;
}

/** Writes a record to be filled in, or says why not. `seeds:new -- stations qianjiang` */
async function newRecord(folder: string, kind = '', id = ''): Promise<number> {
  const { draftRecord, nameRecord } = await import('./editing/new-record.ts');
  const named = nameRecord(kind, id);
  if (!named.ok) {
    console.error(named.reason);
    return 1;
  }
  const path = join(folder, named.kind, `${id}.yaml`);
  const file = fileOf(named.kind, id);
  if (existsSync(path)) {
    console.error(`found ${file}, expected an id that is not taken`);
    return 1;
  }
  writeFileSync(path, draftRecord(named.kind, await readFields()));
  console.log(`wrote ${file}`);
  console.log('fill in what is empty and delete what is not known; then run "npm run seeds:check"');
  return 0;
}

/**
 * `write` builds the dataset into public/data and the JSON Schemas into geo/schemas; `check` builds
 * both in memory and compares; `seeds` only checks the records, which is the quick answer for
 * whoever edits them; `new <kind> <id>` begins a record. `--seeds`, `--data` and `--schemas` name
 * other folders. Exit code 1 when anything is wrong; then nothing has been written.
 */
async function run(args: readonly string[]): Promise<number> {
  const option = (name: string, fallback: string) => {
    const at = args.indexOf(name);
    return resolve(at >= 0 ? (args[at + 1] ?? fallback) : fallback);
  };
  const [command, kind, id] = args;
  const seeds = option('--seeds', join(root, 'seeds'));
  if (command === 'seeds') return checkSeeds(seeds);
  if (command === 'new') return newRecord(seeds, kind, id);
  if (command !== 'write' && command !== 'check') {
    console.error(`found "${command ?? ''}", expected "write", "check", "seeds" or "new"`);
    return 1;
  }
  const { buildDataset } = await import('./build.ts');
  const { buildJsonSchemas } = await import('./editing/json-schemas.ts');
  const build = buildDataset(seeds);
  if (!build.ok) return refuse(build.problems);
  const made: readonly Made[] = [
    { folder: option('--data', published), files: build.files },
    { folder: option('--schemas', schemas), files: buildJsonSchemas(await readFields()) },
  ];
  if (command === 'write') {
    for (const one of made) write(one);
    return 0;
  }
  if (!made.map(compare).every((same) => same)) {
    console.error('run "npm run geo" and commit the result');
    return 1;
  }
  for (const { folder, files } of made) {
    console.log(`${nameOf(folder)}: ${files.size} files are what the records give`);
  }
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
