import type { Page } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { expect, test } from './atlas-page.ts';

interface Watched extends Window {
  violations?: string[];
  ran?: boolean;
}

/** Holds files over an element of the page, and lets them go there. */
async function drop(page: Page, selector: string, files: Readonly<Record<string, string>>) {
  const held = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(all)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent(selector, 'dragenter', { dataTransfer: held });
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: held });
  const frame = page.locator('.drop-frame');
  await expect(frame).toHaveText(/^(?:松开以显示在地图上|Drop to show on the map)$/);
  await page.dispatchEvent('.drop-frame', 'drop', { dataTransfer: held });
  await expect(frame).toHaveCount(0);
}

const own = (page: Page) => page.locator('.own-file');
const csv = '名称,经度,纬度\n天府机场,104.44,30.31\n两江新区,106.72,29.73\n写反了,30.3,104.4\n';

/** Names on the map as they are drawn, of a layer. */
const namesIn = (page: Page, layer: string): Promise<unknown[]> =>
  page.evaluate((id) => {
    const map = document.querySelector<MapHost>('.map')?.atlasMap;
    return (map?.queryRenderedFeatures({ layers: [id] }) ?? []).map(
      ({ properties }) => properties.zh,
    );
  }, layer);

test('a file that is dropped is drawn, framed, told and taken away again', async ({
  atlas,
  page,
}) => {
  await atlas.open('/');
  const { zoom } = await atlas.camera();
  await drop(page, '.map', { 'points.csv': csv });
  await expect(page).toHaveURL('/?tool=layers');
  await expect(own(page)).toContainText('points.csv');
  await expect(own(page)).toContainText('2个点');
  await expect(own(page)).toContainText(
    '有1行没有显示：第4行纬度104.4不在−90至90度之间，经纬度可能写反了。',
  );
  await expect(own(page)).toContainText('不上传，不保存');
  await expect(page.locator('.announcer')).toContainText('points.csv，2个点');
  await expect.poll(() => atlas.shownIn('drawn-point')).toEqual(['own-1', 'own-2']);
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(zoom);
  await atlas.idle();
  expect(await namesIn(page, 'drawn-label')).toEqual(
    expect.arrayContaining(['天府机场', '两江新区']),
  );

  // With the tool closed it stays; another takes its place; one that is refused does not.
  await drop(page, '#panel', {
    'road.geojson': JSON.stringify({
      type: 'LineString',
      coordinates: [
        [104, 30],
        [106, 30],
      ],
    }),
  });
  await expect(own(page)).toContainText('1条线');
  await page.getByRole('link', { name: '关闭工具' }).click();
  await atlas.idle();
  expect(await atlas.shownIn('drawn-line')).toEqual(['own-1']);
  expect(await atlas.shownIn('drawn-point')).toEqual([]);
  await drop(page, '.map', { 'bad.csv': 'x,y\n1,2' });
  await expect(own(page)).toContainText('bad.csv 表头中没有经度和纬度两栏：现有“x、y”');
  await expect(own(page)).toContainText('road.geojson');
  await drop(page, '.map', { 'a.csv': csv, 'b.csv': csv });
  await expect(own(page)).toContainText('一次只能显示一个文件。');
  expect(atlas.link()).toBe('/?tool=layers');

  await own(page).getByRole('button', { name: '移除' }).click();
  await expect(own(page)).not.toContainText('road.geojson');
  await expect.poll(() => atlas.shownIn('drawn-line')).toEqual([]);
});

test('a file is chosen with the keys, and none of its text becomes markup', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const watched = window as Watched;
    watched.violations = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      watched.violations?.push(blockedURI);
    });
  });
  const markup = '<img src=x onerror="window.ran=true">';
  const markdown = '**bold** [a](javascript:window.ran=true)';
  const chooser = page.waitForEvent('filechooser');
  await atlas.open('/en/?tool=layers');
  const field = own(page).getByLabel('Choose a file…');
  await field.focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({
    name: `${markup}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `name,lon,lat\n"${markup.replaceAll('"', '""')}",104.06,30.66\n${markdown},107.5,29.6\n,${markup.replaceAll('"', '')},30\n`,
    ),
  });
  await expect(own(page).getByText(`${markup}.csv`, { exact: true })).toBeVisible();
  await expect(own(page)).toContainText(
    'line 4: the longitude “<img src=x onerror=window.ran=true>”',
  );
  await expect.poll(() => atlas.shownIn('drawn-label')).toEqual(['own-1-name', 'own-2-name']);
  expect((await namesIn(page, 'drawn-label')).sort()).toEqual([markdown, markup]);
  expect(await page.locator('#panel img, .announcer img, .announcer strong').count()).toBe(0);
  expect(
    await page.evaluate(() => {
      const { ran, violations } = window as Watched;
      return { ran, violations };
    }),
  ).toEqual({ ran: undefined, violations: [] });
});

test('without its worker a file is not read, and the page says so', async ({
  atlas,
  page,
  watch,
}) => {
  watch.allowed.push(/Failed to load resource/);
  await page.route(/own-worker.*\.js/, (route) => route.abort());
  await atlas.openStill('/en/?tool=layers');
  await own(page)
    .getByLabel('Choose a file…')
    .setInputFiles({
      name: 'points.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
  await expect(own(page)).toContainText('points.csv The browser did not start the worker');
  await expect(page.locator('.announcer')).toContainText('Reload the page and try again.');
});

test('a file that keeps its worker busy is given up after ten seconds, and the next is read', async ({
  atlas,
  page,
}) => {
  const busy = /own-worker.*\.js/;
  await page.route(busy, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); };' }),
  );
  await page.clock.install();
  await atlas.openStill('/?tool=layers');
  const field = own(page).getByLabel('选择文件……');
  const file = { name: 'points.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  const worker = page.waitForEvent('worker');
  await field.setInputFiles(file);
  const ended = (await worker).waitForEvent('close');
  await expect(own(page)).toContainText('正在读取 points.csv');
  await page.clock.fastForward(10_000);
  await expect(own(page)).toContainText('读了10秒还没有读完，已停止。');
  await ended;
  await page.unroute(busy);
  await field.setInputFiles(file);
  await expect(own(page)).toContainText('2个点');
});

test('an embed takes no files', async ({ page }) => {
  await page.goto('/en/embed/');
  const held = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['lon,lat\n104,30'], 'a.csv'));
    return transfer;
  });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: held });
  await expect(page.locator('.drop-frame')).toHaveCount(0);
});
