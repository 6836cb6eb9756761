import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';

// A newspaper and an atlas of two origins, both made up here: only embed.js is as built.
const dist = join(import.meta.dirname, '..', '..', 'dist');
const script = readFileSync(join(dist, 'embed.js'));
const site = 'https://atlas.test/maps/';
const article = 'https://news.test/story.html';
const elsewhere = 'https://elsewhere.test/';
const drawn = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="teal"/></svg>',
);
const tag = `<script src="${site}embed.js" async></script>`;

/** An embed that tells a height as the real one does, and what it is told. */
const embed = (height: number) => `<!doctype html><body style="margin:0"><script>
  const tell = (height) => parent.postMessage({ chengyuAtlas: 1, height }, '*');
  addEventListener('message', ({ data }) => {
    if (data.ask === 'height') tell(${height});
    if (data.scheme) document.body.dataset.scheme = data.scheme;
  });
  tell(${height});
</script>`;

interface Made {
  readonly body: string;
  readonly head?: string;
  readonly policy?: string;
  /** Answers a request for the embed; absent, an embed of 640 px. */
  readonly frame?: { readonly body: string; readonly headers?: Readonly<Record<string, string>> };
}

/** Opens an article and gives the paths that were asked of the atlas, as they are asked. */
async function open(context: BrowserContext, page: Page, made: Made): Promise<string[]> {
  const asked: string[] = [];
  await context.route('https://atlas.test/**', (route) => {
    const { pathname, search } = new URL(route.request().url());
    asked.push(pathname + search);
    if (pathname.endsWith('embed.js'))
      return route.fulfill({ body: script, contentType: 'text/javascript' });
    if (pathname.endsWith('map.png'))
      return route.fulfill({ body: drawn, contentType: 'image/svg+xml' });
    const { body = embed(640), headers = {} } = made.frame ?? {};
    return route.fulfill({ body, headers: { ...headers, 'Content-Type': 'text/html' } });
  });
  await context.route(elsewhere, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>
        parent.postMessage({ chengyuAtlas: 1, height: 999 }, '*');
        parent.postMessage('all sent', '*');
      </script>`,
    }),
  );
  await context.route(article, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: made.policy ? { 'Content-Security-Policy': made.policy } : {},
      body: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">${made.head ?? ''}</head><body>${made.body}</body></html>`,
    }),
  );
  await page.addInitScript(() => {
    const counted = window as Window & { shifted?: number };
    counted.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        counted.shifted = (counted.shifted ?? 0) + (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(article);
  return asked;
}

const shifted = (page: Page) =>
  page.evaluate(() => (window as Window & { shifted?: number }).shifted);
const heightOf = async (page: Page, selector: string) =>
  (await page.locator(selector).boundingBox())?.height;
const embedsOf = (asked: readonly string[]) => asked.filter((path) => path.includes('/embed/'));

test('embed.js is at most 3,000 bytes in Brotli and imports nothing', () => {
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(3000);
  expect(script.toString()).not.toMatch(/\bimport\b|\bexport\b/);
});

test('an element keeps its space, is fetched when it comes near, and does not shift the page', async ({
  context,
  page,
}) => {
  const asked = await open(context, page, {
    body: `<p style="height:2600px">Before</p>
      <chengyu-atlas page="place/500151" year="2030" title="Tongliang"></chengyu-atlas>
      <p id="after">After</p>${tag}`,
  });
  // 1264 px wide: the map at its highest, 620 px, and 285 px of words.
  await expect.poll(() => heightOf(page, 'chengyu-atlas')).toBe(905);
  expect(embedsOf(asked)).toEqual([]);
  await page.mouse.wheel(0, 1000);
  await expect
    .poll(() => embedsOf(asked))
    .toEqual(['/maps/en/embed/place/500151/?year=2030&title=Tongliang']);
  await expect.poll(() => heightOf(page, 'chengyu-atlas')).toBe(640);
  const frame = page.locator('chengyu-atlas iframe');
  await expect(frame).toHaveAttribute('title', 'Tongliang');
  await expect(frame).toHaveAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  );
  await page.locator('#after').scrollIntoViewIfNeeded();
  await expect(frame).toBeVisible();
  expect(await heightOf(page, 'chengyu-atlas iframe')).toBe(640);
  expect(await shifted(page)).toBe(0);
});

test('an element in sight from the first does not shift the page when its height is kept', async ({
  context,
  page,
}) => {
  await open(context, page, {
    body: `<chengyu-atlas height="640" style="display:block;min-height:640px"></chengyu-atlas>
      <p>After</p>${tag}`,
  });
  await expect(page.locator('chengyu-atlas iframe')).toBeVisible();
  expect(await heightOf(page, 'chengyu-atlas')).toBe(640);
  expect(await shifted(page)).toBe(0);
});

test('what the page keeps in its own style gives way to the height that is told', async ({
  context,
  page,
}) => {
  await open(context, page, {
    body: `<chengyu-atlas style="min-height:900px"></chengyu-atlas>${tag}`,
  });
  await expect.poll(() => heightOf(page, 'chengyu-atlas')).toBe(640);
});

/** Sends 2,000 messages of the wrong shape from a frame, then one that says that all were sent. */
function sendWrong(): void {
  const post = (data: unknown) => window.parent.postMessage(data, '*');
  // The same numbers on every run: what is wrong today is wrong tomorrow.
  let seed = 7;
  const below = (end: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % end;
  };
  const odd: readonly unknown[] = [
    ...[null, undefined, 0, '', 'height', '999', [999], new Date(0), /x/, 9n, new Map()],
    ...[Number.NaN, Number.POSITIVE_INFINITY, -640, 49, 5001, 1e9, {}, { valueOf: 999 }],
  ];
  const keys = ['chengyuAtlas', 'height', 'type', 'sentinel', 'ask', '__proto__'];
  for (let i = 0; i < 2000; i += 1) {
    const data: Record<string, unknown> = i % 2 ? { chengyuAtlas: 1 } : { height: 999 };
    for (let j = below(4); j > 0; j -= 1) data[keys[below(6)] ?? ''] = odd[below(odd.length)];
    post(below(4) === 0 ? odd[below(odd.length)] : data);
  }
  post({ chengyuAtlas: 1, height: '999' });
  post({ chengyuAtlas: 2, height: 999 });
  post({ sentinel: 'amp', type: 'embed-size', height: 999 });
  post('all sent');
}

/** Notes every height of an element, and the messages that say that all were sent. */
function watchHeights(selector: string): void {
  const watched = window as Window & { heights?: number[]; sent?: number };
  const heights: number[] = [];
  Object.assign(watched, { heights, sent: 0 });
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  new ResizeObserver(() => heights.push(element.clientHeight)).observe(element);
  window.addEventListener('message', ({ data }) => {
    if (data === 'all sent') watched.sent = (watched.sent ?? 0) + 1;
  });
}
const heights = (page: Page) =>
  page.evaluate(() => (window as Window & { heights?: number[] }).heights);
const allSent = (page: Page, times: number) =>
  page.waitForFunction((n) => (window as Window & { sent?: number }).sent === n, times);

const followers = [
  ['an element', 'chengyu-atlas', 'chengyu-atlas iframe', '<chengyu-atlas></chengyu-atlas>'],
  [
    'a frame that the page wrote',
    'iframe[data-chengyu-atlas]',
    'iframe[data-chengyu-atlas]',
    `<iframe data-chengyu-atlas src="${site}embed/" style="border:0;height:300px"></iframe>`,
  ],
] as const;
for (const [what, element, inner, html] of followers)
  test(`${what} follows the heights of its own frame and site, and nothing else`, async ({
    context,
    page,
  }) => {
    await open(context, page, {
      body: `${html}<iframe id="other" src="${site}embed/other/"></iframe>${tag}`,
    });
    await expect.poll(() => heightOf(page, element)).toBe(640);
    await page.evaluate(watchHeights, element);
    const frameOf = async (selector: string) => {
      const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
      if (!frame) throw new Error(`no frame ${selector}`);
      return frame;
    };
    const own = await frameOf(inner);
    await own.evaluate(sendWrong);
    await (await frameOf('#other')).evaluate(() => {
      window.parent.postMessage({ chengyuAtlas: 1, height: 999 }, '*');
      window.parent.postMessage('all sent', '*');
    });
    await page.evaluate((origin) => {
      const data = { chengyuAtlas: 1, height: 999 };
      window.postMessage(data, '*');
      window.dispatchEvent(new MessageEvent('message', { data, origin }));
      window.postMessage('all sent', '*');
    }, new URL(site).origin);
    await allSent(page, 3);
    await own.evaluate(() => window.parent.postMessage({ chengyuAtlas: 1, height: 701.5 }, '*'));
    await expect.poll(() => heights(page)).toEqual([640, 702]);

    await own.evaluate((address) => window.location.assign(address), elsewhere);
    await allSent(page, 4);
    expect(await heightOf(page, element)).toBe(702);
  });

test('a frame that the page wrote and that spoke before the script is asked again', async ({
  context,
  page,
}) => {
  await open(context, page, {
    body: `<iframe data-chengyu-atlas src="${site}embed/" style="border:0;height:300px"></iframe>
      <script>onload = () => document.body.append(Object.assign(document.createElement('script'), { src: '${site}embed.js' }))</script>`,
  });
  await expect.poll(() => heightOf(page, 'iframe')).toBe(640);
});

const still = `<a href="${site}en/"><b>The map, as a link</b></a>`;

test('where the page forbids frames, the picture stands in, linked and named', async ({
  context,
  page,
}) => {
  await open(context, page, {
    policy: "frame-src 'none'; style-src 'none'",
    body: `<chengyu-atlas title="Where &quot;it&quot; <is>" year="2030">${still}</chengyu-atlas>${tag}`,
  });
  const picture = page.getByRole('img', { name: 'Where "it" <is>' });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAttribute('src', `${site}en/map.png`);
  const link = page.getByRole('link', { name: 'Where "it" <is>' });
  await expect(link).toHaveAttribute('href', `${site}en/?title=Where+%22it%22+%3Cis%3E&year=2030`);
  await expect(page.getByText('as a link')).toBeHidden();
  await expect(page.locator('chengyu-atlas iframe')).toBeHidden();
});

test('a frame that the atlas’s host or the network refuses leaves what the page wrote, then the picture', async ({
  context,
  page,
}) => {
  await page.clock.install();
  await open(context, page, {
    body: `<chengyu-atlas image="${site}own-map.png">${still}</chengyu-atlas>${tag}`,
    frame: { body: 'x', headers: { 'X-Frame-Options': 'DENY' } },
  });
  await expect(page.getByText('as a link')).toBeVisible();
  await expect(page.locator('chengyu-atlas iframe')).toBeAttached();
  await page.clock.runFor(25_000);
  await expect(page.getByRole('img', { name: 'Chengyu Atlas' })).toHaveAttribute(
    'src',
    `${site}own-map.png`,
  );
  await expect(page.getByText('as a link')).toBeHidden();
});

test('where pictures are refused too, a link is left', async ({ context, page }) => {
  await open(context, page, {
    policy: "frame-src 'none'; img-src 'none'",
    body: `<chengyu-atlas lang="zh-CN" page="place/500151"></chengyu-atlas>${tag}`,
  });
  const link = page.getByRole('link', { name: '在“成渝双城图”中打开' });
  await expect(link).toHaveAttribute('href', `${site}place/500151/`);
});

test('what the page wrote stays until the map is there, and new attributes are followed', async ({
  context,
  page,
}) => {
  const asked = await open(context, page, {
    body: `<chengyu-atlas year="2030">${still}</chengyu-atlas>${tag}`,
  });
  await expect(page.getByText('as a link')).toBeHidden();
  const element = page.locator('chengyu-atlas');
  await element.evaluate((it) => it.setAttribute('scheme', 'dark'));
  const body = page.frameLocator('chengyu-atlas iframe').locator('body');
  await expect(body).toHaveAttribute('data-scheme', 'dark');
  expect(embedsOf(asked)).toEqual(['/maps/en/embed/?year=2030']);
  await element.evaluate((it) => it.setAttribute('year', '2035'));
  await expect
    .poll(() => embedsOf(asked))
    .toEqual(['/maps/en/embed/?year=2030', '/maps/en/embed/?year=2035&scheme=dark']);
  await expect(page.locator('chengyu-atlas iframe')).toBeVisible();
  await element.evaluate((it) => document.body.prepend(it));
  await expect.poll(() => embedsOf(asked).length).toBe(3);
  await expect(page.locator('chengyu-atlas iframe')).toBeVisible();
  expect(await page.evaluate(() => window.history.length)).toBe(2);
});

for (const [where, style] of [
  ['a narrow column', 'width:280px'],
  ['a page from right to left', 'direction:rtl;width:500px'],
  ['a row of boxes', 'display:flex'],
  ['a centred column of boxes', 'display:flex;flex-direction:column;align-items:center'],
] as const)
  test(`in ${where} the map is as wide as its room and no wider`, async ({ context, page }) => {
    await page.setViewportSize({ width: 600, height: 800 });
    await open(context, page, {
      body: `<div style="${style}"><chengyu-atlas></chengyu-atlas></div>${tag}`,
    });
    const frame = page.locator('chengyu-atlas iframe');
    await expect(frame).toBeVisible();
    const room = await page.locator('div').first().boundingBox();
    const box = await frame.boundingBox();
    expect([box?.x, box?.width]).toEqual([room?.x, room?.width]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(600);
  });
