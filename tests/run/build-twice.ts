import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differencesBetween } from './build-differences.ts';
import { runProgram } from './commands.ts';
import { siteBuilds } from './site-builds.ts';

/** Two machines as unlike as one can be made: another folder, another time zone, another language. */
const machines = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
] as const;

/** Pictures for shared links take minutes when they are new; `--without-images` leaves them out. */
const pictures = process.argv.includes('--without-images') ? ['--without-images'] : [];

/** Builds the site into a folder of its own. @throws when a part of the build fails */
async function buildInto(folder: string, machine: Readonly<Record<string, string>>): Promise<void> {
  const into = ['--outDir', folder, '--logLevel', 'warn'];
  const parts = [
    ...siteBuilds.map(({ configFile }) => ['vite', 'build', '--config', configFile, ...into]),
    ['tsx', '--tsconfig', 'src/pages/tsconfig.json', 'src/pages/main.ts', folder, ...pictures],
  ];
  for (const part of parts)
    if ((await runProgram(part, machine)) !== 0) throw new Error(`${part.join(' ')} failed`);
}

/** The hash of every file of a folder, by path. */
function hashesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

const made = machines.map((machine) => ({
  machine,
  folder: mkdtempSync(join(tmpdir(), 'atlas-build-')),
}));
try {
  const builds: Map<string, string>[] = [];
  for (const { machine, folder } of made) {
    await buildInto(folder, machine);
    builds.push(hashesOf(folder));
  }
  const [first = new Map(), second = new Map()] = builds;
  const differences = differencesBetween(first, second);
  for (const line of differences) console.error(line);
  console.log(`${first.size} files, ${differences.length} differ between two builds`);
  process.exitCode = differences.length > 0 || first.size === 0 ? 1 : 0;
} finally {
  for (const { folder } of made) rmSync(folder, { recursive: true, force: true });
}
