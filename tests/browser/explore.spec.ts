import { expect, test } from './atlas-page.ts';

const chengduEast = [104.1389, 30.6313] as const;
const suiningTown = [105.45, 30.62] as const;

test('opens on the whole Circle, with every unit of it drawn and nothing from elsewhere', async ({
  atlas,
  page,
}) => {
  await atlas.open('/');
  await expect(page).toHaveTitle('成渝地区双城经济圈 · 成渝双城图');
  const units = await atlas.shownIn('units-fill');
  for (const id of ['500101', '500114', '500230', '510100', '511800', '512000'])
    expect(units).toContain(id);
  expect(await atlas.shownIn('part-hatch')).toEqual(['500154', '500235']);
  expect(await atlas.shownIn('excluded-hatch')).toEqual([
    '510726',
    '510727',
    '511781',
    '511825',
    '511827',
  ]);
  expect(await atlas.shownIn('metro-chongqing-whole')).toEqual(['chongqing']);
  expect(await atlas.shownIn('metro-chengdu-core')).toEqual(['chengdu']);
});

test('a click on the map selects what lies there, and Back undoes it', async ({ atlas, page }) => {
  await atlas.open('/');
  const { x, y } = await atlas.pixelOf([103.7, 28.95]); // open country of Leshan, away from lines
  await page.mouse.click(x, y);
  await expect(atlas.heading('乐山市')).toBeVisible();
  expect(atlas.link()).toBe('/place/511100/');
  await atlas.idle();
  expect(await atlas.shownIn('units-selected')).toEqual(['511100']);
  await page.goBack();
  await expect(atlas.heading('乐山市')).toBeHidden();
  expect(atlas.link()).toBe('/');
  await atlas.idle();
  expect(await atlas.shownIn('units-selected')).toEqual([]);
});

test('several things under the pointer are all listed, topmost first, and lead to their panels', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?at=104.1389,30.6313,9.5');
  const { x, y } = await atlas.pixelOf(chengduEast);
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: '此处有多项内容' })).toBeVisible();
  const picks = await page.locator('.pick').allInnerTexts();
  expect(picks.length).toBeGreaterThanOrEqual(4);
  expect(picks[0]).toContain('成都东');
  expect(picks.at(-1)).toContain('成都市');
  await page.locator('.pick', { hasText: '成渝高铁' }).first().click();
  await expect(atlas.heading('成渝高铁')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: '此处有多项内容' })).toBeVisible();
});

test('hovering names the thing under the pointer in both languages', async ({ atlas, page }) => {
  await atlas.open('/en/');
  const { x, y } = await atlas.pixelOf([103.7, 28.95]);
  await page.mouse.move(x, y);
  await expect(page.locator('.hover-name')).toContainText('Leshan');
  await expect(page.locator('.hover-name')).toContainText('乐山市');
});

test('things in a panel lead to each other: city, line, station, and back by Back', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?sel=place:511000');
  await expect(atlas.heading('Neijiang')).toBeVisible();
  const panel = page.locator('#panel');
  await panel
    .getByRole('link', { name: 'Chengdu–Chongqing high-speed railway', exact: true })
    .first()
    .click();
  await expect(atlas.heading('Chengdu–Chongqing high-speed railway')).toBeVisible();
  await panel.getByRole('link', { name: 'Rongchang North', exact: true }).click();
  await expect(atlas.heading('Rongchang North')).toBeVisible();
  await atlas.idle();
  expect(await atlas.shownIn('stations-selected')).toEqual(['rongchang-bei']);
  await page.goBack();
  await expect(atlas.heading('Chengdu–Chongqing high-speed railway')).toBeVisible();
  await page.goBack();
  await expect(atlas.heading('Neijiang')).toBeVisible();
});

test('layers switch on and off, on the map, in the legend and in the link', async ({
  atlas,
  page,
}) => {
  await atlas.open('/');
  expect(await atlas.shownIn('platforms-fill')).toEqual([]);
  await page.getByRole('button', { name: '图层' }).click();
  await page.getByLabel('十个毗邻地区平台').check();
  await atlas.idle();
  expect(await atlas.shownIn('platforms-fill')).toHaveLength(10);
  await expect(page.locator('.legend-strip')).toContainText('平台：成员全域');
  expect(atlas.link()).toContain('platforms');
  await page.getByLabel('江河').uncheck();
  await atlas.idle();
  expect(await atlas.shownIn('rivers-line')).toEqual([]);
  await expect(page.locator('.legend-strip')).not.toContainText('江河');
});

test('stations appear from zoom 7.5 and the legend says so only then', async ({ atlas, page }) => {
  await atlas.open('/?at=105.45,30.5,7.4');
  expect(await atlas.shownIn('stations-dot')).toEqual([]);
  const entry = page.locator('.legend-strip > .entries li').filter({ hasText: /^车站$/ });
  await expect(entry).toHaveCount(0);
  await atlas.open('/?at=105.45,30.5,7.6');
  expect(await atlas.shownIn('stations-dot')).toContain('suining');
  await expect(entry).toHaveCount(1);
});

test('one click changes the language and keeps everything else', async ({ atlas, page }) => {
  const path = 'place/510900/?layers=units,rail-open,stations,names&at=105.45,30.5,8';
  await atlas.open(`/${path}`);
  await expect(atlas.heading('遂宁市')).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(atlas.heading('Suining')).toBeVisible();
  expect(atlas.link()).toBe(`/en/${path}`);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await atlas.idle();
  const { x, y } = await atlas.pixelOf(suiningTown);
  await page.mouse.move(x, y);
  await expect(page.locator('.hover-name strong')).toHaveText('Suining');
  await page.goBack();
  await expect(atlas.heading('遂宁市')).toBeVisible();
});

test('keyboard alone reaches a place and closes its panel', async ({ atlas, page }) => {
  await atlas.open('/');
  const chip = page.getByRole('link', { name: '雅安', exact: true });
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(atlas.heading('雅安市')).toBeFocused();
  await page.getByRole('link', { name: '返回全图' }).focus();
  await page.keyboard.press('Enter');
  await expect(atlas.heading('雅安市')).toBeHidden();
});
