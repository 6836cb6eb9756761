import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** A free view of each kind and of all kinds at once: what a reader who scrolls past pays for. */
const views = [
  'year=2030',
  'theme=density,unit,quantile,5',
  'theme=density,county,natural,5',
  'kinds=node&status=open',
  'sure=one',
  'sel=county:510104',
  'sel=axis:rivers-and-valleys',
  'measure=104.07,30.67;106.55,29.56;105,29!',
  'around=104.07,30.67;50',
  'around=corridor:chengyu-hsr;30',
  'sel=source:areacodes-2021',
  'theme=density,unit,quantile,5&kinds=node,place&status=open,none&year=2030&scheme=dark',
  // All that can be asked for beside the map: values by county, an entry, a filter, a ring, a path.
  'theme=density,county,natural,5&sel=event:central-launch&sure=one&around=corridor:chengyu-hsr;30&measure=104.07,30.67;106.55,29.56;105,29!',
  'theme=density,unit,quantile,5&sel=axis:rivers-and-valleys&aspect=infrastructure-network&around=corridor:chengyu-hsr;30&layers=units,counties,names,rail-open,stations&at=106.5,29.5,9.5',
  'theme=gdp-latest,unit,quantile,5&sel=county:510104&around=104.07,30.67;50&here=104,30',
];

for (const language of ['', 'en/'])
  for (const view of views)
    test(`a free view keeps to 150 kB and six requests: /${language} ${view}`, async ({ page }) => {
      const paid: Promise<number>[] = [];
      const names: string[] = [];
      page.on('response', (response) => {
        const name = response.url().split('/').at(-1) ?? '';
        // A frame has no icon.
        if (name === 'icon.svg') return;
        names.push(name);
        paid.push(response.body().then((body) => brotliCompressSync(body).length));
      });
      await page.goto(`/${language}embed/view/?${view}`);
      await expect(page.locator('.picture svg').first()).toBeVisible();
      await expect(page.locator('html')).not.toHaveClass(/free/);
      await expect(page.getByRole('alert')).toHaveCount(0);
      const bytes = (await Promise.all(paid)).reduce((sum, size) => sum + size, 0);
      expect(bytes, names.join(' ')).toBeLessThanOrEqual(150_000);
      expect(names.length, names.join(' ')).toBeLessThanOrEqual(6);
    });
