import type { FrameLocator, Page } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { expect, test } from './atlas-page.ts';

const chosen = '/en/place/510700/';
const embed = '/en/embed/place/510700/';
const embedZh = '/embed/place/510700/';

/** The page as text that can be read: a heading and what the panel says, with its sources. */
async function isReadable(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await expect(page.locator('#panel .sources li').first()).toBeVisible();
}

/** An embed with its title, picture and source line. */
async function isReadableEmbed(page: Page | FrameLocator, title: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.locator('.picture svg').first()).toBeVisible();
}

/** A browser that gives no graphics context. */
const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });

test('an embed that is explored without WebGL keeps its picture and says why', async ({
  page,
  watch,
}) => {
  watch.allowed.push(/WebGL/i);
  await withoutWebGl(page);
  await page.goto(embedZh);
  await page.getByRole('button', { name: '操作地图' }).click();
  await expect(page.getByRole('alert')).toHaveText('这台设备无法显示互动地图');
  await isReadableEmbed(page, /绵阳/);
});

/** Takes the map's graphics context away; `restore` gives it back. */
const loseContext = (page: Page) =>
  page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.map canvas')?.getContext('webgl2');
    const extension = gl?.getExtension('WEBGL_lose_context');
    Object.assign(window, { lostContext: extension });
    extension?.loseContext();
  });
const restoreContext = (page: Page) =>
  page.evaluate(() => {
    const { lostContext } = window as unknown as { lostContext: WEBGL_lose_context }; // set above
    lostContext.restoreContext();
  });

test('a context that is lost is told, and comes back with camera, selection and what changed meanwhile', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/place/510700/?year=2016&at=104.7,31.4,8');
  const before = await atlas.camera();
  await loseContext(page);
  await expect(page.getByRole('status').filter({ hasText: 'interrupted' })).toHaveText(
    'The browser interrupted the map; it comes back as it was.',
  );
  await isReadable(page, 'Mianyang');
  // The panel works on; what it sets is drawn when the map is there again.
  await page.getByRole('slider', { name: 'Year' }).first().fill('2012');
  await expect.poll(atlas.link).toContain('year=2012');
  await restoreContext(page);
  await expect(page.locator('.map-message')).toHaveCount(0);
  await atlas.idle();
  expect(await atlas.camera()).toEqual(before);
  expect(atlas.link()).toBe('/en/place/510700/?year=2012&at=104.7,31.4,8');
  const state = await page.evaluate(() => {
    const map = document.querySelector<MapHost>('.map')?.atlasMap;
    return map?.getGlobalState();
  });
  expect(state).toEqual({ year: 2012 });
  expect(await atlas.shownIn('units-selected')).toEqual(['510700']);
});

test('an embed that is explored says that its map was lost, and has it back', async ({
  atlas,
  page,
}) => {
  await page.goto(embed);
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await atlas.idle();
  await loseContext(page);
  await expect(page.locator('.map-message')).toContainText('interrupted');
  await isReadableEmbed(page, /Mianyang/);
  await restoreContext(page);
  await expect(page.locator('.map-message')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('home, a place and an embed are read, each in its language', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('成渝双城图');
    await expect(page.locator('.picture svg').first()).toBeVisible();
    await page.goto(chosen);
    await isReadable(page, 'Mianyang');
    await page.goto(embed);
    await isReadableEmbed(page, /Mianyang/);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Open in the Chengyu Atlas/ })).toBeVisible();
  });
});

test('a page whose scripts do not come stands as it was written', async ({ page, watch }) => {
  watch.allowed.push(/Failed to load resource/);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(chosen);
  await isReadable(page, 'Mianyang');
  await page.locator('#panel').getByRole('link', { name: 'The whole Circle' }).first().click();
  await expect(page).toHaveURL('/en/');
  await page.goto(embed);
  await isReadableEmbed(page, /Mianyang/);
});

test('an app that does not come leaves the page, and says so in its language', async ({
  page,
  watch,
}) => {
  watch.allowed.push(/Failed to load resource|Failed to fetch dynamically/);
  await page.route('**/assets/app-*.js', (route) => route.abort());
  await page.goto('/place/510700/');
  await expect(page.getByRole('alert')).toContainText('互动部分没有启动');
  await isReadable(page, '绵阳市');
  await page.goto(chosen);
  await expect(page.getByRole('alert')).toContainText('did not start');
});

