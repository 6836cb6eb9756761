import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBoundaries } from './boundaries.ts';
import { buildDataset, checkRecords } from './build.ts';
import { describeProblem, type Problem } from './problem.ts';
import { readSeeds } from './seeds.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const published = join(root, 'public', 'data');

/** Says what is wrong, a line each, and that nothing was written. */
function refuse(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(describeProblem(problem));
  const count = problems.length;
  console.error(`${count} ${count === 1 ? 'problem' : 'problems'}; nothing was written`);
  return 1;
}

/**
 * `write` builds the dataset into public/data; `check` builds it in memory and compares; `seeds`
 * only checks the records, which is the quick answer for whoever edits them. `--seeds` and `--data` name other folders. Exit code 1 when anything is wrong; then nothing
 * has been written.
 */
function run(args: readonly string[]): number {
  const option = (name: string, fallback: string) => {
    const at = args.indexOf(name);
    return at >= 0 ? (args[at + 1] ?? fallback) : fallback;
  };
  const [command] = args;
  const seeds = option('--seeds', join(root, 'seeds'));
  const data = resolve(option('--data', published));
  if (command !== 'write' && command !== 'check' && command !== 'seeds') {
    console.error(`found "${command ?? ''}", expected "write", "check" or "seeds"`);
    return 1;
  }
  if (command === 'seeds') {
    const records = readSeeds(seeds);
    const problems = checkRecords(records, readBoundaries());
    if (problems.length > 0) return refuse(problems);
    const count = Object.values(records.records).reduce((sum, kind) => sum + kind.size, 0);
    console.log(`${count} records are sound`);
    return 0;
  }
  const folder = data === published ? 'public/data' : data;
  const build = buildDataset(seeds);
  if (!build.ok) return refuse(build.problems);
  const present = existsSync(data) ? readdirSync(data) : [];
  const stray = present.filter((name) => !build.files.has(name));
  if (command === 'write') {
    mkdirSync(data, { recursive: true });
    // Only the published folder is ours alone; elsewhere other files are somebody's.
    if (data === published) for (const name of stray) rmSync(join(data, name));
    for (const [name, content] of build.files) writeFileSync(join(data, name), content);
    console.log(`wrote ${build.files.size} files to ${folder}`);
    return 0;
  }
  const differing = [...build.files].filter(
    ([name, content]) =>
      !present.includes(name) || readFileSync(join(data, name), 'utf8') !== content,
  );
  for (const [name] of differing) console.error(`${folder}/${name} is not what the records give`);
  for (const name of stray) console.error(`${folder}/${name} is not made by the build`);
  if (differing.length + stray.length > 0) {
    console.error('run "npm run geo" and commit the result');
    return 1;
  }
  console.log(`${folder}: ${build.files.size} files are what the records give`);
  return 0;
}

process.exitCode = run(process.argv.slice(2));
