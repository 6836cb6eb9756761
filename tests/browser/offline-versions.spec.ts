import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNextVersion } from './next-version.ts';
import { cutOff, dist, expect, test, versionOf, whenKept, withoutMap } from './offline-site.ts';

const made = mkdtempSync(join(tmpdir(), 'atlas-versions-'));
const next = join(made, 'next');
const mixed = join(made, 'mixed');

test.beforeAll(async () => {
  await writeNextVersion(dist, next);
  mkdirSync(join(mixed, 'data'), { recursive: true });
  const plan = readFileSync(join(dist, 'data/plan.json'), 'utf8');
  writeFileSync(join(mixed, 'data/plan.json'), `${plan} `);
});
test.afterAll(() => rmSync(made, { recursive: true }));

test('a new version is taken whole, and never mixes with the old', async ({
  atlas,
  context,
  page,
  site,
}) => {
  test.slow(); // three visits, and two versions kept
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
  await cutOff(site, context);
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
  site,
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
  site,
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
  await cutOff(site, context);
  await page.goto(`${site.address}en/?sel=place:510100`);
  await expect(atlas.heading('Chengdu')).toBeVisible();
  expect((await versionOf(page)).scripts).toEqual(['first']);
});
