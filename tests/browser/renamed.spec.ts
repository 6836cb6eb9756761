import { formerPageHtml, listFormerPages } from '../../src/pages/former-pages.ts';
import { publishedDataset, publishedText } from '../published.ts';
import { expect, test } from './atlas-page.ts';

/** As if Tongliang and the line had had other ids once. */
const aliases = { place: { 500998: '500151' }, corridor: { 'old-line': 'chengyu-hsr' } };
const renamed = { ...publishedDataset(), aliases } as unknown as ReturnType<
  typeof publishedDataset
>; // ids are branded by their parser

test.beforeEach(async ({ page }) => {
  await page.route('**/data/atlas.json?*', (route) =>
    route.fulfill({ json: { ...JSON.parse(publishedText('atlas.json')), aliases } }),
  );
  for (const former of listFormerPages(renamed)) {
    const body = formerPageHtml(former, { dataset: renamed }, { origin: '', base: '/' });
    await page.route(
      ({ pathname }) => pathname === `/${former.path}`,
      (route) => route.fulfill({ contentType: 'text/html', body }),
    );
  }
});

test('a link with ids of before opens what they mean, and the address says those of now', async ({
  atlas,
  page,
}) => {
  await page.goto('/');
  await page.goto('/?year=2014&sel=place:500998');
  await expect(atlas.heading('铜梁区')).toBeVisible();
  await expect(page).toHaveURL('/place/500151/?year=2014');
  await page.goBack();
  await expect(page.locator('#panel h2:not(.aloud)')).toHaveCount(0);
  await page.goForward();
  await expect(atlas.heading('铜梁区')).toBeVisible();

  await page.goto('/en/?sel=corridor:old-line');
  await expect(atlas.heading('Chengdu–Chongqing high-speed railway')).toBeVisible();
  await expect(page).toHaveURL('/en/corridor/chengyu-hsr/');
});

test('the page at an address of before leads on at once, with the keys of the link', async ({
  atlas,
  page,
}) => {
  await page.goto('/en/place/500998/?year=2014');
  await expect(page).toHaveURL('/en/place/500151/?year=2014');
  await expect(atlas.heading('Tongliang District')).toBeVisible();
  await expect(page.locator('.timeline output')).toHaveText('2014');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page at an address of before leads on, too', async ({ page }) => {
    await page.goto('/place/500998/');
    await expect(page).toHaveURL('/place/500151/');
    await expect(page.locator('#panel')).toContainText('铜梁区');
  });
});
