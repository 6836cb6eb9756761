import type { Browser, Page } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { writeLink } from '../../src/view/link.ts';
import { firstView, type View } from '../../src/view/view.ts';
import { patienceMs, type Screen } from './conditions.ts';
import { median } from './figures.ts';
import { home, plainMap } from './subjects.ts';
import type { Changed, Panned, UseFigures } from './use-figures.ts';
import { launch } from './visit.ts';

/** Changes that a reader makes, as the links that they lead to. */
const changes: Readonly<Record<string, Partial<View>>> = {
  year: { year: 2030 },
  layer: { layers: new Set([...firstView.layers].filter((layer) => layer !== 'rivers')) },
  theme: { theme: { id: 'density', by: 'unit', method: 'quantile', classes: 5 } },
  language: { language: 'en' },
};

/** The value that so many of them reach at most. @throws when empty */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('got no values to take a quantile of');
  return value;
}

/** Opens a page for functions that are sent into it: tsx wraps some in a call that the page lacks. */
async function open(browser: Browser, address: string, screen: Screen): Promise<Page> {
  const page = await browser.newPage({ viewport: screen, locale: 'zh-CN' });
  await page.addInitScript('globalThis.__name = (given) => given');
  await page.goto(address);
  return page;
}

const isStill = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const map = document.querySelector<MapHost>('.map')?.atlasMap;
      return map?.loaded() && map.areTilesLoaded() && !map.isMoving();
    },
    undefined,
    { timeout: patienceMs },
  );

/** Pans a page's map to and fro for some seconds. @returns milliseconds between its frames */
const panFrames = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const map = document.querySelector<MapHost>('.map')?.atlasMap;
    if (!map) throw new Error('the page has no map');
    const frames: number[] = [];
    let last = 0;
    map.on('render', () => {
      const now = performance.now();
      if (last > 0) frames.push(now - last);
      last = now;
    });
    for (const [x, y] of [
      [300, 0],
      [-300, 100],
      [0, -100],
      [200, 100],
      [-200, -100],
    ] as const) {
      last = 0;
      const moved = new Promise((resolve) => map.once('moveend', resolve));
      map.panBy([x, y], { duration: 1200, easing: (time) => time });
      await moved;
    }
    return frames;
  });

/** Pans home and (b) in turn, at the speed of this machine. */
async function measurePanning(
  browserPath: string,
  address: string,
  screen: Screen,
  runs: number,
): Promise<UseFigures['panning']> {
  const seen: Record<'home' | 'plain', Panned[]> = { home: [], plain: [] };
  for (let run = 0; run < runs; run += 1)
    for (const [name, { path }] of [
      ['home', home],
      ['plain', plainMap],
    ] as const) {
      const browser = await launch(browserPath);
      try {
        const page = await open(browser, address + path, screen);
        await isStill(page);
        const frames = await panFrames(page);
        seen[name].push({ medianMs: median(frames), p95Ms: quantile(frames, 0.95) });
      } finally {
        await browser.close();
      }
    }
  const over = (name: 'home' | 'plain'): Panned => ({
    medianMs: Math.round(median(seen[name].map(({ medianMs }) => medianMs))),
    p95Ms: Math.round(median(seen[name].map(({ p95Ms }) => p95Ms))),
  });
  return { home: over('home'), plain: over('plain') };
}

/**
 * Counts what a change costs until the map stands still.
 *
 * @param link followed as the Back button does; nothing to have the map drawn once more as it is
 */
const follow = (page: Page, link: string | undefined): Promise<Changed> =>
  page.evaluate(async (to) => {
    const map = document.querySelector<MapHost>('.map')?.atlasMap;
    if (!map) throw new Error('the page has no map');
    let frames = 0;
    const count = () => {
      frames += 1;
    };
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => {
      long.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    map.on('render', count);
    const still = new Promise((resolve) => map.once('idle', resolve));
    if (to === undefined) map.triggerRepaint();
    else {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }
    await still;
    map.off('render', count);
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return { frames, longestMs: Math.round(Math.max(0, ...long)) };
  }, link);

/** Makes each change on the home page, twice: what is fetched once is there the second time. */
async function measureChanges(
  browserPath: string,
  address: string,
  screen: Screen,
): Promise<Pick<UseFigures, 'changes' | 'plainFrame'>> {
  const browser = await launch(browserPath);
  try {
    const page = await open(browser, address + home.path, screen);
    await isStill(page);
    const seen: [string, Changed][] = [];
    for (const [name, change] of Object.entries(changes)) {
      const link = writeLink({ ...firstView, ...change }, '/');
      for (let time = 0; time < 2; time += 1) {
        const cost = await follow(page, link);
        if (time === 1) seen.push([name, cost]);
        await follow(page, '/');
      }
    }
    await page.goto(address + plainMap.path);
    await isStill(page);
    return { changes: Object.fromEntries(seen), plainFrame: await follow(page, undefined) };
  } finally {
    await browser.close();
  }
}

/** Uses the atlas at the speed of this machine and its line: nothing is slowed down. */
export const measureUse = async (
  browserPath: string,
  address: string,
  screen: Screen,
  runs: number,
): Promise<UseFigures> => ({
  panning: await measurePanning(browserPath, address, screen, runs),
  ...(await measureChanges(browserPath, address, screen)),
});
