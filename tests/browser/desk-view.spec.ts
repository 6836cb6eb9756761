import type { Page } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { expect, test } from './atlas-page.ts';

/** A paint property as the live map has it now. */
const paintOf = (page: Page, layer: string, property: string): Promise<unknown> =>
  page.evaluate(
    ([id, name]) =>
      document.querySelector<MapHost>('.map')?.atlasMap?.getPaintProperty(id, name as never),
    [layer, property] as const,
  );

/** The colour that each member has on the map, as the style's match says, by id. */
async function coloursOf(page: Page, layer: string): Promise<Map<string, string>> {
  const match = await paintOf(page, layer, 'fill-color');
  if (!Array.isArray(match)) throw new Error('the theme has no classes on the map');
  const branches: unknown[] = match.slice(2, -1);
  const pairs = branches.flatMap((ids, index) =>
    index % 2 === 0
      ? (ids as string[]).map((id) => [id, String(branches[index + 1])] as const)
      : [],
  );
  return new Map(pairs);
}

test('a preset sets layers, year and theme in one step, by click and by its link', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?tool=layers');
  const presets = page.locator('.presets');
  await expect(presets.getByRole('link')).toHaveCount(9);
  await expect(presets.getByRole('link', { name: 'The plan at a glance' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const border = presets.getByRole('link', { name: 'Cooperation along the border' });
  const address = await border.getAttribute('href');
  await border.click();
  expect(atlas.link()).toBe(address);
  await atlas.idle();
  expect(await atlas.shownIn('platforms-fill')).toHaveLength(10);
  expect(await atlas.shownIn('metro-chengdu-core')).toEqual([]);

  await presets.getByRole('link', { name: 'Rail 2035' }).click();
  expect(atlas.link()).toContain('year=2035');
  await expect(page.locator('.timeline output')).toHaveText('2035');
  await page.goBack();
  expect(atlas.link()).toBe(address);
  await atlas.idle();
  expect(await atlas.shownIn('platforms-fill')).toHaveLength(10);

  const metro = await presets
    .getByRole('link', { name: 'Chengdu metropolitan area' })
    .getAttribute('href');
  await atlas.open(metro ?? '');
  expect(await atlas.shownIn('metro-chengdu-core')).toEqual(['chengdu']);
  expect(await atlas.shownIn('metro-chongqing-whole')).toEqual([]);
  // The middle of the area, and not of the Circle at 106°.
  expect((await atlas.camera()).lon).toBeLessThan(104.8);
  await expect(
    page.locator('.presets').getByRole('link', { name: 'Chengdu metropolitan area' }),
  ).toHaveAttribute('aria-current', 'true');
});

test('one group alone, and back to all by the line that says so and by Back', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?tool=layers');
  const tool = page.locator('.tool-layers');
  const before = atlas.link();
  await tool.getByRole('button', { name: 'Only this Railways' }).click();
  await expect(page).toHaveURL(/layers=rail-open,rail-construction,rail-planned,stations$/);
  await atlas.idle();
  expect(await atlas.shownIn('rivers-line')).toEqual([]);
  expect(await atlas.shownIn('rail-open-surveyed')).toContain('chengyu-hsr');
  await tool.getByRole('button', { name: 'Show the layers as before' }).click();
  await expect(page).toHaveURL(before);
  await expect(tool.getByRole('button', { name: 'Show the layers as before' })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/layers=rail-open/);
  await page.goBack();
  await expect(page).toHaveURL(before);
  await atlas.idle();
  expect((await atlas.shownIn('rivers-line')).length).toBeGreaterThan(0);

  const group = tool.getByRole('checkbox', { name: 'Railways', exact: true });
  expect(await group.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
  await group.click();
  await expect(page).toHaveURL(/hubs/);
  await expect(group).toBeChecked();
});

test('the opacity of a group by keyboard reaches the map and the link, and comes back from it', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?tool=layers');
  const full = Number((await paintOf(page, 'metro-chengdu-core', 'line-opacity')) ?? 1);
  const slider = page.getByRole('slider', { name: 'Opacity Metropolitan areas' });
  await slider.focus();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/faded=metros:40/);
  await expect(slider).toHaveAttribute('aria-valuetext', '40%');
  await expect
    .poll(() => paintOf(page, 'metro-chengdu-core', 'line-opacity'))
    .toBeCloseTo(0.4 * full, 3);
  await page.reload();
  await atlas.idle();
  await expect(slider).toHaveValue('40');
  expect(await paintOf(page, 'metro-chengdu-core', 'line-opacity')).toBeCloseTo(0.4 * full, 3);
});

