import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptListOf } from '../../src/offline/version.ts';
import { assetsReached, readVersion } from '../../src/pages/offline-version.ts';
import { bundleScript } from '../../vite.config.ts';
import { cutOff, dist, expect, test, whenKept, withoutMap } from './offline-site.ts';

const made = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
const half = join(made, 'half');
const without = join(made, 'without');

test.beforeAll(async () => {
  mkdirSync(join(half, 'assets'), { recursive: true });
  const { id, version } = await readVersion(dist, '/');
  const list = { ...version, files: [...version.files, 'assets/gone.js'] };
  writeFileSync(join(half, keptListOf(id)), JSON.stringify(list));
  mkdirSync(without);
  const farewell = await bundleScript('src/offline/farewell.ts', 'farewell');
  writeFileSync(join(without, 'worker.js'), farewell);
});
test.afterAll(() => rmSync(made, { recursive: true }));

test('after one visit every view opens and works without a network', async ({
  atlas,
  context,
  page,
  site,
}) => {
  test.slow(); // six pages, one after the other
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
    'icon.svg',
  ]);
  await cutOff(site, context);

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
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('遂宁市');
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

test('the live map is drawn without a network', async ({ atlas, context, page, site }) => {
  // In a page of its own: the watched one is the page without a network.
  const visit = await context.newPage();
  await withoutMap(visit);
  await visit.goto(`${site.address}en/`);
  await whenKept(visit);
  await cutOff(site, context);
  await atlas.open(site.address);
  await expect(page.locator('.failure, .map-message')).toHaveCount(0);
  expect(await atlas.shownIn('rivers-line')).not.toEqual([]);
});

for (const { what, quotaSize } of [
  { what: 'a file is missing', quotaSize: undefined },
  { what: 'there is no room for it', quotaSize: 100_000 },
])
  test(`when ${what}, nothing is kept and the page is as it was`, async ({
    atlas,
    context,
    page,
    site,
  }) => {
    await withoutMap(page);
    await page.addInitScript(() => {
      const container = ServiceWorkerContainer.prototype;
      const { register } = container;
      container.register = async function (...given) {
        const registration = await register.apply(this, given);
        const worker = registration.installing;
        const tell = () =>
          Object.assign(document.documentElement.dataset, { worker: worker?.state });
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
    await page.waitForFunction(() => document.documentElement.dataset.worker === 'redundant');
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

test('set to do without, the site takes the worker of before away', async ({
  page,
  watch,
  site,
}) => {
  watch.allowed.push(/Failed to load resource.*404/); // favicon.ico, of a page that names no icon
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
