import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCsv } from '../plan/exports/read-csv.ts';
import { expect, test } from './atlas-page.ts';

/** What a button hands over: its name and its bytes. */
async function taken(page: Page, button: string | RegExp) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const grid = (page: Page) => page.getByRole('grid');
const rowCount = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 1;

test('the filter narrows map, list and link alike; Back undoes clearing it', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?tool=list');
  await expect(grid(page)).toBeVisible();
  const all = await rowCount(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('button', { name: /^Railways \d+$/ }).click();
  await page.getByRole('button', { name: /^Under construction \d+$/ }).click();
  await expect.poll(() => rowCount(page)).toBeLessThan(all);
  await atlas.idle();
  expect(await atlas.shownIn('rail-open-surveyed')).toEqual([]);
  expect(await atlas.shownIn('rivers-line')).toEqual([]);
  const drawn = await atlas.shownIn('rail-construction-construction');
  const count = await rowCount(page);
  expect(drawn.length).toBe(count);
  expect(atlas.link()).toContain('kinds=corridor&status=construction');
  await page.reload();
  await atlas.idle();
  await expect.poll(() => rowCount(page)).toBe(count);
  await page.getByRole('link', { name: 'Close the tool' }).click();
  await page.getByRole('button', { name: `Filtered: ${count} shown` }).click();
  await atlas.idle();
  expect(atlas.link()).not.toContain('kinds=');
  await page.goBack();
  await expect(page.getByRole('button', { name: `Filtered: ${count} shown` })).toBeVisible();
});

test('the list is sorted, walked and used by keys, and shows what is chosen on the map', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?tool=list&kinds=place');
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(page.getByRole('row').nth(1)).toContainText('Banan');
  await grid(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const before = await atlas.camera();
  const second = await page.locator('.row-active [role=gridcell]').first().innerText();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role=row][aria-selected=true]')).toContainText(second);
  await atlas.idle();
  expect((await atlas.camera()).zoom).toBeGreaterThan(before.zoom);
  await page.goBack();
  await atlas.idle();
  const { x, y } = await atlas.pixelOf([104.9, 31.6]);
  await page.mouse.click(x, y);
  const chosen = page.locator('[role=row][aria-selected=true]');
  await expect(chosen).toContainText('Mianyang');
  await expect(chosen).toBeInViewport();
});

test('data that is taken is what the list holds', async ({ atlas, page }) => {
  await atlas.open('/?tool=list&kinds=place,corridor');
  await expect(grid(page)).toBeVisible();
  const count = await rowCount(page);
  await page.getByRole('link', { name: '导出' }).click();
  await expect(page.locator('.take-tool .counted')).toContainText(`${count}项`);
  const csv = await taken(page, /CSV/);
  expect(csv.name).toMatch(/^chengyu-atlas_things-zh_\d{4}-\d\d-\d\d\.csv$/);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(readCsv(csv.bytes.toString('utf8').slice(1))).toHaveLength(count + 1);

  const geojson = JSON.parse((await taken(page, /GeoJSON/)).bytes.toString('utf8'));
  expect(geojson.type).toBe('FeatureCollection');
  expect(geojson.features).toHaveLength(count);
  expect(geojson.bbox).toHaveLength(4);
  expect(geojson).not.toHaveProperty('crs');
  /** Twice the area, positive when the ring runs against the clock. */
  const turn = (ring: number[][]) =>
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
  for (const { geometry } of geojson.features) {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    for (const [outer, ...holes] of polygons) {
      expect(turn(outer)).toBeGreaterThan(0);
      expect(outer[0]).toEqual(outer.at(-1));
      for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
    }
  }
  const topojson = JSON.parse((await taken(page, /TopoJSON/)).bytes.toString('utf8'));
  const objects = Object.values<{ geometries: unknown[] }>(topojson.objects);
  expect(objects.flatMap(({ geometries }) => geometries)).toHaveLength(count);

  const link = new URL(page.url());
  link.searchParams.delete('tool');
  await expect(page.locator('.citation')).toContainText('kinds=place,corridor');
  const bib = (await taken(page, /BibTeX/)).bytes.toString('utf8');
  expect(bib).toContain(`\\url{${link.origin}/?`);
});

test('pictures that are taken are whole: layers by name, legend, text, size, paper', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await atlas.open('/en/?tool=take');
  const svg = await taken(page, /SVG/);
  const found = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const refers = [...parsed.querySelectorAll('*')].flatMap((element) =>
      ['href', 'src', 'xlink:href'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return {
      broken: parsed.querySelector('parsererror') !== null,
      ids: [...parsed.querySelectorAll('g[id]')].map(({ id }) => id),
      legend: parsed.querySelector('#legend')?.textContent,
      texts: [...parsed.querySelectorAll('text')].map((element) => element.textContent),
      refers,
    };
  }, svg.bytes.toString('utf8'));
  expect(found.broken).toBe(false);
  expect(found.refers).toEqual([]);
  expect(found.ids).toEqual(
    expect.arrayContaining([
      'map',
      'legend',
      'scale',
      'units',
      'part',
      'metro-chengdu',
      'rail-open',
      'rivers',
      'names',
    ]),
  );
  expect(found.legend).toContain('Railway, open');
  expect(found.texts).toContain('Chongqing');

  for (const times of [1, 2]) {
    const button = page.getByRole('button', { name: new RegExp(`^${times}×`) });
    await expect(button).toContainText(/\d+ × \d+/);
    const [, width, height] = /(\d+) × (\d+)/.exec(await button.innerText()) ?? [];
    const { bytes } = await taken(page, new RegExp(`^${times}×`));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      Number(width),
      Number(height),
    ]);
  }
  await page.getByRole('button', { name: /A3 landscape/ }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // 420 by 297 mm are 1190.6 by 841.9 points; Chromium rounds to pixels.
  const boxes = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes).toHaveLength(1);
  expect(Math.abs(Number(boxes[0]?.[1]) - 1190.6)).toBeLessThan(1);
  expect(Math.abs(Number(boxes[0]?.[2]) - 841.9)).toBeLessThan(1);
});
