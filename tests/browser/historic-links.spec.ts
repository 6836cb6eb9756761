import { parseLink } from '../../src/view/link.ts';
import { firstView } from '../../src/view/view.ts';
import { type AtlasPage, expect, test } from './atlas-page.ts';
import { type HistoricLink, historicLinks } from './historic-links.ts';
import { tryEach } from './try-each.ts';

const viewOf = (link: string) => {
  const { pathname, search } = new URL(link, 'https://atlas.example');
  return parseLink({ pathname, search }, '/');
};

const isEmbed = ({ view }: HistoricLink): boolean => view.embed !== undefined;
const needsMap = ({ draws, view }: HistoricLink): boolean =>
  draws !== undefined || view.camera !== undefined;

/** What a link says and how it is read, which the page shows without the live map. */
async function opensAsEver(atlas: AtlasPage, { heading, says, view }: HistoricLink): Promise<void> {
  const { page } = atlas;
  if (heading !== undefined) await expect(atlas.heading(heading)).toBeVisible();
  if (says !== undefined) await expect(page.locator('#panel')).toContainText(says);
  if (view.year !== undefined)
    await expect(page.locator('.timeline output')).toHaveText(String(view.year));
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
}

const links = historicLinks.filter((one) => !isEmbed(one));

test('links that ask nothing of the live map open as ever', async ({ atlas, page, watch }) => {
  // It is drawn in software, and takes ten times as long as all else.
  watch.allowed.push(/ERR_FAILED/);
  await page.route('**/live-map-*.js', (route) => route.abort());
  await tryEach(
    links.filter((one) => !needsMap(one)),
    async (historic) => {
      await page.goto(historic.link);
      // The app has taken the written page over.
      await expect(page.locator('html')).not.toHaveClass(/still/);
      await opensAsEver(atlas, historic);
    },
  );
});

test('links that say what is drawn, and from where, open as ever', async ({ atlas }) => {
  await tryEach(links.filter(needsMap), async (historic) => {
    const { link, view, draws = {} } = historic;
    await atlas.open(link);
    await expect(atlas.page.locator('html')).not.toHaveClass(/still/);
    if (view.camera) {
      const { lon, lat, zoom } = await atlas.camera();
      expect(lon).toBeCloseTo(view.camera.lon, 3);
      expect(lat).toBeCloseTo(view.camera.lat, 3);
      expect(zoom).toBeCloseTo(view.camera.zoom, 2);
    }
    for (const [layer, drawn] of Object.entries(draws))
      await expect
        .poll(async () => (await atlas.shownIn(layer)).length > 0, { message: layer })
        .toBe(drawn);
    await opensAsEver(atlas, historic);
  });
});

test('links of articles open as ever', async ({ page, watch: _watch }) => {
  await tryEach(historicLinks.filter(isEmbed), async ({ link, says = '' }) => {
    await page.goto(link);
    await expect(page.locator('body')).toContainText(says);
  });
});
