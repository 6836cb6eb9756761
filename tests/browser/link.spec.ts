import { expect, test } from './atlas-page.ts';

test('a reload restores exactly what was seen', async ({ atlas, page }) => {
  await atlas.open('/en/');
  await page.getByRole('button', { name: 'Layers' }).click();
  await page.getByLabel('Ten platforms along the border').check();
  const { x, y } = await atlas.pixelOf([106.5, 29.6]);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -600);
  await page.waitForFunction(() => location.search.includes('at='));
  await atlas.idle();
  await page.mouse.click(x, y);
  await page.waitForFunction(() => /place|sel=/.test(location.href));
  await atlas.idle();
  const before = { link: atlas.link(), camera: await atlas.camera() };
  const panel = await page.locator('#panel h2').first().innerText();
  await page.reload();
  await atlas.idle();
  const after = await atlas.camera();
  expect(atlas.link()).toBe(before.link);
  expect(after.lon).toBeCloseTo(before.camera.lon, 3);
  expect(after.lat).toBeCloseTo(before.camera.lat, 3);
  expect(after.zoom).toBeCloseTo(before.camera.zoom, 2);
  expect(await page.locator('#panel h2').first().innerText()).toBe(panel);
  expect(await atlas.shownIn('platforms-fill')).not.toEqual([]);
});

for (const link of [
  '/?layers=%00&at=x&sel=place:..%2F..',
  '/en/?at=999,999,999&sel=place:000000,metro:nowhere&layers=none,none',
  '/?sel=<img src=x onerror=alert(1)>&at=2.35,48.85,9',
]) {
  test(`garbage in the link opens the atlas all the same: ${link}`, async ({ atlas, page }) => {
    await atlas.open(link);
    await expect(page.locator('#panel')).toContainText(
      link.startsWith('/en') ? 'Economic Circle' : '双城经济圈',
    );
    await expect(page.locator('#panel h2:not(.aloud)')).toHaveCount(0);
    const { lon, lat } = await atlas.camera();
    expect(lon).toBeGreaterThan(103);
    expect(lon).toBeLessThan(108);
    expect(lat).toBeGreaterThan(28);
    expect(lat).toBeLessThan(32);
  });
}

test('Back and Forward walk through selections and the places they were seen from', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?at=104.06,30.66,8&sel=place:510100');
  await page.getByRole('link', { name: '返回全图' }).click();
  await page.getByRole('link', { name: '黔江', exact: true }).click();
  await expect(atlas.heading('黔江区')).toBeVisible();
  await atlas.idle();
  const there = await atlas.camera();
  expect(there.lon).toBeGreaterThan(108.3);
  await page.goBack();
  await page.goBack();
  await expect(atlas.heading('成都市')).toBeVisible();
  await atlas.idle();
  expect((await atlas.camera()).lon).toBeCloseTo(104.06, 2);
  await page.goForward();
  await page.goForward();
  await expect(atlas.heading('黔江区')).toBeVisible();
});
