import { expect, test } from './atlas-page.ts';
import { paste } from './clipboard.ts';

/** Open country in Leshan, away from lines, stations and borders. */
const leshan = [103.7, 28.95] as const;

test('what applies is told at a click, by coordinates of every form, and copied as text', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await atlas.open('/en/?tool=here');
  const panel = page.locator('#panel');
  const { x, y } = await atlas.pixelOf(leshan);
  await page.mouse.click(x, y);
  await expect(panel.locator('.here-place')).toContainText('Leshan');
  await expect(panel.locator('.here-place')).toContainText('In the planning scope');
  expect(atlas.link()).toMatch(/^\/en\/\?tool=here&here=103\.(6|7)\d*,28\.9\d*$/);
  await atlas.idle();
  expect(await atlas.shownIn('drawn-point')).toEqual(['here']);

  const field = panel.getByLabel('Coordinates');
  await field.fill('30°39′36″N 104°03′36″E');
  await field.press('Enter');
  await expect(panel.locator('.point-text strong')).toHaveText('30.66000, 104.06000');
  await field.fill('twelve');
  await field.press('Enter');
  await expect(panel.getByRole('alert')).toContainText('This could not be read');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(panel.locator('.point-text strong')).toHaveText('30.66000, 104.06000');

  // GCJ-02 lies some 350 m south-east of WGS 84 here, so the point moves back to the north-west.
  await panel.getByLabel('Datum').selectOption('gcj02');
  await field.fill('30.66, 104.06');
  await field.press('Enter');
  await expect(panel.locator('.point-text strong')).toHaveText(/^30\.662\d\d, 104\.057\d\d$/);
  await expect(panel.getByText('Converted from GCJ-02')).toBeVisible();

  await expect(
    panel.getByRole('heading', { name: 'Named in the plan and its events' }),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Copy as text' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
  const text = await paste(page);
  expect(text).toContain('What applies here · Chengyu Atlas');
  expect(text).toContain('Chengdu');
  expect(text).toContain('[1]');

  await page.goBack();
  await expect(panel.locator('.point-text strong')).toHaveText('30.66000, 104.06000');
});