test('an entry of the legend is a filter, and lets everything back when pressed again', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/');
  const entry = page
    .locator('.legend-strip > .entries')
    .getByRole('button', { name: 'Under construction' });
  await expect(entry).toHaveAttribute('aria-pressed', 'false');
  await entry.click();
  await expect(entry).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/en/?kinds=corridor&status=construction');
  await expect.poll(() => atlas.shownIn('rail-open-surveyed')).toEqual([]);
  await atlas.idle();
  expect(await atlas.shownIn('rivers-line')).toEqual([]);
  expect(await atlas.shownIn('metro-chengdu-core')).toEqual([]);
  expect(await atlas.shownIn('rail-construction-construction')).toContain('chengyu-central-hsr');
  await entry.click();
  await expect(page).toHaveURL('/en/');
  await expect.poll(() => atlas.shownIn('rail-open-surveyed')).toContain('chengyu-hsr');
});

test('a theme by county colours all 221, its classes add up, and so do the residents', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?tool=themes');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Residents' });
  await page.getByRole('radio', { name: 'County' }).check();
  await page.getByRole('radio', { name: 'Natural breaks' }).check();
  await page.getByRole('radio', { name: '6', exact: true }).check();
  await expect(page).toHaveURL('/en/?tool=themes&theme=residents,county,natural,6');
  await atlas.idle();
  await expect.poll(async () => (await coloursOf(page, 'theme-counties')).size).toBe(221);
  const colours = await coloursOf(page, 'theme-counties');
  expect(new Set(colours.values()).size).toBe(6);

  const counts = await page.locator('.class-rows .count').allInnerTexts();
  expect(counts).toHaveLength(7); // six classes, and no data
  expect(counts.at(-1)).toBe('0');
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(221);
  const strip = page.locator('.theme-legend li .sub');
  await expect(strip).toHaveCount(6);
  await expect(page.locator('.totals')).toContainText('32,054,159');
  await expect(page.locator('.totals')).toContainText('83,674,866');

  const [top, ...others] = await page.locator('.class-rows .count').all();
  await page.locator('.class-rows button').first().hover();
  const members = Number(await top?.innerText());
  expect(others.length).toBe(6);
  await expect
    .poll(async () => {
      const filter = await page.evaluate(() =>
        document.querySelector<MapHost>('.map')?.atlasMap?.getFilter('theme-counties-marked'),
      );
      return JSON.stringify(filter).match(/\d{6}/g)?.length ?? 0;
    })
    .toBe(members);
  await page.locator('.class-rows button').first().click();
  await expect(page.locator('.class-members li')).toHaveCount(members);

  await page.reload();
  await atlas.idle();
  await expect(page.getByRole('radio', { name: 'Natural breaks' })).toBeChecked();
  await expect.poll(() => coloursOf(page, 'theme-counties')).toEqual(colours);
});

test('under the pointer stands the value, of the year; by keyboard classes open as by mouse', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?tool=themes&theme=residents,unit,round,4');
  await expect(page.locator('.theme-legend')).toContainText('Residents');
  await atlas.idle();
  const { x, y } = await atlas.pixelOf([103.7, 28.95]);
  await page.mouse.move(x, y);
  await expect(page.locator('.hover-name')).toContainText('Leshan');
  await expect(page.locator('.hover-name b')).toHaveText(/^3,\d{3},\d{3} people \(2020\)$/);
  // By county, it is the county that is named and shaded.
  await page.getByRole('radio', { name: 'County' }).check({ force: true });
  await expect.poll(() => atlas.shownIn('theme-counties')).toContain('511129');
  await atlas.idle();
  const shaded = () =>
    page.evaluate(() => {
      const map = document.querySelector<MapHost>('.map')?.atlasMap;
      const found = map?.queryRenderedFeatures({ layers: ['counties-hover'] }) ?? [];
      return [...new Set(found.filter(({ state }) => state.hover).map(({ id }) => String(id)))];
    });
  const country = await atlas.pixelOf([103.7, 28.95]);
  await page.mouse.move(country.x, country.y);
  await expect.poll(shaded).toEqual(['511129']);
  await page.getByRole('radio', { name: 'Unit' }).check({ force: true });
  await expect.poll(() => atlas.shownIn('theme-counties')).toEqual([]);

  const row = page.locator('.class-rows button:enabled').first();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => atlas.shownIn('theme-units-marked')).not.toEqual([]);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('');
  await expect(page).toHaveURL('/en/?tool=themes');
  await expect(page.locator('.theme-legend')).toHaveCount(0);
});
