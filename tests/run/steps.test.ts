import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './commands.ts';
import { siteBuilds } from './site-builds.ts';
import { chooseSteps } from './steps.ts';

const namesOf = (...names: string[]) => chooseSteps(names).map((step) => step.name);

describe('the steps of a test run', () => {
  it('are all of them in order when none is named', () => {
    expect(namesOf()).toEqual(['lint', 'types', 'data', 'unit', 'build', 'browser']);
  });

  it('run in their own order, whatever the order of the names', () => {
    expect(namesOf('unit', 'lint')).toEqual(['lint', 'unit']);
  });

  it('build before they drive a browser, so that no old build is tested', () => {
    expect(namesOf('browser')).toEqual(['build', 'browser']);
  });

  it('build what `npm run build` builds, in its order', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const builds = scripts.build?.split(' && ').filter((command) => command.startsWith('vite'));
    expect(builds).toEqual(
      siteBuilds.map(({ configFile }, place) =>
        place === 0 ? 'vite build' : `vite build --config ${configFile}`,
      ),
    );
  });

  it('are refused by any other name', () => {
    expect(() => namesOf('lint', 'fast')).toThrow(
      'found "fast", expected any of lint, types, data, unit, build, browser',
    );
  });
});
