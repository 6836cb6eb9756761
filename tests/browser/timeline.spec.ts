import type { MapHost } from '../../src/map/gl/live-map.ts';
import { expect, test } from './atlas-page.ts';

interface Frame {
  /** Whether all tiles were there. */
  readonly whole: boolean;
  readonly at: number;
}
/** What a page has seen its map draw. */
interface SeenFrames {
  drawn: readonly Frame[];
}

/** Lines that are drawn open, under construction and planned now. */
async function drawn(shownIn: (layer: string) => Promise<string[]>) {
  const open = [
    ...(await shownIn('rail-open-surveyed')),
    ...(await shownIn('rail-open-schematic')),
  ];
  return {
    open,
    construction: await shownIn('rail-construction-construction'),
    planned: await shownIn('rail-planned-planned'),
  };
}

test('in 2014 there is no Chengdu–Chongqing high-speed railway, in 2016 it is open', async ({
  atlas,
}) => {
  await atlas.open('/?year=2014');
  const before = await drawn(atlas.shownIn);
  expect([...before.open, ...before.construction, ...before.planned]).not.toContain('chengyu-hsr');
  expect(before.open).toContain('chengyu-railway');
  await atlas.open('/?year=2016');
  expect((await drawn(atlas.shownIn)).open).toContain('chengyu-hsr');
});

test('in 2020 the Central Line is not there or planned, in 2024 under construction', async ({
  atlas,
}) => {
  await atlas.open('/?year=2020');
  const before = await drawn(atlas.shownIn);
  expect([...before.open, ...before.construction]).not.toContain('chengyu-central-hsr');
  expect(before.planned).toContain('chengda-wan-hsr');
  await atlas.open('/?year=2024');
  const after = await drawn(atlas.shownIn);
  expect(after.construction).toContain('chengyu-central-hsr');
  expect(after.open).not.toContain('chengyu-central-hsr');
});

test('the slider draws another year without rebuilding a source, and the link keeps it', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/');
  await page.evaluate(() => {
    const map = document.querySelector<HTMLElement & { atlasMap?: { on: unknown } }>(
      '.map',
    )?.atlasMap;
    const counted = window as Window & { sourceChanges?: number };
    counted.sourceChanges = 0;
    const on = map?.on as (event: string, call: (e: { sourceDataType?: string }) => void) => void;
    on?.call(map, 'sourcedata', (event) => {
      if (event.sourceDataType === 'metadata')
        counted.sourceChanges = (counted.sourceChanges ?? 0) + 1;
    });
  });
  const slider = page.getByRole('slider', { name: 'Year' });
  await slider.focus();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL('/en/?year=2014');
  await atlas.idle();
  await expect.poll(async () => (await drawn(atlas.shownIn)).open).not.toContain('chengyu-hsr');
  const changes = await page.evaluate(
    () => (window as Window & { sourceChanges?: number }).sourceChanges,
  );
  expect(changes).toBe(0);
  await expect(page.locator('.timeline output')).toHaveText('2014');
  await expect(page.locator('.legend-strip > .entries')).not.toContainText('Under construction');
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page).toHaveURL('/en/');
  await expect.poll(async () => (await drawn(atlas.shownIn)).open).toContain('chengyu-hsr');
});

test('it plays from the first year, pauses, and stops when the slider is moved', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.locator('.timeline output')).toHaveText('2013');
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await page.locator('.timeline output').innerText();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.getByRole('slider', { name: 'Year' }).focus();
  await page.keyboard.press('End');
  await expect(page.locator('.timeline output')).toHaveText('2035');
  expect(Number(paused)).toBeGreaterThanOrEqual(2013);
});

test('platforms and projects come when they begin', async ({ atlas }) => {
  const layers = 'layers=units,platforms,new-areas,gateways,names';
  await atlas.open(`/?${layers}&year=2019`);
  expect(await atlas.shownIn('platforms-fill')).toEqual([]);
  const early = await atlas.shownIn('nodes-mark');
  expect(early).not.toContain('yibin-sanjiang-new-area');
  await atlas.open(`/?${layers}&year=2021&at=104.7,28.8,8`);
  expect(await atlas.shownIn('nodes-mark')).toContain('yibin-sanjiang-new-area');
  await atlas.open(`/?${layers}&year=2021`);
  expect(await atlas.shownIn('platforms-fill')).toEqual([
    'gaozhu',
    'luyongjiang',
    'mingyueshan',
    'suitong',
  ]);
});

test('a line tells how it stood in the year that is shown', async ({ atlas, page }) => {
  await atlas.openStill('/en/?year=2021&sel=corridor:chengda-wan-hsr');
  await expect(page.locator('#panel .badge')).toContainText('2021 · Planned');
  await page.getByRole('slider', { name: 'Year' }).fill('2012');
  await expect(page.locator('#panel .badge')).toContainText('2012 · Not there yet');
});

test('another year is drawn when all of it is there, not bit by bit', async ({ atlas, page }) => {
  await atlas.open('/en/');
  await page.evaluate(() => {
    const map = document.querySelector<MapHost>('.map')?.atlasMap;
    const seen = window as unknown as SeenFrames;
    const drawn: Frame[] = [];
    seen.drawn = drawn;
    map?.on('render', () => drawn.push({ whole: map.areTilesLoaded(), at: performance.now() }));
  });
  await page.getByRole('slider', { name: 'Year' }).focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL('/en/?year=2011');
  await expect
    .poll(() => atlas.shownIn('rail-planned-planned'))
    .not.toContain('chengyu-central-hsr');
  const frames = await page.evaluate(() => (window as unknown as SeenFrames).drawn);
  const [first, ...others] = frames;
  expect(first).toBeDefined();
  // The first one asks for the tiles; one that waits too long for them is drawn without.
  const early = others.filter(({ at }) => at < (first?.at ?? 0) + 350);
  expect(early.filter(({ whole }) => !whole)).toEqual([]);
});