test('an embed whose app does not come says so, and its button tries again', async ({
  atlas,
  page,
  watch,
}) => {
  watch.allowed.push(/Failed to load resource/);
  await page.route('**/data/atlas.json?*', (route) => route.abort());
  await page.goto(embed);
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await expect(page.getByRole('alert')).toHaveText('The live map did not load. Try again.');
  await isReadableEmbed(page, /Mianyang/);
  await page.unroute('**/data/atlas.json?*');
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await atlas.idle();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('without storage of any kind nothing is missing', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    Object.defineProperty(document, 'cookie', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await atlas.open(chosen);
  await isReadable(page, 'Mianyang');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a map whose worker is blocked is given up with a sentence', async ({ page, watch }) => {
  watch.allowed.push(/Failed to load resource|Worker failed to load/);
  await page.route('**/assets/maplibre-gl-worker-*.js', (route) => route.abort());
  await page.goto('/place/510700/');
  await expect(page.getByRole('alert')).toContainText('地图没有载入', { timeout: 30_000 });
  await isReadable(page, '绵阳市');
  await expect(page.locator('.picture svg').first()).toBeVisible();
  await page.goto(embed);
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await expect(page.getByRole('alert')).toHaveText('The map did not load', { timeout: 30_000 });
  await isReadableEmbed(page, /Mianyang/);
});

test('what lies within is not answered without its worker, and the page says so', async ({
  atlas,
  page,
  watch,
}) => {
  watch.allowed.push(/Failed to load resource/);
  await page.route(/within-worker.*\.js/, (route) => route.abort());
  await atlas.open('/en/?tool=within&around=station:chengdu-dong;30');
  const alert = page.locator('#panel').getByRole('alert');
  await expect(alert).toContainText('It could not be worked out.');
  await expect(alert.getByRole('button', { name: 'Work it out again' })).toBeVisible();
});

test('a slow dataset is waited for on a page that can be read and says nothing wrong', async ({
  atlas,
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/data/atlas.json?*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(chosen);
  await page.waitForLoadState('load');
  await isReadable(page, 'Mianyang');
  await expect(page.getByRole('alert')).toHaveCount(0);
  release();
  await atlas.idle();
  await isReadable(page, 'Mianyang');
});

for (const { what, status, body } of [
  { what: 'HTML', status: 200, body: '<!doctype html><title>Sign in to the network</title>' },
  { what: 'absent', status: 404, body: '' },
  { what: 'half a download', status: 200, body: '{"format":1,"places":{"500101":{"na' },
])
  test(`with a dataset that is ${what}, page and embed stay and say so`, async ({
    page,
    watch,
  }) => {
    watch.allowed.push(/Failed to load resource/);
    await page.route('**/data/atlas.json?*', (route) => route.fulfill({ status, body }));
    await page.goto('/place/510700/');
    await expect(page.getByRole('alert')).toContainText('数据没有载入');
    await isReadable(page, '绵阳市');
    await page.goto(embedZh);
    await page.getByRole('button', { name: '操作地图' }).click();
    await expect(page.getByRole('alert')).toHaveText('互动地图没有载入，请再试一次。');
    await isReadableEmbed(page, /绵阳/);
  });

test('an embed of any view whose file is not as published leads to the atlas', async ({
  page,
  watch,
}) => {
  watch.allowed.push(/Failed to load resource/);
  for (const body of ['<!doctype html>', '{"format":2}', '{"format":1,"topology":{}}']) {
    await page.route('**/data/light/map.json?*', (route) => route.fulfill({ status: 200, body }));
    await page.goto('/en/embed/view/?year=2016');
    await expect(page.getByRole('alert')).toContainText('This map could not be drawn');
    await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute(
      'href',
      '/en/?year=2016',
    );
    await page.unroute('**/data/light/map.json?*');
  }
});

test('an embed of what there is none of is painted without it', async ({ page, watch }) => {
  watch.allowed.push(/Failed to load resource/);
  for (const asked of [
    'sel=axis:no-such-axis',
    'sel=county:999999',
    'theme=no-such-theme,unit,quantile,5',
    'theme=no-such-theme,county,quantile,5&sel=county:510104',
  ]) {
    await page.goto(`/en/embed/view/?${asked}`);
    await expect(page.locator('.picture svg').first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveClass(/free/);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('a browser without the array methods of 2022 and 2023 has the whole atlas', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'])
      Reflect.deleteProperty(Array.prototype, name);
    Reflect.deleteProperty(window, 'structuredClone');
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  await atlas.open('/en/plan/');
  await expect(atlas.heading('The plan')).toBeVisible();
  await atlas.open('/en/?tool=themes&theme=residents,county,natural,6');
  await expect(atlas.heading('Themes')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto('/en/embed/view/?year=2016');
  await expect(page.locator('.picture svg').first()).toBeVisible();
});

test('a browser that cannot watch sizes has everything but the live map', async ({
  page,
  watch,
}) => {
  watch.allowed.push(/ResizeObserver/);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'));
  await page.goto('/place/510700/');
  await expect(page.getByRole('alert')).toContainText('版本过旧');
  await isReadable(page, '绵阳市');
  await page.goto(embed);
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await expect(page.getByRole('alert')).toHaveText('This device cannot show the live map');
  await isReadableEmbed(page, /Mianyang/);
});
