import { parseLink } from '../../src/view/link.ts';
import { firstView } from '../../src/view/view.ts';
import { expect, test } from './atlas-page.ts';
import { type HistoricLink, historicLinks } from './historic-links.ts';

const viewOf = (link: string) => {
  const { pathname, search } = new URL(link, 'https://atlas.example');
  return parseLink({ pathname, search }, '/');
};

const isEmbed = ({ view }: HistoricLink): boolean => view.embed !== undefined;

for (const historic of historicLinks.filter((one) => !isEmbed(one))) {
  const { link, view, heading, says, draws } = historic;
  const needsMap = draws !== undefined || view.camera !== undefined;
  test(`opens as ever: ${link}`, async ({ atlas, page, watch }) => {
    // The live map is drawn in software, and takes ten times as long as all else.
    if (!needsMap) {
      watch.allowed.push(/ERR_FAILED/);
      await page.route('**/live-map-*.js', (route) => route.abort());
    }
    await page.goto(link);
    // The app has taken the written page over; the map need only be waited for where it is asked.
    await expect(page.locator('html')).not.toHaveClass(/still/);
    if (needsMap) await atlas.idle();
    if (heading !== undefined) await expect(atlas.heading(heading)).toBeVisible();
    if (says !== undefined) await expect(page.locator('#panel')).toContainText(says);
    if (view.year !== undefined)
      await expect(page.locator('.timeline output')).toHaveText(String(view.year));
    if (view.camera) {
      const { lon, lat, zoom } = await atlas.camera();
      expect(lon).toBeCloseTo(view.camera.lon, 3);
      expect(lat).toBeCloseTo(view.camera.lat, 3);
      expect(zoom).toBeCloseTo(view.camera.zoom, 2);
    }
    for (const [layer, drawn] of Object.entries(draws ?? {}))
      await expect
        .poll(async () => (await atlas.shownIn(layer)).length > 0, { message: layer })
        .toBe(drawn);
    // The way to the other language carries everything that the atlas holds now.
    const language = view.language === 'en' ? 'zh' : 'en';
    const other = page.locator('.masthead .language');
    await expect
      .poll(async () => viewOf((await other.getAttribute('href')) ?? ''))
      .toEqual({ ...firstView, ...view, language });
    await expect(page.locator('html')).toHaveAttribute(
      'lang',
      view.language === 'en' ? 'en' : 'zh-CN',
    );
  });
}

for (const { link, says = '' } of historicLinks.filter(isEmbed)) {
  test(`opens in an article as ever: ${link}`, async ({ page, watch: _watch }) => {
    await page.goto(link);
    await expect(page.locator('body')).toContainText(says);
  });
}
