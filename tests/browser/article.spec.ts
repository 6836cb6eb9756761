import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Frame, type Page, type Response, test } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { type Newspaper, openNewspaper } from './newspaper.ts';

const text = readFileSync(join(import.meta.dirname, 'article.html'), 'utf8');

let newspaper: Newspaper;
test.beforeAll(async () => {
  newspaper = await openNewspaper();
});
test.afterAll(() => newspaper.close());

/** What each frame fetched: addresses and bytes in Brotli, as a good host sends them. */
interface Paid {
  readonly addresses: string[];
  bytes: number;
}

interface Article {
  readonly problems: string[];
  readonly paidBy: (frame: Frame) => Promise<{ requests: number; bytes: number; names: string }>;
}

/** What is fetched once serves every frame, but each is charged the whole of it. */
const sizes = new Map<string, number>();
async function sizeOf(response: Response): Promise<number> {
  const address = response.url();
  if (response.status() === 200)
    sizes.set(address, brotliCompressSync(await response.body()).length);
  return sizes.get(address) ?? 0;
}

async function open(page: Page, site: string): Promise<Article> {
  const problems: string[] = [];
  const paid = new Map<Frame, Paid>();
  const counting: Promise<void>[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    const frame = response.frame();
    if (frame === page.mainFrame()) return;
    const entry = paid.get(frame) ?? { addresses: [], bytes: 0 };
    paid.set(frame, entry);
    entry.addresses.push(response.url());
    counting.push(
      sizeOf(response).then((bytes) => {
        entry.bytes += bytes;
      }),
    );
  });
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(newspaper.print(text.replaceAll('%SITE%', site)));
  return {
    problems,
    paidBy: async (frame) => {
      await Promise.all(counting);
      const { addresses, bytes } = paid.get(frame) ?? { addresses: [], bytes: 0 };
      return {
        requests: addresses.length,
        bytes,
        names: addresses.map((address) => address.split('/').at(-1)).join(' '),
      };
    },
  };
}

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );

/** The frame of one of the article's maps, once it is there. */
async function frameOf(page: Page, id: string): Promise<Frame> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  const found = page.locator(`iframe#${id}, #${id} iframe`);
  await expect(found).toBeAttached();
  const frame = await (await found.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`#${id} holds no frame`);
  await expect(frame.locator('.picture svg').first()).toBeVisible();
  await expect(frame.locator('html')).not.toHaveClass(/free|still/);
  return frame;
}

/** The height of a frame in the article and that of the embed in it, px. */
async function heights(page: Page, id: string, frame: Frame): Promise<[number, number]> {
  const outside = await page
    .locator(`iframe#${id}, #${id} iframe`)
    .evaluate((element) => Math.round(element.getBoundingClientRect().height));
  const inside = await frame
    .locator('#atlas')
    .evaluate((root) => root.ownerDocument.documentElement.scrollHeight);
  return [outside, inside];
}

const centre = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
  const box = await page.locator(`iframe#${id}, #${id} iframe`).boundingBox();
  if (!box) throw new Error(`#${id} is not to be seen`);
  const bottom = Math.min(box.y + 200, 700);
  return { x: box.x + box.width / 2, y: Math.max(40, bottom) };
};
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

/** Puts a map's upper edge near the top of the window. */
const bring = (page: Page, id: string): Promise<void> =>
  page
    .locator(`#${id}`)
    .evaluate((element) =>
      window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top - 60),
    );

async function explore(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: /操作地图|Explore the map/ }).click();
  await frame.waitForFunction(
    () => document.querySelector<MapHost>('.map:not(.map-waiting)')?.atlasMap?.loaded() === true,
  );
}

const zoomIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.querySelector<MapHost>('.map')?.atlasMap?.getZoom() ?? Number.NaN);

test.use({ viewport: { width: 900, height: 800 }, hasTouch: true });

