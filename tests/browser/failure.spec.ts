import { expect, test } from './atlas-page.ts';

const cases = [
  { what: 'cannot be fetched', file: 'atlas.json', status: 503, body: '' },
  { what: 'is cut off', file: 'atlas.json', status: 200, body: '{"format":1,"places":{' },
  { what: 'is not as published', file: 'atlas.json', status: 200, body: '{"format":2}' },
  {
    what: 'has no shapes',
    file: 'atlas.topojson',
    status: 200,
    body: '{"type":"Topology","arcs":[],"objects":{}}',
  },
] as const;

for (const { what, file, status, body } of cases) {
  test(`says so plainly when ${file} ${what}, keeps the open data, and tries again`, async ({
    page,
    watch,
  }) => {
    watch.allowed.push(/Failed to load resource/);
    await page.route(`**/data/${file}?*`, (route) =>
      route.fulfill({ status, body, contentType: 'application/json' }),
    );
    await page.goto('/en/?sel=place:510100');
    await expect(page.getByRole('alert')).toContainText('The data did not load');
    await expect(page.getByRole('alert')).toContainText(file);
    await expect(page.getByRole('link', { name: 'places.csv' })).toBeVisible();
    await page.unroute(`**/data/${file}?*`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(
      page.getByRole('heading', { level: 2, name: 'Chengdu', exact: true }),
    ).toBeVisible();
  });
}

test('without WebGL the panels still work and the page says what is missing', async ({
  page,
  watch,
}) => {
  watch.allowed.push(/WebGL/i);
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await page.goto('/en/');
  await expect(page.getByRole('alert')).toContainText('cannot show the live map');
  await page.locator('#panel').getByRole('link', { name: 'Mianyang', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Mianyang', exact: true }),
  ).toBeVisible();
  await expect(page.locator('.sources li').first()).toBeVisible();
  await page.goBack();
  await expect(
    page.locator('#panel').getByRole('link', { name: 'Mianyang', exact: true }),
  ).toBeVisible();
});

test('a map that could not be fetched is told apart from one the device cannot draw', async ({
  page,
  watch,
}) => {
  watch.allowed.push(/Failed to load resource|ERR_FAILED/);
  await page.route('**/assets/live-map-*.js', (route) => route.abort());
  await page.goto('/en/?sel=place:510700');
  await expect(page.getByRole('alert')).toContainText('The map did not load');
  await expect(page.getByRole('alert')).not.toContainText('WebGL');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Mianyang', exact: true }),
  ).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page is the map, every district of it a link, and the panel as text', async ({
    page,
  }) => {
    await page.goto('/en/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chengyu Atlas');
    await expect(page.locator('.picture svg').first()).toBeVisible();
    await expect(page.locator('.picture a[href="/en/place/500114/"] title')).toHaveText(
      /Qianjiang/,
    );
    await expect(page.locator('.picture a[href*="/place/"]')).toHaveCount(64);
    await expect(page.getByRole('combobox')).toBeHidden();
    await expect(page.locator('#panel .sources li')).not.toHaveCount(0);
  });

  test('a district is reached by click and by Tab, and its page tells all', async ({ page }) => {
    await page.goto('/en/');
    const box = await page.locator('.picture a[href="/en/place/511100/"]').boundingBox();
    if (!box) throw new Error('Leshan is not on the picture');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL('/en/place/511100/');
    await expect(page.getByRole('heading', { level: 2, name: 'Leshan' })).toBeVisible();
    await page.locator('.picture a[href="/en/place/511000/"]').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/place/511000/');
    await expect(page.getByRole('heading', { level: 2, name: 'Neijiang' })).toBeVisible();
    await expect(page.locator('#panel')).toContainText('Residents');
  });

  test('a railway and a project are reached by click where they are drawn', async ({ page }) => {
    await page.goto('/en/');
    const line = page.locator('.picture a[href="/en/corridor/chengda-wan-hsr/"]');
    // A few pixels beside a line are still the line; beyond its reach lies the district.
    const at = await line.locator('path').evaluate((path: SVGPathElement) => {
      const matrix = path.getScreenCTM();
      const free = Array.from({ length: 20 }, (_, i) => (path.getTotalLength() * (i + 1)) / 21)
        .map((length) => path.getPointAtLength(length).matrixTransform(matrix ?? undefined))
        .map(({ x, y }) => ({ x, y: y + 3 }))
        .find(({ x, y }) => document.elementFromPoint(x, y) === path);
      return free;
    });
    if (!at) throw new Error('the railway is hidden');
    await page.mouse.click(at.x, at.y);
    await expect(page).toHaveURL('/en/corridor/chengda-wan-hsr/');

    await page.goto('/en/event/computing-hub-2021/');
    const mark = page.locator('.picture a[href^="/en/node/"]:visible').first();
    const href = String(await mark.getAttribute('href'));
    const box = await mark.locator('circle').first().boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 12);
    await expect(page).toHaveURL(href);
  });

  test('Tab goes through the picture kind by kind, and shows where it is', async ({ page }) => {
    await page.goto('/en/event/gaozhu-approved/');
    const focused = page.locator('.picture a:focus');
    const kinds: string[] = [];
    await page.locator('.picture a').first().focus();
    for (let href: string | null; (await focused.count()) > 0; await page.keyboard.press('Tab')) {
      href = await focused.getAttribute('href');
      const kind = String(href?.split('/')[2]);
      if (kinds.at(-1) === kind) continue;
      kinds.push(kind);
      const shown = focused.locator('path, circle').first();
      await expect(shown).toHaveCSS(kind === 'place' ? 'fill' : 'stroke', 'rgb(26, 95, 208)');
    }
    expect(kinds).toEqual(['place', 'corridor', 'platform', 'metro', 'node']);
  });
});
