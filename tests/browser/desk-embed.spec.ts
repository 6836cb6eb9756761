import type { Page } from '@playwright/test';
import { expect, test } from './atlas-page.ts';
import { paste } from './clipboard.ts';

const snippet = (page: Page) => page.getByRole('textbox', { name: '要粘贴的代码' });
const preview = (page: Page) => page.locator('.embed-preview iframe');
const warnings = (page: Page) => page.locator('.embed-warnings li');
const query = (link: string) => new URLSearchParams(link.split('?')[1]);

test('an embed is built by keyboard; the link carries every choice and a reload restores them', async ({
  atlas,
  page,
}) => {
  await atlas.open('/');
  const tab = page.getByRole('link', { name: '嵌入', exact: true });
  await tab.focus();
  await page.keyboard.press('Enter');
  await expect(atlas.heading('嵌入')).toBeVisible();
  await expect(snippet(page)).toHaveValue(
    /^<iframe src="http[^"]+\/embed\/" title="成渝地区双城经济圈"/,
  );
  await expect(warnings(page)).toHaveCount(0);

  await page.getByRole('textbox', { name: '标题' }).focus();
  await page.keyboard.type('双城"记" & <路>');
  await page.getByRole('radio', { name: '640' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: '360' })).toBeChecked();
  await expect(warnings(page)).toHaveText([/^图例有14条/]);
  await page.getByRole('radio', { name: '展开' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(warnings(page)).toHaveCount(0);
  await page.getByRole('radio', { name: '自动' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('spinbutton', { name: /^高度/ }).focus();
  await page.keyboard.type('480');
  await page.keyboard.press('Enter');

  await expect
    .poll(() => query(atlas.link()).get('embed'))
    .toBe('width:360;height:480;legend:folded;scheme:dark;title:双城"记" & <路>');
  const said = await snippet(page).inputValue();
  expect(said).toContain('title="双城&quot;记&quot; &amp; &lt;路&gt;"');
  expect(said).toContain('max-width:360px;height:480px');
  const [, src = ''] = said.match(/src="([^"]+)"/) ?? [];
  const address = src.replaceAll('&amp;', '&');
  expect(new URL(address).pathname).toBe('/embed/');
  expect(Object.fromEntries(query(address))).toEqual({
    title: '双城"记" & <路>',
    legend: 'folded',
    scheme: 'dark',
  });
  await expect
    .poll(() => preview(page).evaluate((frame) => (frame as HTMLIFrameElement).src))
    .toBe(address);

  await page.reload();
  await expect(snippet(page)).toHaveValue(said);
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue('双城"记" & <路>');
  await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
});

test('the four forms are copied as they stand', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await atlas.open('/place/500151/?tool=embed&year=2030&embed=lang:en');
  for (const [form, beginning] of [
    ['框架', '<iframe src='],
    ['框架加脚本', '<iframe data-chengyu-atlas src='],
    ['自定义元素', '<chengyu-atlas page="view" lang="en" year="2030"'],
    ['图片', '<figure lang="en"'],
  ] as const) {
    await page.getByRole('radio', { name: form, exact: true }).check();
    await page.getByRole('button', { name: '复制代码' }).click();
    await expect(page.locator('.snippet-row').getByRole('status')).toHaveText('已复制。');
    const copied = await paste(page);
    expect(copied.startsWith(beginning)).toBe(true);
    expect(copied).toBe(await snippet(page).inputValue());
  }
  // Of a view with settings there is no ready picture: the export makes one.
  await expect(snippet(page)).toHaveValue(/<img src="chengyu-atlas_tongliang-district-en_/);
  await page.getByRole('link', { name: '去导出图片' }).click();
  await expect(atlas.heading('导出')).toBeVisible();
});

test('the page of a thing has its picture, and the preview says how high the embed is', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/place/500151/?tool=embed');
  const told = await page
    .frameLocator('.embed-preview iframe')
    .locator('#atlas')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  expect(told).toBeGreaterThan(500);
  await expect(page.getByText(`auto: about ${told}`)).toBeVisible();
  await expect(page.locator('.snippet')).toHaveValue(new RegExp(`aspect-ratio:640/${told}`));
  await page.getByRole('radio', { name: 'Picture' }).check();
  await expect(page.locator('.snippet')).toHaveValue(
    /<img src="http[^"]+\/en\/place\/500151\/map\.png" alt="Tongliang District" width="1200" height="630"/,
  );
});

test('the embed opens on what the window shows, or on all of it', async ({ atlas, page }) => {
  await atlas.open('/?tool=embed&at=104.07,30.66,8');
  await expect(snippet(page)).toHaveValue(/at=10/);
  const at = query((await snippet(page).inputValue()).replaceAll('&amp;', '&').split('"')[1] ?? '')
    .get('at')
    ?.split(',')
    .map(Number);
  // The window is wider than the embed, so the same land is drawn smaller; its middle stays.
  expect(at?.[0]).toBeCloseTo(104.07, 1);
  expect(at?.[1]).toBeCloseTo(30.66, 1);
  expect(at?.[2]).toBeLessThan(8);
  await page.getByRole('radio', { name: '整个经济圈' }).check();
  await expect(snippet(page)).not.toHaveValue(/at=10/);
  expect(query(atlas.link()).get('embed')).toBe('reach:whole');
});
