import { expect, test } from './atlas-page.ts';

test('the plan opens from the first page, cites its sources and leads to the map and back', async ({
  atlas,
  page,
}) => {
  await atlas.openStill('/en/');
  await page.getByRole('link', { name: 'The plan' }).click();
  await expect(atlas.heading('The plan')).toBeVisible();
  expect(atlas.link()).toBe('/en/plan/');
  const section = (title: string) =>
    page
      .locator('#panel section')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await expect(section('Targets for 2025').locator('.entry')).toHaveCount(15);
  await expect(section('Aims for 2035').locator('.entry')).toHaveCount(9);
  await expect(section('2019: 36 tasks in nine areas').locator('.tasks > li')).toHaveCount(36);
  const dangling = await page
    .locator('#panel .cite a')
    .evaluateAll(
      (links) =>
        links.filter((link) => !document.getElementById((link as HTMLAnchorElement).hash.slice(1)))
          .length,
    );
  expect(dangling).toBe(0);
  expect(await page.locator('#panel').innerText()).not.toMatch(/undefined|NaN|null|\[object/);

  await page.locator('#panel .on-map a').first().click();
  expect(atlas.link()).toContain('page=plan');
  await page.getByRole('link', { name: 'The plan' }).click();
  await expect(atlas.heading('The plan')).toBeVisible();
});

test('a link opens the plan in Chinese, and says so plainly when its file is missing', async ({
  atlas,
  page,
  watch,
}) => {
  await atlas.openStill('/?page=plan');
  await expect(atlas.heading('规划要点')).toBeVisible();
  await expect(page.locator('#panel')).toContainText('2025年目标');
  watch.allowed.push(/Failed to load resource/);
  await page.route('**/data/plan.json?*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await expect(page.locator('#panel').getByRole('alert')).toContainText('plan.json');
  await page.unroute('**/data/plan.json?*');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.locator('#panel')).toContainText('2025年目标');
});

test('targets show what was reached as a chart, in words and as a table', async ({
  atlas,
  page,
}) => {
  await atlas.openStill('/en/?page=plan');
  const hour = page.locator('.entry', { hasText: 'Chongqing and Chengdu within one hour' });
  const chart = hour.locator('.target-chart');
  await expect(chart).toBeVisible();
  await expect(chart.locator('circle.reached')).toHaveCount(
    await hour.locator('p.reached').count(),
  );
  await page.getByText('As a table').click();
  const table = page.locator('details.table table');
  await expect(table.locator('tbody tr')).toHaveCount(8);
  await expect(table).toContainText('not found');
});

test('an entry opens by itself with its places marked on the map, and places name it in turn', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/event/chengyu-hsr-open/');
  await expect(atlas.heading('Chengdu–Chongqing high-speed railway opens')).toBeVisible();
  await expect.poll(() => atlas.shownIn('corridors-selected')).toEqual(['chengyu-hsr']);
  await page.locator('#panel .on-map a').click();
  await expect(page).toHaveURL(/\/en\/corridor\/chengyu-hsr\//);
  await page
    .locator('#panel')
    .getByRole('link', { name: 'Chengdu–Chongqing high-speed railway opens' })
    .click();
  await expect(page).toHaveURL(/\/en\/event\/chengyu-hsr-open\//);
});