test('six framed maps in an article: little is fetched, nothing shifts, heights follow, all is carried', async ({
  page,
  baseURL,
}) => {
  const site = String(baseURL);
  const { problems, paidBy } = await open(page, site);
  const most = {
    plain: 60_000,
    sized: 60_000,
    free: 150_000,
    dark: 60_000,
    still: 60_000,
    zoomed: 60_000,
  };
  for (const [id, bytes] of Object.entries(most)) {
    const frame = await frameOf(page, id);
    const paid = await paidBy(frame);
    expect(paid.bytes, `${id}: ${paid.names}`).toBeLessThanOrEqual(bytes);
    expect(paid.requests, `${id}: ${paid.names}`).toBeLessThanOrEqual(6);
    expect(paid.bytes).toBeGreaterThan(10_000);
    // Title, legend, sources, date of the data, map review, the way to the whole atlas.
    await expect(frame.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await expect(frame.locator('details .entries li').first()).toBeAttached();
    await expect(frame.locator('footer')).toContainText('OpenStreetMap');
    await expect(frame.locator('footer')).toContainText(/资料截至：2026年|Records of: \w+ 2026/);
    await expect(frame.locator('.review')).not.toBeEmpty();
    if (id !== 'plain')
      await expect
        .poll(async () => {
          const [outside, inside] = await heights(page, id, frame);
          return Math.abs(outside - inside);
        })
        .toBeLessThanOrEqual(1);
  }
  expect(await shiftOf(page)).toBeLessThan(0.01);

  const wide = await heights(page, 'sized', await frameOf(page, 'sized'));
  await page.setViewportSize({ width: 420, height: 800 });
  for (const id of ['sized', 'free', 'still', 'zoomed']) {
    const frame = await frameOf(page, id);
    await expect
      .poll(
        async () => {
          const [outside, inside] = await heights(page, id, frame);
          return Math.abs(outside - inside);
        },
        { message: id },
      )
      .toBeLessThanOrEqual(1);
  }
  expect((await heights(page, 'sized', await frameOf(page, 'sized')))[0]).not.toBe(wide[0]);
  expect(problems).toEqual([]);
});

test('the way to the whole atlas opens the same state', async ({ page, context, baseURL }) => {
  await open(page, String(baseURL));
  const frame = await frameOf(page, 'free');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('2035年的铁路');
  await expect(frame.locator('.embed-about')).toHaveText('成渝地区双城经济圈 · 2035年底');
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: '在成渝双城图中打开' }).click();
  const atlas = await opened;
  await expect(atlas.locator('.timeline output')).toHaveText('2035');
  const { pathname, search } = new URL(atlas.url());
  expect(pathname).toBe('/');
  expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
    layers: 'units,part,rail-open,rail-construction,rail-planned,rivers,names',
    year: '2035',
  });
});

test('wheel and finger scroll the article past each map, before it is explored and after', async ({
  page,
  baseURL,
}) => {
  const { problems, paidBy } = await open(page, String(baseURL));
  const session = await page.context().newCDPSession(page);
  const wheel = async (x: number, y: number): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 150);
  };
  const finger = async (x: number, y: number): Promise<void> => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x, y: at }],
      });
    await touch('touchStart', y);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', y - step * 15);
    await touch('touchEnd');
  };
  const past = async (id: string): Promise<void> => {
    await bring(page, id);
    const { x, y } = await centre(page, id);
    for (const [name, scroll] of Object.entries({ wheel, finger })) {
      const before = await scrolled(page);
      await scroll(x, y);
      await expect
        .poll(() => scrolled(page), { message: `${id} by ${name}` })
        .toBeGreaterThan(before + 50);
    }
  };
  for (const id of ['plain', 'sized', 'free', 'dark', 'still', 'zoomed']) {
    await frameOf(page, id);
    await past(id);
  }

  const frame = await frameOf(page, 'sized');
  const before = await paidBy(frame);
  await bring(page, 'sized');
  await explore(frame);
  const after = await paidBy(frame);
  expect(before.names).not.toMatch(/live-map|maplibre/);
  expect(after.names).toMatch(/live-map-\S+\.js/);
  expect(after.bytes).toBeGreaterThan(before.bytes + 300_000);
  await past('sized');

  // Ctrl and the wheel are the map's.
  await bring(page, 'sized');
  const start = await zoomIn(frame);
  const { x, y } = await centre(page, 'sized');
  await page.mouse.move(x, y);
  // A finger's scroll runs on for a moment.
  let stood = await scrolled(page);
  await expect
    .poll(async () => {
      await page.waitForTimeout(150);
      const moved = (await scrolled(page)) - stood;
      stood += moved;
      return moved;
    })
    .toBe(0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomIn(frame)).toBeGreaterThan(start + 0.3);
  expect(await scrolled(page)).toBe(stood);

  // Esc leaves, and the picture of the article stands there again.
  await page.keyboard.press('Escape');
  await expect(frame.getByRole('button', { name: 'Explore the map' })).toBeFocused();
  await expect(frame.locator('.picture').first()).toBeVisible();
  await expect(frame.locator('.map')).toHaveClass(/map-waiting/);
  const still = await frameOf(page, 'still');
  await expect(still.getByRole('button', { name: /操作地图/ })).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a thing pressed in the picture is chosen in the map, with the way to all about it', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}embed/`);
  await page.getByRole('link', { name: '绵阳市' }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector<MapHost>('.map:not(.map-waiting)')?.atlasMap?.loaded() === true,
  );
  await expect(page.locator('.embed-chosen')).toContainText('绵阳市');
  await expect(page.locator('.embed-chosen a')).toHaveAttribute('href', '/place/510700/');
});
