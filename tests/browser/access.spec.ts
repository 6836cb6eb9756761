import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { tools } from '../../src/view/view.ts';
import { expect, test } from './atlas-page.ts';
import { findingsOn } from './axe.ts';
import { misfitsOn } from './fit.ts';
import { silenceMap } from './silent-map.ts';

/** Every kind of page, and every tool with something in it, as links after the language. */
const pages: Readonly<Record<string, string>> = {
  home: '',
  place: 'place/500151/',
  metro: 'metro/chengdu/',
  platform: 'platform/gaozhu/',
  corridor: 'corridor/chengyu-central-hsr/',
  node: 'node/tianfu-jincheng-lab/',
  aspect: 'aspect/innovation-centre/',
  event: 'event/outline-published/',
  plan: 'plan/',
  sources: 'sources/',
  missing: 'no/such/page/',
  embed: 'embed/place/500151/',
  'embed of any view': 'embed/view/?layers=units,names&year=2030',
  station: '?sel=station:chengdudong',
  ...Object.fromEntries(tools.map((tool) => [`tool ${tool}`, `?tool=${tool}`])),
  'tool list with filters': '?tool=list&kinds=place,corridor',
  'tool here': '?tool=here&here=106.5,29.5',
  'tool within': '?tool=within&around=place:500151;40',
  'tool themes': '?tool=themes&theme=residents,county,natural,6',
  'tool compare': '?tool=compare&compare=place:500151,place:511100',
  'tool measure': '?tool=measure&measure=106.5,29.5;104.1,30.7;105,29!',
};

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
/** Each kind of page meets both languages, schemes and sizes; neighbours in the list meet other pairs. */
const variants = [
  [
    { prefix: '/', colorScheme: 'light', size: wide },
    { prefix: '/en/', colorScheme: 'dark', size: narrow },
  ],
  [
    { prefix: '/en/', colorScheme: 'light', size: narrow },
    { prefix: '/', colorScheme: 'dark', size: wide },
  ],
] as const;

async function withoutMap(page: Page): Promise<void> {
  await silenceMap(page);
  await page.route('**/no/such/page/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: readFileSync(join(import.meta.dirname, '../../dist/404.html'), 'utf8'),
    }),
  );
}

/** Sees to it that all of the page is there and large enough, once it has taken its new size. */
const fits = (page: Page, message: string): Promise<void> =>
  expect
    .configure({ soft: true })
    .poll(() => misfitsOn(page), { message, timeout: 3000 })
    .toEqual([]);

/** Opens a link and waits until the page is alive and nothing of it is still to come. */
async function openWhole(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.waitForFunction(() => !document.documentElement.classList.contains('still'));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[role=status]', { hasText: /载入|Loading/ })).toHaveCount(0);
}

for (const [index, [name, path]] of Object.entries(pages).entries()) {
  test(`axe-core finds nothing: ${name}`, async ({ page, watch: _watch }) => {
    await withoutMap(page);
    for (const { prefix, colorScheme, size } of variants[index % 2] ?? []) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await openWhole(page, prefix + path);
      expect.soft(await findingsOn(page), `${prefix}${path} ${colorScheme}`).toEqual([]);
      if (size !== narrow) continue;
      // As 1280 pixels at 400 %: all is there and large enough for a finger.
      await page.setViewportSize({ width: 320, height: 640 });
      await fits(page, `${prefix}${path} at 320 px`);
    }
  });
}

test('at 200 %, all is there and large enough for a finger', async ({ page, watch: _watch }) => {
  await withoutMap(page);
  await page.setViewportSize({ width: 720, height: 450 });
  for (const name of ['home', 'place', 'plan', 'tool list', 'tool compare', 'tool here']) {
    await openWhole(page, `/${pages[name]}`);
    await fits(page, name);
  }
});

test('nothing moves by itself for readers who ask for less motion', async ({
  page,
  watch: _watch,
}) => {
  await withoutMap(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of ['home', 'place', 'tool compare', 'tool themes', 'embed']) {
    await openWhole(page, `/${pages[name]}`);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        const longest = Math.max(
          ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
        );
        return longest > 0.01 ? [`${element.tagName} ${element.getAttribute('class')}`] : [];
      }),
    );
    expect.soft(moving, name).toEqual([]);
  }
});

test('forced colours leave map, swatches and bars as they are', async ({ page, watch: _watch }) => {
  await withoutMap(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await openWhole(page, '/');
  const kept = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).forcedColorAdjust);
  expect(await kept('.picture svg path')).toBe('none');
  expect(await kept('.entries .swatch rect')).toBe('none');
  await openWhole(page, '/?tool=themes&theme=residents,unit,quantile,5');
  expect(await kept('.theme-legend .swatch, .theme-legend i')).toBe('none');
});

test('the map is walked by keys: neighbours by direction, letters, Enter, and Escape goes back', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?layers=units');
  const canvas = page.getByRole('region', { name: 'Map' });
  await canvas.focus();
  await page.keyboard.press('l');
  const list = page.getByRole('listbox', { name: 'On the map' });
  await expect(list).toBeFocused();
  const active = () =>
    list.evaluate(
      (element) =>
        document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.innerText,
    );
  await page.keyboard.type('mianyang');
  await expect.poll(active).toContain('Mianyang');
  // Deyang lies to the south-west, rather west; from there Mianyang is to the right.
  await page.keyboard.press('ArrowLeft');
  await expect.poll(active).toContain('Deyang');
  await page.keyboard.press('ArrowRight');
  await expect.poll(active).toContain('Mianyang');
  const ring = await page.locator('.on-map-ring').boundingBox();
  const place = await atlas.pixelOf([104.9, 31.6]);
  expect(Math.abs((ring?.x ?? 0) + 13 - place.x)).toBeLessThan(40);
  expect(Math.abs((ring?.y ?? 0) + 13 - place.y)).toBeLessThan(40);
  await page.keyboard.press('Enter');
  await expect(atlas.heading('Mianyang')).toBeFocused();
  expect(atlas.link()).toContain('/en/place/510700/');
  await expect(page.locator('.announcer')).toHaveText('Selected: Mianyang');
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
  await expect.poll(active).toContain('Mianyang');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(canvas).toBeFocused();
});

test('changes are told in the page’s language: a layer, a year', async ({ atlas, page }) => {
  await atlas.open('/?year=2020');
  const told = page.locator('.announcer');
  await expect(told).toHaveAttribute('role', 'status');
  await expect(told).toHaveText('');
  await page.getByRole('button', { name: '图层' }).click();
  await page.getByRole('checkbox', { name: /^江河/ }).uncheck();
  await expect(told).toHaveText('已隐藏：江河');
  await page.getByRole('button', { name: '回到现在' }).click();
  await expect(told).toHaveText('2026年，现状');
});
