import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { keptListOf } from '../../src/offline/version.ts';
import { assetsReached, readVersion } from '../../src/pages/offline-version.ts';
import { bundleScript } from '../../vite.config.ts';
import { expect, test } from './atlas-page.ts';
import { writeNextVersion } from './next-version.ts';
import { type ServedSite, serveSite } from './served-site.ts';

// Each test has a host of its own that goes down: a worker's requests cannot be cut off otherwise.
test.use({ serviceWorkers: 'allow' });

const dist = join(import.meta.dirname, '..', '..', 'dist');
const made = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
const [next, mixed, half, without] = ['next', 'mixed', 'half', 'without'].map((name) =>
  join(made, name),
) as [string, string, string, string];
let site: ServedSite;

test.beforeAll(async () => {
  await writeNextVersion(dist, next);
  for (const folder of [mixed, half, without]) {
    mkdirSync(join(folder, 'data'), { recursive: true });
    mkdirSync(join(folder, 'assets'));
  }
  const plan = readFileSync(join(dist, 'data/plan.json'), 'utf8');
  writeFileSync(join(mixed, 'data/plan.json'), `${plan} `);
  const { id, version } = await readVersion(dist, '/');
  const list = { ...version, files: [...version.files, 'assets/gone.js'] };
  writeFileSync(join(half, keptListOf(id)), JSON.stringify(list));
  const farewell = await bundleScript('src/offline/farewell.ts', 'farewell');
  writeFileSync(join(without, 'worker.js'), farewell);
});
test.afterAll(() => rmSync(made, { recursive: true }));
test.beforeEach(async ({ watch }) => {
  site = await serveSite(dist);
  watch.allowed.push(new RegExp(`^other origin: ${site.address}`));
});
test.afterEach(() => site.close());

/** Spares the time that the live map takes in software; the page settles without it. */
const withoutMap = (page: Page | BrowserContext) =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });

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
}) => {
  await withoutMap(page);
  await page.goto(site.address);
  const [cache, ...others] = await whenKept(page);
  expect(others).toEqual([]);
  const stored = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url),
    String(cache),
  );
  const below = stored.map((url) => url.slice(site.address.length).replace(/\?.*/, ''));
  expect(below.filter((path) => !path.startsWith('assets/')).sort()).toEqual([
    '',
    'data/atlas.json',
    'data/atlas.topojson',
    'data/census.json',
    'data/glossary.json',
    'data/plan.json',
    'data/search.json',
    'en/',
  ]);
  await cutOff(context);

  await page.goto(`${site.address}place/500151/`);
  await expect(atlas.heading('铜梁区')).toBeVisible();
  await expect(page).toHaveTitle(/铜梁/);
  // The first page was there at first, and nothing of it is left.
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute(
    'href',
    '/en/place/500151/',
  );
  await expect(page.locator('.picture')).toHaveCount(0);
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
});

test('the live map is drawn without a network', async ({ atlas, context, page }) => {
  // In a page of its own: the watched one is the page without a network.
  const visit = await context.newPage();
  await withoutMap(visit);
  await visit.goto(`${site.address}en/`);
  await whenKept(visit);
  await cutOff(context);
  await atlas.open(site.address);
  await expect(page.locator('.failure, .map-message')).toHaveCount(0);
  expect(await atlas.shownIn('places')).not.toEqual([]);
});

test('a new version is taken whole, and never mixes with the old', async ({
  atlas,
  context,
  page,
}) => {
  await withoutMap(context);
  await page.goto(`${site.address}en/`);
  const [first] = await whenKept(page);
  const old = await versionOf(page);
  expect(old).toMatchObject({ page: '', scripts: ['first'] });
  expect(old.data).toHaveLength(1);

  // With a network the page of now is there at once, with all that is its own.
  site.serve(next);
  await page.goto(`${site.address}en/?sel=place:510100`);
  await expect(atlas.heading('New Chengdu')).toBeVisible();
  const isWaiting = () => navigator.serviceWorker.ready.then(({ waiting }) => waiting !== null);
  await expect.poll(() => page.evaluate(isWaiting)).toBe(true);
  const now = await versionOf(page);
  expect(now).toMatchObject({ page: 'next', scripts: ['next'] });
  expect(now.data).toHaveLength(1);
  expect(now.data).not.toEqual(old.data);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(2);

  // The next visit: no page of the old version is open.
  await cutOff(context);
  await page.goto('about:blank');
  await page.close();
  const later = await context.newPage();
  await later.goto(`${site.address}en/?sel=place:510100`);
  await expect(later.getByRole('heading', { level: 2, name: 'New Chengdu' })).toBeVisible();
  const left = await whenKept(later);
  expect(left).toHaveLength(1);
  expect(left).not.toContain(first);
  expect(await versionOf(later)).toMatchObject({ page: 'next', scripts: ['next'], data: now.data });
});

test('a page of before goes on with what it began with while a new version is there', async ({
  atlas,
  context,
  page,
}) => {
  await withoutMap(context);
  await page.goto(`${site.address}en/`);
  await whenKept(page);
  site.serve(next);
  await page.getByRole('link', { name: 'The plan' }).click();
  await expect(atlas.heading('The plan')).toBeVisible();
  await expect(page.locator('#panel .entry').first()).toBeVisible();
  const { scripts, data } = await versionOf(page);
  expect(scripts).toEqual(['first']);
  expect(data).toHaveLength(1);
});

test('a site that is just being replaced leaves the worker with what it has', async ({
  atlas,
  context,
  page,
}) => {
  await withoutMap(page);
  await page.goto(`${site.address}en/`);
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

for (const { what, quotaSize } of [
  { what: 'a file is missing', quotaSize: undefined },
  { what: 'there is no room for it', quotaSize: 100_000 },
])
  test(`when ${what}, nothing is kept and the page is as it was`, async ({
    atlas,
    context,
    page,
  }) => {
    await withoutMap(page);
    await page.addInitScript(() => {
      const container = ServiceWorkerContainer.prototype;
      const { register } = container;
      container.register = async function (...given) {
        const registration = await register.apply(this, given);
        const worker = registration.installing;
        const tell = () => document.documentElement.setAttribute('data-worker', `${worker?.state}`);
        worker?.addEventListener('statechange', tell);
        tell();
        return registration;
      };
    });
    if (quotaSize === undefined) site.serve(half, dist);
    else {
      const session = await context.newCDPSession(page);
      const { origin } = new URL(site.address);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    }
    await page.goto(`${site.address}en/place/510100/`);
    await expect(page.locator('html')).toHaveAttribute('data-worker', 'redundant');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    const count = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);
    await expect.poll(() => page.evaluate(count)).toBe(0);
    await page.getByRole('combobox', { name: 'Search' }).pressSequentially('suining');
    await page
      .getByRole('option', { name: /Suining/ })
      .first()
      .click();
    await expect(atlas.heading('Suining')).toBeVisible();
  });

test('set to do without, the site takes the worker of before away', async ({ page }) => {
  await withoutMap(page);
  await page.goto(site.address);
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

test('nothing in an embed starts a worker', () => {
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
