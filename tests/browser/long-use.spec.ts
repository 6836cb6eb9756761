import type { CDPSession, Page } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { type LayerId, layers as listedLayers } from '../../src/plan/catalogue.ts';
import { writeLink } from '../../src/view/link.ts';
import { firstView, tools, type View } from '../../src/view/view.ts';
import { publishedDataset } from '../published.ts';
import { expect, test } from './atlas-page.ts';

/** An hour of use: what somebody does with the atlas who does something every two seconds; every other time a pan. */
const actions = 2000;
const stretches = 5;
/** What may be left after the last stretch, of what was left after the first. */
const atMost = { heap: 1.1, nodes: 1.05, listeners: 1.02 };

const dataset = publishedDataset();
const things = [
  ...Object.keys(dataset.places).map((id) => ({ kind: 'place', id }) as const),
  ...Object.keys(dataset.corridors).map((id) => ({ kind: 'corridor', id }) as const),
  ...Object.keys(dataset.nodes).map((id) => ({ kind: 'node', id }) as const),
  ...Object.keys(dataset.metros).map((id) => ({ kind: 'metro', id }) as const),
];
const areas = things.filter(({ kind }) => kind === 'place');
const layers = listedLayers.map(({ id }) => id);
const themes = ['residents', 'density', 'age-65-plus', 'gdp-2019'];

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomNumbers(20261121);
const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T; // none is empty

function toggled(set: View['layers'], layer: LayerId): View['layers'] {
  const next = new Set(set);
  if (!next.delete(layer)) next.add(layer);
  return next;
}

/** What a reader does next, each as often as it stands here. */
const steps: readonly ((view: View) => View)[] = [
  (view) => ({ ...view, selection: [one(things)], tool: undefined }),
  (view) => ({ ...view, selection: [one(things)], tool: undefined }),
  (view) => ({ ...view, layers: toggled(view.layers, one(layers)) }),
  (view) => ({ ...view, layers: toggled(view.layers, one(layers)) }),
  (view) => ({ ...view, year: 2011 + Math.floor(random() * 25) }),
  (view) => ({ ...view, year: 2011 + Math.floor(random() * 25) }),
  (view) => ({
    ...view,
    tool: 'themes',
    theme: { id: one(themes), by: one(['unit', 'county']), method: 'quantile', classes: 5 },
  }),
  (view) => ({ ...view, theme: undefined, tool: one(tools) }),
  (view) => ({ ...view, tool: 'compare', compared: [one(areas), one(areas)] }),
  (view) => ({
    ...view,
    language: view.language === 'zh' ? 'en' : 'zh',
    selection: [],
    tool: undefined,
  }),
];

/** What is left in the page once what can be thrown away is. */
async function leftIn(session: CDPSession): Promise<Record<keyof typeof atMost, number>> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Follows links as the Back button does, and pans the map between them. */
const use = (page: Page, links: readonly string[]): Promise<void> =>
  page.evaluate(async (all) => {
    for (const [at, link] of all.entries()) {
      history.pushState(null, '', link);
      dispatchEvent(new PopStateEvent('popstate'));
      const map = document.querySelector<MapHost>('.map')?.atlasMap;
      map?.panBy([at % 2 ? 40 : -40, at % 3 ? 30 : -60], { duration: 0 });
      await new Promise(requestAnimationFrame);
    }
  }, links);

test('an hour of use leaves nothing behind', async ({ atlas, page }) => {
  test.setTimeout(400_000);
  const told: string[] = [];
  page.on('console', (message) => {
    // Said by Playwright, which keeps the worker out of these tests, and by Chromium of reading the
    // canvas back, as it must where pages are put together without a graphics card.
    const byOthers = /blocked by Playwright|GL Driver Message .*ReadPixels/;
    if (!byOthers.test(message.text())) told.push(message.text());
  });
  await page.setViewportSize({ width: 360, height: 480 });
  await atlas.open('/');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const left: Awaited<ReturnType<typeof leftIn>>[] = [];
  let view: View = firstView;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const links = Array.from({ length: actions / stretches / 2 }, () => {
      view = one(steps)(view);
      return writeLink(view, '/');
    });
    await use(page, links);
    // What is taken away is painted, handed over and let go.
    await use(page, ['/?tool=take']);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: /SVG/ }).click();
    await (await saved).delete();
    await use(page, ['/']);
    await atlas.idle();
    left.push(await leftIn(session));
  }
  console.log(
    left.map(({ heap, nodes, listeners }) => [(heap / 2 ** 20).toFixed(1), nodes, listeners]),
  );
  const [first, last] = [left.at(0), left.at(-1)];
  if (!first || !last) throw new Error('nothing was measured');
  expect(last.heap / first.heap).toBeLessThan(atMost.heap);
  expect(last.nodes / first.nodes).toBeLessThan(atMost.nodes);
  expect(last.listeners / first.listeners).toBeLessThan(atMost.listeners);
  expect(told).toEqual([]);
});
