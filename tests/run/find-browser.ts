import { execFileSync } from 'node:child_process';
import { planBrowser } from './browser-plan.ts';
import { readMachine } from './machine.ts';

export type FoundBrowser =
  | { readonly found: true; readonly path: string; readonly notes: readonly string[] }
  | { readonly found: false; readonly reason: string };

/** Installs packages of the distribution. A failure shows in what is found afterwards. */
function installPackages(packages: readonly string[]): void {
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  } catch (error) {
    console.error(`apt-get: ${error instanceof Error ? error.message : error}`);
  }
}

/** Finds a Chromium for the browser tests, or installs one as root on Debian and its kin. */
export function findBrowser(): FoundBrowser {
  let plan = planBrowser(readMachine(), false);
  if (plan.step === 'install') {
    console.log(`installing ${plan.packages.join(', ')}`);
    installPackages(plan.packages);
    plan = planBrowser(readMachine(), true);
  }
  switch (plan.step) {
    case 'use':
      return { found: true, path: plan.path, notes: [`browser: ${plan.path}`, ...plan.notes] };
    case 'fail':
      return { found: false, reason: plan.reason };
    case 'install':
      throw new Error('asked to install twice');
  }
}
