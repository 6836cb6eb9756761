import type { Page } from '@playwright/test';
import { expect, test } from './atlas-page.ts';

/** In the hills of Leshan, away from lines and names. */
const inLeshan = [103.4, 29.0] as const;
const box = (page: Page) => page.getByRole('combobox', { name: '添加要比较的地方' });
const columns = (page: Page) => page.locator('.comparison thead th a');
const row = (page: Page, id: string) => page.locator(`.comparison tr[data-row="${id}"] td`);
const widths = (page: Page, id: string) =>
  row(page, id)
    .locator('.bar-value')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));

test('two places are chosen by keyboard alone, and their figures stand side by side', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?tool=compare');
  await expect(atlas.heading('比较')).toBeVisible();
  await expect(page.locator('.tool-compare').getByRole('link', { name: /都市圈、/ })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(box(page)).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
  await page.keyboard.type('铜梁');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText(
    '铜梁区',
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('.only-one')).toContainText('再选一处');
  await page.keyboard.type('suining');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText(
    '遂宁市',
  );
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveText(['铜梁', '遂宁']);
  await expect(box(page)).toBeFocused();
  // As published: 1,339.4 and 5,322.4 of 181,498 km², 685,729 and 2,814,196 of 95.52 million.
  await expect(row(page, 'area').locator('.value')).toHaveText([
    '1,339.4平方公里',
    '5,322.4平方公里',
  ]);
  await expect(row(page, 'area').locator('.sub')).toHaveText(['占经济圈0.7%', '占经济圈2.9%']);
  await expect(row(page, 'residents').locator('.value')).toHaveText(['685,729人', '281.42万人']);
  await expect(row(page, 'residents').locator('.sub')).toHaveText(['占经济圈0.7%', '占经济圈2.9%']);
  // No output of Suining is on record, and the table says so.
  await expect(row(page, 'gdp-2022')).toHaveText([/^733\.63亿元/, '未查到']);
  await expect(page.locator('#panel .sources li').first()).toBeVisible();

  const [tongliang = 0, suining = 0] = await widths(page, 'area');
  expect(suining).toBeGreaterThan(100);
  expect(tongliang / suining).toBeCloseTo(1339.4 / 5322.4, 2);
  expect(atlas.link()).toContain('compare=place:500151,place:510900');
  // The map marks what is compared.
  await atlas.idle();
  expect(await atlas.shownIn('units-selected')).toEqual(['500151', '510900']);
});

test('a click on the map adds a place and a second takes it out; Back undoes both', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?tool=compare&compare=place:500151,place:510900');
  await expect(columns(page)).toHaveText(['铜梁', '遂宁']);
  const click = async () => {
    const { x, y } = await atlas.pixelOf(inLeshan);
    await page.mouse.click(x, y);
  };
  await click();
  await expect(columns(page)).toHaveText(['铜梁', '遂宁', '乐山']);
  await expect(page.locator('.said')).toHaveText('已添加：乐山');
  await atlas.idle();
  await click();
  await expect(columns(page)).toHaveText(['铜梁', '遂宁']);
  await page.goBack();
  await expect(columns(page)).toHaveText(['铜梁', '遂宁', '乐山']);
  await page.getByRole('button', { name: '移出铜梁' }).press('Enter');
  await expect(columns(page)).toHaveText(['遂宁', '乐山']);
  await expect(box(page)).toBeFocused();
  await page.goBack();
  await expect(columns(page)).toHaveText(['铜梁', '遂宁', '乐山']);
  await page.reload();
  await expect(columns(page)).toHaveText(['铜梁', '遂宁', '乐山']);
});

test('the Circle stays whole on the map when the panel takes half of the window', async ({
  atlas,
  page,
}) => {
  await atlas.open('/');
  const alone = await atlas.camera();
  await page.getByRole('link', { name: '比较', exact: true }).click();
  await expect(atlas.heading('比较')).toBeVisible();
  await expect.poll(async () => (await atlas.camera()).zoom).toBeLessThan(alone.zoom);
  await atlas.idle();
  // The west of Ya'an and the east of Qianjiang, about the ends of the scope.
  const panel = await page.locator('#panel').boundingBox();
  const west = await atlas.pixelOf([102.0, 30.0]);
  const east = await atlas.pixelOf([109.2, 29.5]);
  expect(west.x).toBeGreaterThan((panel?.x ?? 0) + (panel?.width ?? 0));
  expect(east.x).toBeLessThan(page.viewportSize()?.width ?? 0);
});

test('a place is set beside others from its own panel', async ({ atlas, page }) => {
  await atlas.openStill('/en/place/510900/?compare=place:500152');
  await page.getByRole('link', { name: 'Add to comparison' }).click();
  await expect(columns(page)).toHaveText(['Tongnan', 'Suining']);
  await page.goBack();
  await expect(atlas.heading('Suining')).toBeVisible();
});

test('four columns scroll beside their questions on a phone', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.openStill(
    '/en/?tool=compare&compare=place:511000,place:510300,place:511500,place:510500',
  );
  const question = page.getByRole('rowheader', { name: 'Area', exact: true });
  const last = row(page, 'area').last();
  await question.scrollIntoViewIfNeeded();
  expect((await last.boundingBox())?.x).toBeGreaterThan(390);
  await page.locator('.sheet-body').evaluate((body) => body.scrollBy(400, 0));
  await expect(last).toBeInViewport();
  expect((await question.boundingBox())?.x).toBe(0);
});
