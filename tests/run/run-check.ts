import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropReport, type Listener, readReport, root, runProgram } from './commands.ts';
import { type Counts, countPlaywright, countVitest, oneFailed, onePassed } from './counts.ts';
import { findBrowser } from './find-browser.ts';
import { freePort } from './free-port.ts';
import type { Check } from './steps.ts';

async function runVitest(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-unit-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runProgram([
      ...['vitest', 'run', '--config', 'tests/vitest.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ]);
    return countVitest(readReport(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runPlaywright(): Promise<Counts> {
  const browser = findBrowser();
  if (!browser.found) {
    console.error(browser.reason);
    return oneFailed;
  }
  for (const note of browser.notes) console.log(note);
  const report = join(root, 'tests', 'browser', 'results', 'report.json');
  dropReport(report);
  const code = await runProgram(
    ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
    { CHROMIUM_PATH: browser.path, ATLAS_PREVIEW_PORT: String(await freePort()) },
  );
  return countPlaywright(readReport(report), code);
}

/**
 * Runs one check and counts what it found. Never throws: what cannot be run has failed.
 *
 * @param listener takes what a single command says, which is otherwise shown as it comes
 */
export async function runCheck(check: Check, listener?: Listener): Promise<Counts> {
  try {
    switch (check.kind) {
      case 'check':
        return (await runProgram(check.command, {}, listener)) === 0 ? onePassed : oneFailed;
      case 'vitest':
        return await runVitest();
      case 'playwright':
        return await runPlaywright();
    }
  } catch (error) {
    console.error(error);
    return oneFailed;
  }
}
