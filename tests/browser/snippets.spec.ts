import { expect, test } from '@playwright/test';
import {
  type Embedded,
  type SnippetForm,
  snippetForms,
  snippets,
} from '../../src/plan/embedding/snippets.ts';
import { type Newspaper, openNewspaper } from './newspaper.ts';

let newspaper: Newspaper;
test.beforeAll(async () => {
  newspaper = await openNewspaper();
});
test.afterAll(() => newspaper.close());

/** A title that would break a careless snippet. */
const title = '重庆"主城" & <成都>';

const embedded = (site: string): Embedded => ({
  site,
  src: `${site}embed/view/?layers=units,rivers,names&year=2020&title=${encodeURIComponent(title)}`,
  full: `${site}?layers=units,rivers,names&year=2020`,
  page: 'view',
  keys: [
    ['layers', 'units,rivers,names'],
    ['year', '2020'],
    ['title', title],
  ],
  title,
  language: 'zh',
  width: 640,
  height: undefined,
  usual: { height: 660, phoneHeight: 560 },
  image: { src: `${site}icon.svg`, width: 1200, height: 630 },
  caption: '成渝双城图',
});

for (const form of snippetForms) {
  test(`the form "${form}" works where it is pasted`, async ({ page, baseURL }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const site = String(baseURL);
    const html = `<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"><title>文章</title><body>${snippets(embedded(site))[form]}</body></html>`;
    await page.goto(newspaper.print(html));
    const leadsOn = { layers: 'units,rivers,names', year: '2020' };
    const queryOf = (href: string | null) =>
      Object.fromEntries(new URL(href ?? '', site).searchParams);
    if (form === 'image') {
      await expect(page.getByRole('img', { name: title })).toBeVisible();
      expect(queryOf(await page.getByRole('link').getAttribute('href'))).toEqual(leadsOn);
    } else {
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(frame.locator('.embed-about')).toHaveText('成渝地区双城经济圈 · 2020年底');
      await expect(frame.locator('.picture svg').first()).toBeVisible();
      await expect(frame.locator('.picture')).toContainText('绵阳');
      const whole = frame.getByRole('link', { name: '在成渝双城图中打开' });
      expect(queryOf(await whole.getAttribute('href'))).toEqual(leadsOn);
      await expect(page.locator('iframe')).toHaveAttribute('title', title);
      if (form !== ('iframe' satisfies SnippetForm))
        await expect
          .poll(async () => {
            const outside = (await page.locator('iframe').boundingBox())?.height ?? 0;
            const inside = await frame.locator('html').evaluate((html) => html.scrollHeight);
            return Math.abs(outside - inside);
          })
          .toBeLessThanOrEqual(1);
    }
    expect(problems).toEqual([]);
  });
}
