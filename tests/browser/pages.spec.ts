import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './atlas-page.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const brotli = (path: string): number => brotliCompressSync(readFileSync(join(dist, path))).length;
const assets = (ending: string): string[] =>
  readdirSync(join(dist, 'assets')).filter((name) => name.endsWith(ending));

test('the first page with its map, its styles and its first script keep within their sizes', () => {
  for (const path of ['index.html', 'en/index.html']) {
    expect(brotli(path), path).toBeLessThanOrEqual(55_000);
    const html = readFileSync(join(dist, path), 'utf8');
    const linked = [...html.matchAll(/(?:src|href)="[^"]*\/assets\/([^"]+)"/g)].map(([, name]) =>
      String(name),
    );
    const size = (ending: string) =>
      linked
        .filter((name) => name.endsWith(ending))
        .reduce((sum, name) => sum + brotli(`assets/${name}`), 0);
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text).join('');
    expect(size('.css'), 'styles beside the page').toBe(0);
    expect(styles).toContain('.map-frame');
    expect(brotliCompressSync(styles).length, 'styles').toBeLessThanOrEqual(12_000);
    expect(size('.js'), 'scripts').toBeLessThanOrEqual(60_000);
  }
  expect(assets('.js').length).toBeGreaterThan(2);
});

test('every page of a place keeps within its size', () => {
  for (const folder of ['place', 'en/place']) {
    for (const id of readdirSync(join(dist, folder))) {
      const path = `${folder}/${id}/index.html`;
      expect(brotli(path), path).toBeLessThanOrEqual(45_000);
    }
  }
});

for (const link of ['/', '/en/place/510700/', '/corridor/chengyu-hsr/']) {
  test(`the live map takes over without a shift on ${link}`, async ({ atlas, page }) => {
    await page.addInitScript(() => {
      const counted = window as Window & { shifted?: number; shiftedBy?: string[] };
      counted.shifted = 0;
      counted.shiftedBy = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as {
            value: number;
            sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
          };
          counted.shifted = (counted.shifted ?? 0) + value;
          for (const { node, previousRect, currentRect } of sources)
            counted.shiftedBy?.push(
              `${node?.nodeName} ${JSON.stringify(previousRect)} ${JSON.stringify(currentRect)}`,
            );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // A narrow line, on which the page arrives piece by piece.
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 40,
      downloadThroughput: 400_000,
      uploadThroughput: 100_000,
    });
    await page.goto(link);
    await expect(page.locator('.picture svg').first()).toBeVisible();
    await atlas.idle();
    await expect(page.locator('.picture-past')).toHaveCount(1);
    const { shifted, shiftedBy } = await page.evaluate(() => {
      const counted = window as Window & { shifted?: number; shiftedBy?: string[] };
      return { shifted: counted.shifted, shiftedBy: counted.shiftedBy };
    });
    expect(shifted, shiftedBy?.join('\n')).toBeLessThan(0.01);
  });
}

test('the picture stands where the live map will: the same place at the same pixel', async ({
  atlas,
  page,
}) => {
  for (const link of ['/', '/place/510700/', '/node/airport-chengdu-tianfu/']) {
    await atlas.open(link);
    const qionglai = [103.46, 30.41] as const;
    const live = await atlas.pixelOf(qionglai);
    const still = await page.evaluate(([lon, lat]) => {
      const svg = document.querySelector<SVGSVGElement>('.picture svg[data-box]');
      if (!svg) throw new Error('no picture');
      const [west = 0, south = 0, east = 0, north = 0] = String(svg.dataset.box)
        .split(',')
        .map(Number);
      const y = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
      const box = svg.getBoundingClientRect();
      return {
        x: box.left + ((lon - west) / (east - west)) * box.width,
        y: box.top + ((y(north) - y(lat)) / (y(north) - y(south))) * box.height,
      };
    }, qionglai);
    expect(Math.abs(still.x - live.x), link).toBeLessThan(1);
    expect(Math.abs(still.y - live.y), link).toBeLessThan(1);
  }
});

test('an address that leads nowhere says so, searches for its words and leads home', async ({
  page,
  watch,
}) => {
  watch.allowed.push(/Failed to load resource/);
  await page.route('**/en/somewhere/wanzhou/', async (route) => {
    await route.fulfill({
      status: 404,
      contentType: 'text/html',
      body: readFileSync(join(dist, '404.html'), 'utf8'),
    });
  });
  await page.goto('/en/somewhere/wanzhou/');
  await expect(page.locator('.missing')).toBeVisible();
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    'Wanzhou District',
  );
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page).toHaveURL('/en/place/500101/');
});

test('each page carries its own title, address and other language, and the site its map', async ({
  page,
}) => {
  await page.goto('/en/corridor/chengyu-hsr/');
  await expect(page).toHaveTitle('Chengdu–Chongqing high-speed railway · Chengyu Atlas');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    '/en/corridor/chengyu-hsr/',
  );
  await expect(page.locator('link[hreflang="zh-CN"]')).toHaveAttribute(
    'href',
    '/corridor/chengyu-hsr/',
  );
  const robots = await page.request.get('/robots.txt');
  expect(await robots.text()).toContain('/sitemap.xml');
  const style = await page.request.get('/data/style.json');
  expect(((await style.json()) as { version: number }).version).toBe(8);
});