test('what lies within 30 km of a station, by keys alone, with the figures of another method', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?tool=within');
  const panel = page.locator('#panel');
  await panel.getByLabel('车站、铁路或项目', { exact: true }).focus();
  await page.keyboard.type('成都东');
  await page.keyboard.press('Enter');
  expect(atlas.link()).toBe('/?tool=within&around=station:chengdu-dong;30');
  // Counted on a grid of 0.0012° with local radii of the ellipsoid (a script of its own): 2,827.2 km²
  // (the ring's 128 corners cut 0.04 % off), 12.055 million; Shuangliu 70.32 %, 753.0 km², 1.870 million.
  await expect(panel.locator('.ring-figures')).toContainText('1,210万');
  await expect(panel.locator('.ring-figures')).toContainText('2,826平方公里');
  const row = panel.locator('.covered tr', { hasText: '双流区' });
  await expect(row).toContainText('70.3%');
  await expect(row).toContainText('753');
  await expect(row).toContainText('187万');
  await expect(panel).toContainText('估算：各县区2020年普查常住人口');
  await expect(panel.getByRole('heading', { name: /范围内的车站/ })).toBeVisible();
  await atlas.idle();
  expect(await atlas.shownIn('drawn-line')).toEqual(['around-ring']);
  expect(await atlas.shownIn('drawn-label')).toEqual(['around-label']);

  await panel.getByLabel('距离', { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(atlas.link).toBe('/?tool=within&around=station:chengdu-dong;31');
  const number = panel.getByLabel('距离，公里');
  await number.fill('400');
  await number.press('Enter');
  await expect(number).toHaveValue('100');
  await expect.poll(atlas.link).toBe('/?tool=within&around=station:chengdu-dong;100');
});

test('a long working out shows its progress and can be cancelled and taken up again', async ({
  atlas,
  page,
}) => {
  // The worker's dataset comes only when the test lets it: as slow as a test needs it.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await atlas.open('/en/?tool=within');
  await page.route(/within-worker.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const panel = page.locator('#panel');
  await panel.getByLabel('Station, railway or project').fill('Chengdu–Chongqing high-speed');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByText('Cancelled.')).toBeVisible();
  await expect(panel.getByRole('progressbar')).toBeHidden();
  release();
  await panel.getByRole('button', { name: 'Work it out again' }).click();
  await expect(panel.locator('.ring-figures')).toContainText('million');
  await atlas.idle();
  expect(await atlas.shownIn('drawn-line')).toEqual(['around-ring']);
});

test('typed points measure Chengdu East to Chongqing North, and undo takes back what is lost', async ({
  atlas,
  page,
}) => {
  await atlas.openStill('/en/?tool=measure');
  const panel = page.locator('#panel');
  const field = panel.getByLabel('Coordinates');
  await field.focus();
  await page.keyboard.type('30.6313, 104.1389');
  await page.keyboard.press('Enter');
  await page.keyboard.type('29.6122 106.5473');
  await page.keyboard.press('Enter');
  // GeographicLib's GeodSolve: 258.1 km.
  await expect(panel.locator('.measured')).toContainText('258.1 km');
  await expect(panel.locator('.points')).toContainText('Chengdu East');
  await expect(panel.locator('.points')).toContainText('Chongqing North');
  await page.keyboard.type('31.2, 105.6');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Close to an area' }).press('Enter');
  await expect(panel.locator('.measured')).toContainText('km²');
  expect(atlas.link()).toBe(
    '/en/?tool=measure&measure=104.1389,30.6313;106.5473,29.6122;105.6,31.2!',
  );
  await panel.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(panel.locator('.measured')).toBeHidden();
  // The button is gone with the points: the keyboard stays in the tool, at what stood before it.
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(panel.locator('.measured')).toContainText('km²');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(panel.locator('.measured')).toContainText('258.1 km');
  await page.keyboard.press('Control+Shift+z');
  await expect(panel.locator('.points li')).toHaveCount(3);
  await panel.getByRole('button', { name: 'Remove point 3' }).press('Enter');
  await panel.getByRole('button', { name: 'Move point 2', exact: true }).press('Enter');
  const moved = panel.getByLabel('New coordinates of point 2');
  await expect(moved).toBeFocused();
  await moved.press('Escape');
  await expect(moved).toBeHidden();
  const move = panel.getByRole('button', { name: 'Move point 2', exact: true });
  await expect(move).toBeFocused();
  await move.press('Enter');
  await moved.fill('29.56, 106.55');
  await moved.press('Enter');
  await expect(panel.locator('.points')).not.toContainText('Chongqing North');
});

test('clicks add points, drawn to a station near them unless that is switched off', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?tool=measure&at=104.4,30.5,9');
  const panel = page.locator('#panel');
  const near = await atlas.pixelOf([104.1389, 30.6313]);
  await page.mouse.click(near.x + 5, near.y - 3);
  await expect(panel.getByText('Snapped to Chengdu East.')).toBeVisible();
  await panel.getByLabel('Snap to stations').uncheck();
  await page.mouse.click(near.x + 300, near.y + 60);
  await expect(panel.locator('.points li')).toHaveCount(2);
  await expect(panel.locator('.points li').first()).toContainText('30.63130, 104.13890');
  // The second press of a double click zooms the map and adds nothing.
  await page.mouse.dblclick(near.x + 200, near.y + 120);
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(9.5);
  await expect(panel.locator('.points li')).toHaveCount(3);
  expect(
    await page.evaluate(() => {
      const canvas = document.querySelector('.map canvas');
      return canvas && getComputedStyle(canvas).cursor;
    }),
  ).toBe('crosshair');
});

test('point, ring and path stay on the map with the tools closed, and come back with the link', async ({
  atlas,
  page,
}) => {
  await atlas.open(
    '/en/?tool=measure&here=103.7,28.95&around=corridor:chengyu-hsr;20&measure=104,31;105,31.5',
  );
  await page.getByRole('link', { name: 'Close the tool' }).click();
  const link = atlas.link();
  expect(link).toBe('/en/?here=103.7,28.95&around=corridor:chengyu-hsr;20&measure=104,31;105,31.5');
  const lines = () => atlas.shownIn('drawn-line');
  await expect.poll(lines).toEqual(['around-ring', 'measured-path']);
  await page.reload();
  await atlas.idle();
  await expect.poll(lines).toEqual(['around-ring', 'measured-path']);
  expect(await atlas.shownIn('drawn-point')).toEqual(['here', 'measured-1', 'measured-2']);
  // Names are placed a moment after the lines.
  await expect
    .poll(() => atlas.shownIn('drawn-label'))
    .toEqual(['around-label', 'measured-segment-1']);
  // Clicks select again.
  const { x, y } = await atlas.pixelOf([103.4, 28.9]);
  await page.mouse.click(x, y);
  await expect(atlas.heading('Leshan')).toBeVisible();
});
