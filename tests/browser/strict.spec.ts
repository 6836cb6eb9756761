import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { tools } from '../../src/view/view.ts';
import { publishedText } from '../published.ts';
import { expect, test } from './atlas-page.ts';
import { tryEach } from './try-each.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const written = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => [path, readFileSync(join(dist, path), 'utf8')] as const);

/** What is wrong with a page as it was written, by its own bytes. */
function faultsIn(html: string): string[] {
  const [policy = ''] = /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/.exec(
    html,
  ) ?? [''];
  const inside = [...html.matchAll(/<(script|style)\b([^>]*)>(.*?)<\/\1>/gs)]
    .filter(([, , attributes = '']) => !/src=|ld\+json/.test(attributes))
    .map(([, , , text = '']) => createHash('sha256').update(text).digest('base64'));
  const tags = html.replaceAll(/<(script|style)\b([^>]*)>(?:.*?)<\/\1>/gs, '<$1$2>');
  const fetching = tags.match(
    /<(?:script|img|iframe|image|link rel="(?!alternate|canonical))[^>]*>/g,
  );
  return [
    ...(policy.startsWith("default-src 'none'; script-src 'self'") ? [] : ['no policy']),
    ...(/unsafe|https?:|\*/.test(policy) ? [`a wide policy: ${policy}`] : []),
    ...inside.filter((hash) => !policy.includes(`'sha256-${hash}'`)).map((hash) => `no ${hash}`),
    ...(tags.match(/<[a-z]+\b[^>]*\s(?:on[a-z]+|style)="[^"]*"/g) ?? []),
    ...(fetching ?? []).filter((tag) => /(?:src|href)="(?:[a-z]+:)?\/\//.test(tag)),
  ];
}

test('every written page has its policy, the hash of all that is inside, and nothing from elsewhere', () => {
  expect(written.length).toBeGreaterThan(850);
  const faults = written.map(([path, html]) => [path, faultsIn(html)] as const);
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  // The same eyes see what is wrong.
  const [, home = ''] = written.find(([path]) => path === 'index.html') ?? [];
  expect(
    faultsIn(
      home.replace(
        '</body>',
        '<p style="top:0" onclick="go()"></p><script>go()</script><img src="https://a.example/"></body>',
      ),
    ),
  ).toHaveLength(3);
});

interface Watched extends Window {
  violations?: string[];
}

/** Notes in the page whatever its policy stops. */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const watched = window as Watched;
    watched.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      watched.violations?.push(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
const violationsIn = (page: Page): Promise<(readonly string[] | undefined)[]> =>
  Promise.all(page.frames().map((frame) => frame.evaluate(() => (window as Watched).violations)));

const things = [
  'place/510700',
  'metro/chengdu',
  'platform/wandakai',
  'corridor/chengyu-hsr',
  'node/airport-chengdu-tianfu',
];
const paths = ['', 'plan/', 'sources/', ...things.map((thing) => `${thing}/`)];
const withMap: Readonly<Record<string, readonly string[]>> = {
  'pages in Chinese': paths.map((path) => `/${path}`),
  'pages in English': paths.map((path) => `/en/${path}`),
  tools: tools.map((tool, place) => `/${place % 2 ? 'en/' : ''}?tool=${tool}`),
  'what is found and coloured': [
    '/?around=106.55,29.56;30&tool=within',
    '/en/?theme=gdp&sel=county:500112',
  ],
};

// Requests to any other origin and lines in the console fail each of these by the watch.
for (const [what, links] of Object.entries(withMap)) {
  test(`with the live map, nothing is against the policy: ${what}`, async ({ atlas, page }) => {
    await listen(page);
    await tryEach(
      links.map((link) => ({ link })),
      async ({ link }) => {
        await atlas.open(link);
        expect((await violationsIn(page)).flat()).toEqual([]);
      },
    );
  });
}

for (const link of ['/embed/', '/en/embed/place/510700/', '/embed/view/?year=2014&scheme=dark']) {
  test(`nothing at ${link} is against the policy, nor when it is explored`, async ({ page }) => {
    await listen(page);
    await page.goto(link);
    await page.getByRole('button', { name: /操作地图|Explore the map/ }).click();
    await page.waitForFunction(
      () => document.querySelector<MapHost>('.map:not(.map-waiting)')?.atlasMap?.loaded() === true,
    );
    expect((await violationsIn(page)).flat()).toEqual([]);
  });
}

test('an embed lives in a frame that may only run scripts, as WordPress makes them', async ({
  page,
  baseURL,
  watch,
}) => {
  watch.allowed.push(/^other origin: http:\/\/127\.0\.0\.1:\d+\/(?:story\.html|favicon\.ico)$/);
  watch.allowed.push(/favicon/);
  const body = `<!doctype html><title>Story</title><link rel="icon" href="data:,">${[
    'embed/place/510700/',
    'en/embed/view/?year=2014',
  ]
    .map(
      (path) =>
        `<iframe src="${baseURL}${path}" width="700" height="700" sandbox="allow-scripts"></iframe>`,
    )
    .join('')}`;
  const newspaper = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => newspaper.listen(0, '127.0.0.1', resolve));
  try {
    await listen(page);
    await page.goto(`http://127.0.0.1:${(newspaper.address() as AddressInfo).port}/story.html`);
    for (const name of ['操作地图', 'Explore the map']) {
      const frames = page.frames().slice(1);
      const frame = frames[name === '操作地图' ? 0 : 1];
      if (!frame) throw new Error('no frame');
      expect(await frame.evaluate(() => window.origin)).toBe('null');
      await frame.getByRole('button', { name }).click();
      await frame.waitForFunction(
        () =>
          document.querySelector<MapHost>('.map:not(.map-waiting)')?.atlasMap?.loaded() === true,
      );
    }
    expect((await violationsIn(page)).flat()).toEqual([]);
  } finally {
    newspaper.closeAllConnections();
    newspaper.close();
  }
});

test('the policy stops what was not written into the page', async ({ page, watch }) => {
  watch.allowed.push(/Content Security Policy|Failed to load|elsewhere\.example/);
  await listen(page);
  await page.goto('/place/510700/');
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/a.png';
    const link = document.createElement('a');
    link.setAttribute('onclick', 'document.title = "run"');
    document.body.append(script, style, image, link);
    link.click();
    await fetch('https://elsewhere.example/').catch(() => undefined);
  });
  expect(await page.title()).not.toBe('run');
  await expect
    .poll(async () => (await violationsIn(page)).flat().sort())
    .toEqual([
      // Twice what both the header and the page forbid.
      'connect-src: https://elsewhere.example/',
      'connect-src: https://elsewhere.example/',
      'img-src: https://elsewhere.example/a.png',
      'img-src: https://elsewhere.example/a.png',
      'script-src-attr: inline',
      'script-src-elem: inline',
      'style-src-elem: inline',
    ]);
});

test('HTML and Markdown in a record are text, in the list and in the panel', async ({
  atlas,
  page,
}) => {
  const name = '<img src=x onerror="document.title=1">**粗** [a](javascript:b)';
  const records = JSON.parse(publishedText('atlas.json')) as {
    places: Record<string, { name: { zh: string } }>;
  };
  const mianyang = records.places['510700'];
  if (!mianyang) throw new Error('no Mianyang');
  mianyang.name.zh = name;
  await page.route('**/data/atlas.json?*', (route) => route.fulfill({ json: records }));
  await listen(page);
  await atlas.open('/?sel=place:510700&tool=list');
  await expect(page.locator('#panel')).toContainText(name);
  await atlas.open('/place/510700/');
  await expect(atlas.heading(name)).toBeVisible();
  await expect(page.locator('#panel').locator('img, strong, a[href^="javascript"]')).toHaveCount(0);
  expect((await violationsIn(page)).flat()).toEqual([]);
});

test('the site is served with its headers, and says which edition it is', async ({ page }) => {
  const health = await page.request.get('/health.json');
  expect(health.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    etag: expect.stringMatching(/./),
  });
  expect(await health.json()).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    formats: { atlas: 1, plan: 1 },
    records: { places: 64, counties: 221 },
    pages: 448,
  });
  const [asset = ''] = readdirSync(join(dist, 'assets'));
  expect((await page.request.get(`/assets/${asset}`)).headers()['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  );
  const nowhere = await page.request.get('/nowhere/');
  expect(nowhere.status()).toBe(404);
  expect(await nowhere.text()).toContain('class="missing"');
  await page.goto('/health/');
  await expect(page.getByRole('row', { name: /Pages 448/ })).toBeVisible();
});
