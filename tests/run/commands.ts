import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Takes what a program says, piece by piece. */
export type Listener = (said: string) => void;

/**
 * Runs a program of node_modules from the root. Its output is shown as it comes, or goes to the
 * listener where there is one.
 *
 * @returns its exit code; 1 when it was ended by a signal
 */
export function runProgram(
  [name = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  listener?: Listener,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', name), args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: listener ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    for (const stream of [child.stdout, child.stderr])
      if (listener) stream?.setEncoding('utf8').on('data', listener);
    child.on('error', reject);
    // Not before all that it said has come.
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Removes a report of an earlier run, so that it cannot be taken for a new one. */
export const dropReport = (path: string): void => rmSync(path, { force: true });

/** The report a runner wrote, or nothing when it wrote none that can be read. */
export function readReport(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
