import { expect, test } from '@playwright/test';
import { paintPicture } from '../../src/map/svg/paint-picture.ts';
import { dataset, homeFrame, images, styleOf } from '../map/svg/scenes.ts';

const frame = homeFrame(900, 600, 28);
const { svg, labels } = paintPicture(styleOf(), images, frame, {
  title: '成渝双城图',
  linkOf: (kind, id) =>
    kind === 'place' ? { href: `#${id}`, name: dataset.places[id]?.name.zh ?? '' } : undefined,
});

test('a picture is a map of links without any script: by name, by pointer through its labels, by Tab', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await page.route('http://picture.test/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'" },
      body: `<!doctype html><title>Map</title><body>${svg}</body>`,
    }),
  );
  await page.goto('http://picture.test/');
  await expect(page.getByRole('group', { name: '成渝双城图' })).toBeVisible();

  const mianyang = labels.find(({ id }) => id === '510700');
  const origin = await page.locator('svg').boundingBox();
  await page.mouse.click(
    (origin?.x ?? 0) + (mianyang?.x ?? 0),
    (origin?.y ?? 0) + (mianyang?.y ?? 0),
  );
  await expect(page).toHaveURL(/#510700$/);

  const link = page.getByRole('link', { name: '成都市', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#510100$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#(?!510100)\d{6}$/);
});
