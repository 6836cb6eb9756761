/** What matters about a machine for having a browser, gathered beforehand. Paths are absolute. */
export interface Machine {
  /** `CHROMIUM_PATH` when it is set, and whether a browser answers there. */
  readonly named: { readonly path: string; readonly works: boolean } | undefined;
  /** A Chromium or Chrome that is installed and answers. */
  readonly installed: string | undefined;
  /** Playwright's own Chromium, when it has been downloaded. */
  readonly playwrights: string | undefined;
  /** Without a Chinese font the map's labels are empty boxes. */
  readonly hasChineseFont: boolean;
  /** True for root on a system with apt. */
  readonly canInstall: boolean;
}

export type BrowserPlan =
  | { readonly step: 'use'; readonly path: string; readonly notes: readonly string[] }
  | { readonly step: 'install'; readonly packages: readonly string[] }
  | { readonly step: 'fail'; readonly reason: string };

const noBrowser =
  'No Chromium was found: install Chromium or Chrome, or run "npx playwright install chromium", or set CHROMIUM_PATH to the path of one.';
const noFont = 'No Chinese font was found; install one (on Debian fonts-noto-cjk) to see labels.';

/**
 * Decides what to do for a browser: the one that CHROMIUM_PATH names, then an installed one,
 * then Playwright's own, then the distribution's package. A missing Chinese font is installed
 * too where that is possible. Pure; what was just installed is not installed again.
 */
export function planBrowser(machine: Machine, installedBefore: boolean): BrowserPlan {
  const { named, installed, playwrights, hasChineseFont, canInstall } = machine;
  if (named && !named.works) {
    return {
      step: 'fail',
      reason: `CHROMIUM_PATH is ${named.path}, where no browser answers: correct it or unset it.`,
    };
  }
  const path = named?.path ?? installed ?? playwrights;
  const packages = [
    ...(path === undefined ? ['chromium'] : []),
    ...(hasChineseFont ? [] : ['fonts-noto-cjk']),
  ];
  if (packages.length > 0 && canInstall && !installedBefore) return { step: 'install', packages };
  if (path === undefined) return { step: 'fail', reason: noBrowser };
  return { step: 'use', path, notes: hasChineseFont ? [] : [noFont] };
}
