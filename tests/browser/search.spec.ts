import { expect, test } from './atlas-page.ts';

test('slash goes to the search, arrows walk, Enter opens and the map flies there', async ({
  atlas,
  page,
}) => {
  await atlas.open('/');
  const before = await atlas.camera();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '搜索' });
  await expect(box).toBeFocused();
  await box.pressSequentially('suining');
  const hits = page.getByRole('listbox').getByRole('option');
  await expect(hits.first()).toContainText('遂宁市');
  await expect(hits.first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('group', { name: '区县和市' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    String(await hits.nth(1).getAttribute('id')),
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(atlas.heading('遂宁市')).toBeVisible();
  expect(atlas.link()).toBe('/place/510900/');
  await atlas.idle();
  const after = await atlas.camera();
  expect(after.zoom).toBeGreaterThan(before.zoom);
  expect(Math.abs(after.lon - 105.5)).toBeLessThan(0.3);
  expect(await atlas.shownIn('units-selected')).toEqual(['510900']);
});

test('what is asked for half in Chinese, by code and by an old name is found', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/');
  const box = page.getByRole('combobox', { name: 'Search' });
  for (const [typed, found] of [
    ['重庆bei', 'Chongqing North'],
    ['510726', 'Beichuan'],
    ['遂潼', 'Suining–Tongnan'],
    ['郫县', 'Pidu'],
  ] as const) {
    await box.fill(typed);
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(found);
  }
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(atlas.heading('Pidu District')).toBeVisible();
  await atlas.idle();
  expect(await atlas.shownIn('counties-selected')).toEqual(['510117']);
  await expect(page.locator('#panel')).toContainText('Pixian County');
});

test('an entry of the plan is found and opens with its sources', async ({ atlas, page }) => {
  await atlas.openStill('/en/');
  await page.getByRole('combobox', { name: 'Search' }).fill('one hour');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /within one hour/ })
    .click();
  await expect(atlas.heading('Chongqing and Chengdu within one hour')).toBeVisible();
  await expect(page.locator('#panel .sources li')).not.toHaveCount(0);
});

test('it says when nothing is found, leaves by Escape, and types slashes elsewhere', async ({
  atlas,
  page,
}) => {
  await atlas.openStill('/en/');
  const box = page.getByRole('combobox', { name: 'Search' });
  await box.fill('qqqqqqqq');
  await expect(page.getByText(/Nothing found/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Nothing found/)).toBeHidden();
  await box.fill('a/b');
  await expect(box).toHaveValue('a/b');
});

test('a missing index is told, and asked for again at the next try', async ({
  atlas,
  page,
  watch,
}) => {
  watch.allowed.push(/Failed to load resource/);
  await page.route('**/data/search.json?*', (route) => route.fulfill({ status: 503, body: '' }));
  await atlas.openStill('/en/');
  const box = page.getByRole('combobox', { name: 'Search' });
  await box.fill('wanzhou');
  await expect(page.getByText(/index did not load/)).toBeVisible();
  await page.unroute('**/data/search.json?*');
  await page.locator('h1').hover();
  await box.blur();
  await box.fill('wanzhou');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    'Wanzhou District',
  );
});
