import { expect, test } from './atlas-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const link of ['/', '/en/']) {
  test(`nothing overlaps or scrolls sideways on a phone at ${link}`, async ({ atlas, page }) => {
    await atlas.open(link);
    const layout = await page.evaluate(() => {
      const box = (selector: string) => {
        const found = document.querySelector(selector)?.getBoundingClientRect();
        if (!found) throw new Error(`no ${selector}`);
        return { top: found.top, bottom: found.bottom, left: found.left, right: found.right };
      };
      return {
        scrolls: document.scrollingElement
          ? document.scrollingElement.scrollWidth > innerWidth
          : true,
        masthead: box('.masthead'),
        map: box('.map'),
        credits: box('.credits .review'),
        sheet: box('#panel'),
        cards: box('.cards'),
        buttons: box('.map-buttons'),
      };
    });
    expect(layout.scrolls).toBe(false);
    expect(layout.masthead.bottom).toBeLessThanOrEqual(layout.map.top + 1);
    expect(layout.map.bottom).toBeLessThanOrEqual(layout.credits.top + 1);
    expect(layout.credits.bottom).toBeLessThanOrEqual(layout.sheet.top + 1);
    expect(layout.cards.right).toBeLessThan(layout.buttons.left);
    expect(layout.sheet.right).toBeLessThanOrEqual(390);
    expect(layout.map.bottom - layout.map.top).toBeGreaterThan(250);
  });
}

test('a tap on the map selects, and the sheet shows it', async ({ atlas, page }) => {
  await atlas.open('/');
  const { x, y } = await atlas.pixelOf([103.7, 28.95]);
  await page.touchscreen.tap(x, y);
  await expect(atlas.heading('乐山市')).toBeVisible();
});

test('the sheet is dragged up to full, down to closed, and opens by a tap on its handle', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?sel=place:511100');
  const sheet = page.locator('#panel');
  const handle = page.locator('.handle');
  const dragTo = async (target: number) => {
    const box = await handle.boundingBox();
    if (!box) throw new Error('the handle has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, (box.y + target) / 2, { steps: 4 });
    await page.mouse.move(box.x + box.width / 2, target, { steps: 4 });
    await page.mouse.up();
  };
  await expect(sheet).toHaveClass(/sheet-half/);
  await dragTo(90);
  await expect(sheet).toHaveClass(/sheet-full/);
  await dragTo(800);
  await expect(sheet).toHaveClass(/sheet-closed/);
  await handle.tap();
  await expect(sheet).toHaveClass(/sheet-half/);
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect(sheet).toHaveClass(/sheet-full/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(sheet).toHaveClass(/sheet-closed/);
});

test('the legend and the layers open over the map and close again', async ({ atlas, page }) => {
  await atlas.open('/en/');
  await page.getByRole('button', { name: 'Legend' }).tap();
  await expect(page.locator('.card')).toContainText('Central Chongqing');
  await page.getByRole('button', { name: 'Layers' }).tap();
  await expect(page.locator('.card')).toContainText('Ten platforms along the border');
  await page.getByRole('button', { name: 'Layers' }).tap();
  await expect(page.locator('.card')).toBeHidden();
});
