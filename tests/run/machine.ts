import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Machine } from './browser-plan.ts';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What a program prints, or nothing when it is missing or ends badly. */
function outputOf(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
  } catch {
    return undefined;
  }
}

/** True when a browser answers: Ubuntu's `chromium-browser` may be a stub that only says no. */
const answers = (path: string): boolean =>
  existsSync(path) && /\d+\.\d+\.\d+/.test(outputOf(path, ['--version']) ?? '');

const onPath = (name: string): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name));

/** True when fontconfig knows a font for Chinese; macOS and Windows bring their own. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  return (outputOf('fc-list', [':lang=zh']) ?? '').trim() !== '';
}

/** Looks at this machine: its browsers, its fonts, and whether packages can be installed. */
export function readMachine(): Machine {
  const named = process.env.CHROMIUM_PATH;
  const places = [...commandNames.flatMap(onPath), ...macApplications];
  const playwrights = chromium.executablePath();
  return {
    named: named ? { path: named, works: answers(named) } : undefined,
    installed: places.find(answers),
    playwrights: existsSync(playwrights) ? playwrights : undefined,
    hasChineseFont: hasChineseFont(),
    canInstall: process.getuid?.() === 0 && onPath('apt-get').some((path) => existsSync(path)),
  };
}
