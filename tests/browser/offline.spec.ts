import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { assetsReached } from '../../src/pages/offline-version.ts';
import { bundleScript } from '../../vite.config.ts';
import { expect, test } from './atlas-page.ts';
import { writeNextVersion } from './next-version.ts';
import { type ServedSite, serveSite } from './served-site.ts';

// Each test has a host of its own that goes down: a worker's requests cannot be cut off otherwise.
test.use({ serviceWorkers: 'allow' });

const dist = join(import.meta.dirname, '..', '..', 'dist');
const made = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
const [next, mixed, without] = ['next', 'mixed', 'without'].map((name) => join(made, name)) as [
  string,
  string,
  string,
];
let site: ServedSite;

test.beforeAll(async () => {
  await writeNextVersion(dist, next);
  for (const folder of [mixed, without]) mkdirSync(join(folder, 'data'), { recursive: true });
  const plan = readFileSync(join(dist, 'data/plan.json'), 'utf8');
  writeFileSync(join(mixed, 'data/plan.json'), `${plan} `);
  writeFileSync(
    join(without, 'worker.js'),
    await bundleScript('src/offline/farewell.ts', 'farewell'),
  );
});
test.afterAll(() => rmSync(made, { recursive: true }));
test.beforeEach(async ({ watch }) => {
  site = await serveSite(dist);
  watch.allowed.push(new RegExp(`^other origin: ${site.address}`));
});
test.afterEach(() => site.close());

/** The names of the caches, once the worker answers for the page. */
async function whenKept(page: Page): Promise<string[]> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page.evaluate(() => caches.keys());
}

async function cutOff(context: BrowserContext): Promise<void> {
  site.goDown();
  await context.setOffline(true);
}

/** Of which version the page is, and what it has asked for: of one version all of it. */
const versionOf = (page: Page): Promise<{ page: string; scripts: string[]; data: string[] }> =>
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

test('after one visit every view opens and works without a network', async ({
  atlas,
  context,
  page,
  watch,
}) => {
  test.slow(); // seven pages, each of which draws its map
  await atlas.open(site.address);
  const [cache, ...others] = await whenKept(page);
  expect(others).toEqual([]);
  const stored = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url),
    String(cache),
  );
  expect(
    stored.filter((url) => /embed|oembed|\.png|\.csv|style\.json|map\.json/.test(url)),
  ).toEqual(stored.filter((url) => /embed-tool/.test(url)));
  await cutOff(context);

  await atlas.open(site.address);
  await expect(page.locator('.failure, .map-message')).toHaveCount(0);
  await atlas.open(`${site.address}place/500151/`);
  await expect(atlas.heading('铜梁区')).toBeVisible();
  await expect(page).toHaveTitle(/铜梁/);
  const box = page.getByRole('combobox', { name: '搜索' });
  await box.pressSequentially('suining');
  await expect(page.getByRole('option').first()).toContainText('遂宁市');
  await page.keyboard.press('Enter');
  await expect(atlas.heading('遂宁市')).toBeVisible();

  await page.goto(`${site.address}en/plan/`);
  await expect(atlas.heading('The plan')).toBeVisible();
  await expect(page.locator('#panel .entry').first()).toBeVisible();
  await page.goto(`${site.address}en/?tool=themes&theme=residents,county,natural,6`);
  await expect(page.locator('.theme-legend')).toContainText('Residents');
  await page.goto(`${site.address}?tool=compare&compare=place:500151,place:510900`);
  await expect(page.getByRole('table', { name: '铜梁、遂宁的比较' })).toBeVisible();
  await page.goto(`${site.address}en/?tool=within&around=place:500151;50`);
  await expect(page.locator('#panel')).toContainText(/Tongliang/);
  expect(watch.problems).toEqual([]);
});

test('a new version is taken whole, and never mixes with the old', async ({
  atlas,
  context,
  page,
}) => {
  await atlas.open(`${site.address}en/`);
  const [first] = await whenKept(page);
  const old = await versionOf(page);
  expect(old).toMatchObject({ page: '', scripts: ['first'] });
  expect(old.data).toHaveLength(1);

  // With a network the page of now is there at once, with all that is its own.
  site.serve(next);
  await atlas.open(`${site.address}en/?sel=place:510100`);
  await expect(atlas.heading('New Chengdu')).toBeVisible();
  const now = await versionOf(page);
  expect(now).toMatchObject({ page: 'next', scripts: ['next'] });
  expect(now.data).toHaveLength(1);
  expect(now.data).not.toEqual(old.data);
  const isWaiting = () => navigator.serviceWorker.ready.then(({ waiting }) => waiting !== null);
  await expect.poll(() => page.evaluate(isWaiting)).toBe(true);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(2);

  // The next visit: no page of the old version is open.
  await cutOff(context);
  await page.goto('about:blank');
  await page.close();
  const later = await context.newPage();
  await later.goto(`${site.address}en/?sel=place:510100`);
  await expect(later.getByRole('heading', { level: 2, name: 'New Chengdu' })).toBeVisible();
  expect(await versionOf(later)).toEqual(now);
  const left = await whenKept(later);
  expect(left).toHaveLength(1);
  expect(left).not.toContain(first);
});

test('a site that is just being replaced leaves the worker with what it has', async ({
  atlas,
  context,
  page,
}) => {
  await atlas.open(`${site.address}en/`);
  const before = await whenKept(page);
  // The newer worker is there, and all that it keeps, but one file is still another version's.
  site.serve(mixed, next);
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'no new worker';
    return new Promise<string>((resolve) => {
      const tell = () => /installed|redundant/.test(worker.state) && resolve(worker.state);
      worker.addEventListener('statechange', tell);
      tell();
    });
  });
  expect(end).toBe('redundant');
  expect(await page.evaluate(() => caches.keys())).toEqual(before);
  await cutOff(context);
  await page.goto(`${site.address}en/?sel=place:510100`);
  await expect(atlas.heading('Chengdu')).toBeVisible();
  expect((await versionOf(page)).scripts).toEqual(['first']);
});

test('set to do without, the site takes the worker of before away', async ({ atlas, page }) => {
  await atlas.open(site.address);
  expect(await whenKept(page)).toHaveLength(1);
  site.serve(without, dist);
  // A visit that starts no worker itself, as none does any more.
  await page.goto(`${site.address}oembed.json`);
  await expect
    .poll(() =>
      page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: await caches.keys(),
      })),
    )
    .toEqual({ workers: 0, caches: [] });
});

test('the worker is at most 2,100 bytes in Brotli, and nothing in an embed starts it', () => {
  const worker = readFileSync(join(dist, 'worker.js'));
  expect(brotliCompressSync(worker).length).toBeLessThanOrEqual(2100);
  const assets = new Map(
    readdirSync(join(dist, 'assets')).map((name) => [
      name,
      readFileSync(join(dist, 'assets', name), 'utf8'),
    ]),
  );
  const startersOf = (page: string) =>
    assetsReached(readFileSync(join(dist, page), 'utf8'), assets).filter((name) =>
      assets.get(name)?.includes('serviceWorker'),
    );
  expect(startersOf('index.html')).toHaveLength(1);
  for (const page of ['embed/index.html', 'en/embed/view/index.html'])
    expect(startersOf(page)).toEqual([]);
});
