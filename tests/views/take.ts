import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { buildPages } from '../../src/pages/build-pages.ts';
import { findBrowser } from '../run/find-browser.ts';
import { type ViewShot, views } from './views.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '..', '..');

/** The file of a view: `home-zh-390x844-dark.png`. */
const fileOf = ({ name, width, height, scheme }: ViewShot): string =>
  `${name}-${width}x${height}${scheme === 'dark' ? '-dark' : ''}.png`;

/** Takes every view of the list from a fresh build, into this folder. */
async function take(): Promise<void> {
  const found = findBrowser();
  if (!found.found) throw new Error(found.reason);
  await build({ root, logLevel: 'warn' });
  await buildPages(join(root, 'dist'), { images: false });
  const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' } });
  const base = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
    ],
  });
  mkdirSync(folder, { recursive: true });
  for (const view of views) {
    const phone = view.width < 600;
    const page = await browser.newPage({
      viewport: { width: view.width, height: view.height },
      colorScheme: view.scheme ?? 'light',
      hasTouch: phone,
      isMobile: phone,
    });
    await page.goto(new URL(view.link.replace(/^\//, ''), base).href);
    await page.waitForFunction(() => {
      const map = document.querySelector<MapHost>('.map')?.atlasMap;
      return (
        map?.loaded() &&
        !map.isMoving() &&
        map.areTilesLoaded() &&
        !document.querySelector('.map-message')
      );
    });
    await page.screenshot({ path: join(folder, fileOf(view)) });
    await page.close();
    console.log(fileOf(view));
  }
  await browser.close();
  await server.close();
}

await take();
