import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBoundaries } from '../../geo/boundaries.ts';
import { buildDataset } from '../../geo/build.ts';
import { describeProblem } from '../../geo/problem.ts';

export const root = join(import.meta.dirname, '..', '..');

/** A copy of the real records in a folder of its own, to be broken one file at a time. */
export interface SeedsCopy {
  readonly folder: string;
  /** Replaces `from`, which must be there exactly once, by `to` in a file. */
  readonly edit: (file: string, from: string, to: string) => void;
  /** Adds a file or replaces one. */
  readonly write: (file: string, content: string) => void;
  readonly read: (file: string) => string;
  readonly remove: (file: string) => void;
  /** The lines that the build prints, none when the records are sound. */
  readonly problems: () => string[];
  /** Makes the copy the real records again. */
  readonly restore: () => void;
  readonly discard: () => void;
}

export function copySeeds(): SeedsCopy {
  const boundaries = readBoundaries();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-seeds-'));
  const original = join(root, 'seeds');
  cpSync(original, folder, { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const touched = new Set<string>();
  const write = (file: string, content: string) => {
    touched.add(file);
    writeFileSync(join(folder, file), content);
  };
  return {
    folder,
    read,
    write,
    edit: (file, from, to) => {
      const parts = read(file).split(from);
      if (parts.length !== 2) {
        throw new Error(`"${from}" is ${parts.length - 1} times in ${file}, expected once`);
      }
      write(file, parts.join(to));
    },
    remove: (file) => {
      touched.add(file);
      rmSync(join(folder, file));
    },
    problems: () => {
      const build = buildDataset(folder, boundaries);
      return build.ok ? [] : build.problems.map(describeProblem);
    },
    restore: () => {
      for (const file of touched) {
        rmSync(join(folder, file), { force: true });
        if (existsSync(join(original, file))) cpSync(join(original, file), join(folder, file));
      }
      touched.clear();
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
