import type { Page } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { palettes } from '../../src/plan/palette.ts';
import { schemeKey } from '../../src/plan/scheme-choice.ts';
import { expect, test } from './atlas-page.ts';

const inRgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const paper = { light: inRgb(palettes.light.paper), dark: inRgb(palettes.dark.paper) };

const groundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const colourSchemeOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
/** The colour of the browser's bar: the first that applies, as browsers take it. */
const barOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  );
const stillMap = (page: Page) => page.route('**/live-map-*.js', (route) => route.abort());
const isAlive = (page: Page) =>
  page.waitForFunction(() => !document.documentElement.classList.contains('still'));

test('panels, live map and the browser’s bar follow the choice at once, and it is no part of the link', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await atlas.open('/en/?theme=density,unit,quantile,5');
  const mapGround = () =>
    page.evaluate(() =>
      document
        .querySelector<MapHost>('.map')
        ?.atlasMap?.getPaintProperty('ground', 'background-color'),
    );
  const choice = page.getByRole('combobox', { name: 'Colours' });
  await expect(choice).toHaveValue('auto');
  expect(await mapGround()).toBe(palettes.light.ground);
  const link = atlas.link();
  await choice.selectOption({ label: 'Dark' });
  await expect.poll(mapGround).toBe(palettes.dark.ground);
  expect(await groundOf(page)).toBe(paper.dark);
  expect(await colourSchemeOf(page)).toBe('dark');
  expect(await barOf(page)).toBe(palettes.dark.paper);
  await expect(page.locator('.theme-legend i').first()).toHaveCSS(
    'background-color',
    'rgb(70, 47, 26)', // #462f1a, the first of five by night
  );
  expect(atlas.link()).toBe(link);

  await choice.focus();
  await page.keyboard.press('Home');
  await expect(choice).toHaveValue('auto');
  await expect.poll(mapGround).toBe(palettes.light.ground);
  expect(await groundOf(page)).toBe(paper.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(mapGround).toBe(palettes.dark.ground);
  expect(await groundOf(page)).toBe(paper.dark);
});

for (const [chosen, other] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`a later visit is ${chosen} before anything of the app has come, paper is light`, async ({
    page,
    watch,
  }) => {
    watch.allowed.push(/Failed to load resource|net::ERR_FAILED/);
    await page.emulateMedia({ colorScheme: other });
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      schemeKey,
      chosen,
    ] as const);
    await page.route('**/assets/*.js', (route) => route.abort());
    for (const link of ['/', '/en/place/500151/']) {
      await page.goto(link);
      expect(await groundOf(page)).toBe(paper[chosen]);
      expect(await colourSchemeOf(page)).toBe(chosen);
      expect(await barOf(page)).toBe(palettes[chosen].paper);
      const picture = page.locator('.picture svg [data-layer="scope-line"] path').first();
      await expect(picture).toHaveCSS('stroke', inRgb(palettes[chosen].scopeEdge));
    }
    await page.emulateMedia({ media: 'print', colorScheme: other });
    expect(await colourSchemeOf(page)).toBe('light');
    await expect(page.locator('.picture svg [data-layer="scope-line"] path').first()).toHaveCSS(
      'stroke',
      inRgb(palettes.light.scopeEdge),
    );
  });
}

test('the choice is kept, other windows follow, and an embed keeps its own', async ({
  page,
  context,
  watch,
}) => {
  watch.allowed.push(/Failed to load resource|net::ERR_FAILED/);
  await context.route('**/live-map-*.js', (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await isAlive(page);
  const beside = await context.newPage();
  await beside.emulateMedia({ colorScheme: 'light' });
  await beside.goto('/plan/');
  await isAlive(beside);
  await page.getByRole('combobox', { name: '颜色' }).selectOption({ label: '深色' });
  await expect(beside.getByRole('combobox', { name: '颜色' })).toHaveValue('dark');
  await expect.poll(() => groundOf(beside)).toBe(paper.dark);
  await page.reload();
  await isAlive(page);
  await expect(page.getByRole('combobox', { name: '颜色' })).toHaveValue('dark');
  await page.goto('/embed/');
  expect(await groundOf(page)).toBe(paper.light);
  await page.goto('/embed/?scheme=dark');
  expect(await groundOf(page)).toBe(paper.dark);
});

test('without storage the choice holds for this visit', async ({ page, watch }) => {
  watch.allowed.push(/Failed to load resource|net::ERR_FAILED/);
  await stillMap(page);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  await isAlive(page);
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  expect(await groundOf(page)).toBe(paper.dark);
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page.getByRole('combobox', { name: '颜色' })).toHaveValue('dark');
  expect(await groundOf(page)).toBe(paper.dark);
});
