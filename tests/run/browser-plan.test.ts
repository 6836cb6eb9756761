import { describe, expect, it } from 'vitest';
import { type Machine, planBrowser } from './browser-plan.ts';

/** A machine with nothing: not root, no browser, no Chinese font. */
const bare: Machine = {
  named: undefined,
  installed: undefined,
  playwrights: undefined,
  hasChineseFont: false,
  canInstall: false,
};
const chromium = '/usr/bin/chromium';
const named = '/opt/chrome/chrome';
const playwrights = '/home/someone/.cache/ms-playwright/chromium-1/chrome';

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM_PATH names, before any other', () => {
    const machine = {
      ...bare,
      named: { path: named, works: true },
      installed: chromium,
      playwrights,
      hasChineseFont: true,
    };
    expect(planBrowser(machine, false)).toEqual({ step: 'use', path: named, notes: [] });
  });

  it('is never another when CHROMIUM_PATH names one that does not answer', () => {
    const machine = {
      ...bare,
      named: { path: named, works: false },
      installed: chromium,
      canInstall: true,
    };
    expect(planBrowser(machine, false)).toEqual({
      step: 'fail',
      reason:
        'CHROMIUM_PATH is /opt/chrome/chrome, where no browser answers: correct it or unset it.',
    });
  });

  it('is an installed one before that of Playwright', () => {
    const machine = { ...bare, installed: chromium, playwrights, hasChineseFont: true };
    expect(planBrowser(machine, false)).toEqual({ step: 'use', path: chromium, notes: [] });
  });

  it('is that of Playwright when none is installed', () => {
    const machine = { ...bare, playwrights, hasChineseFont: true, canInstall: true };
    expect(planBrowser(machine, false)).toEqual({ step: 'use', path: playwrights, notes: [] });
  });

  it('is installed with a Chinese font where there is none and apt can be used', () => {
    expect(planBrowser({ ...bare, canInstall: true }, false)).toEqual({
      step: 'install',
      packages: ['chromium', 'fonts-noto-cjk'],
    });
  });

  it('is installed alone when a Chinese font is there', () => {
    expect(planBrowser({ ...bare, canInstall: true, hasChineseFont: true }, false)).toEqual({
      step: 'install',
      packages: ['chromium'],
    });
  });

  it('gets the Chinese font that is missing beside it', () => {
    expect(planBrowser({ ...bare, installed: chromium, canInstall: true }, false)).toEqual({
      step: 'install',
      packages: ['fonts-noto-cjk'],
    });
  });

  it('is used with a note when the font can be had from nowhere', () => {
    const plan = planBrowser({ ...bare, installed: chromium }, false);
    expect(plan).toMatchObject({ step: 'use', path: chromium });
    expect(plan).toHaveProperty('notes', [expect.stringContaining('fonts-noto-cjk')]);
  });

  it('is not asked for a second time after installing', () => {
    const machine = { ...bare, installed: chromium, canInstall: true };
    expect(planBrowser(machine, true)).toMatchObject({ step: 'use', path: chromium });
  });

  it('is missed in one sentence that says what to do', () => {
    const expected = {
      step: 'fail',
      reason:
        'No Chromium was found: install Chromium or Chrome, or run "npx playwright install chromium", or set CHROMIUM_PATH to the path of one.',
    };
    expect(planBrowser(bare, false)).toEqual(expected);
    expect(planBrowser({ ...bare, canInstall: true }, true)).toEqual(expected);
  });
});
