import { describe, expect, it } from 'vitest';
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

  it('are refused by any other name', () => {
    expect(() => namesOf('lint', 'fast')).toThrow(
      'found "fast", expected any of lint, types, data, unit, build, browser',
    );
  });
});
