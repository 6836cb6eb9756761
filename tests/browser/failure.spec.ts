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
    await page.route(`**/data/${file}`, (route) =>
      route.fulfill({ status, body, contentType: 'application/json' }),
    );
    await page.goto('/en/?sel=place:510100');
    await expect(page.getByRole('alert')).toContainText('The data did not load');
    await expect(page.getByRole('alert')).toContainText(file);
    await expect(page.getByRole('link', { name: 'places.csv' })).toBeVisible();
    await page.unroute(`**/data/${file}`);
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
  await page.getByRole('link', { name: 'Mianyang', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Mianyang', exact: true }),
  ).toBeVisible();
  await expect(page.locator('.sources li').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Mianyang', exact: true })).toBeVisible();
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

  test('the page says what it is and where the data are', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('成渝双城图');
    await expect(page.getByRole('link', { name: 'places.csv' })).toBeVisible();
    await expect(page.locator('.opening-wait')).toBeHidden();
  });
});
