import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from './atlas-page.ts';
import { type ServedSite, serveSite } from './served-site.ts';

export const dist = join(import.meta.dirname, '..', '..', 'dist');

/**
 * A test of the worker. It has a host of its own that serves the build and goes down: a worker's
 * requests cannot be cut off otherwise.
 */
export const test = base.extend<{ site: ServedSite }>({
  serviceWorkers: 'allow',
  site: async ({ watch }, use) => {
    const site = await serveSite(dist);
    watch.allowed.push(new RegExp(`^other origin: ${site.address}`));
    await use(site);
    site.close();
  },
});
export { expect };

/** Spares the time that the live map takes in software; the page settles without it. */
export const withoutMap = (page: Page | BrowserContext) =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });

/** The names of the caches, once the worker answers for the page. */
export async function whenKept(page: Page): Promise<string[]> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page.evaluate(() => caches.keys());
}

/** The host goes down, and the browser has no network. */
export async function cutOff(site: ServedSite, context: BrowserContext): Promise<void> {
  site.goDown();
  await context.setOffline(true);
}

/** Of which version the page is, and what it has asked for: of one version all of it. */
export const versionOf = (
  page: Page,
): Promise<{ page: string; scripts: string[]; data: string[] }> =>
  page.evaluate(() => {
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    const each = (names: readonly string[]) => [...new Set(names)].sort();
    const scripts = asked.filter((name) => /\/assets\/.*\.js$/.test(name));
    return {
      page: document.body.className,
      scripts: each(scripts.map((name) => (name.endsWith('-next.js') ? 'next' : 'first'))),
      data: each(asked.flatMap((name) => /\/data\/.*\?v=(.*)/.exec(name)?.[1] ?? [])),
    };
  });
