import { languageTags } from '../data/text.ts';
import { buildStyle } from '../map/style/style.ts';
import { layersShownAtFirst } from '../plan/catalogue.ts';
import { recordYearOf } from '../plan/timeline.ts';
import type { Site } from '../ui/atlas-context.ts';
import { fetchPanel } from '../ui/panels/late-panels.ts';
import { embedHead, embedOf, freePages, renderEmbed } from './embed-page.tsx';
import { formerPageHtml, listFormerPages } from './former-pages.ts';
import { headOf, type Place } from './head.ts';
import { answeredAt } from './headers.ts';
import { type Health, healthOf, healthPage } from './health.ts';
import { writeHostHeaders } from './host-headers.ts';
import { fillTemplate } from './html.ts';
import { type LightSource, lightFiles } from './light-files.ts';
import { oembedOf } from './oembed.ts';
import { createPainter } from './picture.ts';
import { withPolicy } from './policy.ts';
import { renderApp, stateOf } from './render-page.tsx';
import { listPages, oembedPathOf, type SitePage } from './site-pages.ts';
import { writeRobots, writeSitemap } from './sitemap.ts';
import type { SocialPicture } from './social-image.ts';
import { socialPictureOf } from './social-picture.ts';
import { socialMap } from './social-size.ts';

/** The picture of a page for shared links. */
export interface SharedImage {
  readonly png: Uint8Array;
  /** Another for another picture: sites that keep pictures see by it that this one is new. */
  readonly mark: string;
}

/** What the pages are made of. */
export interface SiteSource extends LightSource {
  /** The page that Vite built, with its places still open. */
  readonly template: string;
  /** The same for the pages inside articles. */
  readonly embedTemplate: string;
  /** The same for views that no page is written for. */
  readonly viewTemplate: string;
  readonly place: Place;
  /** Names of the open-data files. */
  readonly openData: readonly string[];
  /** Which edition of the atlas this is, for `health.json`. */
  readonly release: Pick<Health, 'version' | 'formats'>;
  readonly settings: Pick<Site, 'mapReviewNumber' | 'icpNumber' | 'policeNumber'>;
  /** Paints a picture for shared links, or finds it painted before. */
  readonly share?: (picture: SocialPicture) => Promise<SharedImage>;
}

/** The picture of a page stands beside it, at the same address for good. */
const imageName = 'map.png';

/**
 * Every file of the static site besides what Vite builds, one after the other: the pages in both
 * languages, the style, the sitemap and the robots file. Same source, same bytes.
 */
export async function* writeSite(
  source: SiteSource,
): AsyncGenerator<readonly [path: string, content: string | Uint8Array]> {
  const { library, template, place, openData, settings, share } = source;
  const { dataset, plan } = library;
  if (!plan) throw new Error('got no plan, expected all files of the dataset');
  const site: Site = { base: place.base, still: true, ...settings };
  const paint = createPainter(library);
  const socialOf = (page: SitePage): SocialPicture => {
    const map = paint.plain(stateOf(library, page.view), socialMap.width, socialMap.height);
    return socialPictureOf(library, page.view, map);
  };
  const htmlOf = (page: SitePage, image: string | undefined, ofPage: Site = site): string => {
    const state = stateOf(library, page.view);
    const picture = paint.page(state, site);
    state.assumeZoom(picture.zoom);
    const html = fillTemplate(template, {
      LANG: languageTags[page.view.language],
      HEAD: `${headOf(page, library, place, { openData, image })}\n    <style>${picture.css}</style>`,
      BODY: renderApp(state, ofPage, picture.html),
    });
    return withPolicy(html, 'page');
  };
  const embedHtmlOf = (page: SitePage, written = true): string => {
    const state = stateOf(library, page.view);
    const picture = written ? paint.page(state, site) : undefined;
    const html = fillTemplate(written ? source.embedTemplate : source.viewTemplate, {
      LANG: languageTags[page.view.language],
      HEAD: embedHead(page, library, place, picture?.css),
      BODY: renderEmbed(state, library, site, picture),
    });
    return withPolicy(html, 'embed');
  };
  const pages = listPages(dataset, plan);
  const former = listFormerPages(dataset);
  for (const page of pages) {
    await fetchPanel(page.view);
    const shared = share && (await share(socialOf(page)));
    const image = shared && `${page.path}${imageName}?v=${shared.mark}`;
    const oembed = `${JSON.stringify(oembedOf(page, library, place, image))}\n`;
    const before = former.filter(({ now }) => now.path === page.path);
    for (const { path } of [page, ...before]) {
      if (shared) yield [`${path}${imageName}`, shared.png];
      yield [oembedPathOf({ path }), oembed];
    }
    yield [`${page.path}index.html`, htmlOf(page, image)];
    const embed = embedOf(page);
    if (embed) yield [`${embed.path}index.html`, embedHtmlOf(embed)];
    if (page.path === '') yield ['404.html', htmlOf(page, image, { ...site, missing: '' })];
  }
  for (const page of freePages) yield [`${page.path}index.html`, embedHtmlOf(page, false)];
  for (const page of former) yield [`${page.path}index.html`, formerPageHtml(page, library, place)];
  const scene = {
    language: 'zh',
    layers: layersShownAtFirst,
    selected: [],
    scheme: 'light',
    year: recordYearOf(dataset),
  } as const;
  yield ['data/style.json', `${JSON.stringify(buildStyle(dataset, scene))}\n`];
  yield* lightFiles(source);
  yield ['sitemap.xml', writeSitemap(pages, place)];
  yield ['robots.txt', writeRobots(place)];
  const embeds = pages.filter((page) => embedOf(page)).length + freePages.length;
  const health = healthOf({ ...library, plan }, source.release, { pages: pages.length, embeds });
  yield ['health.json', `${JSON.stringify(health, undefined, 2)}\n`];
  yield ['health/index.html', healthPage(health)];
  const paths = [...pages, ...former]
    .map(({ path }) => path)
    .filter((path) => answeredAt(path) === 'page');
  yield ['_headers', writeHostHeaders([...paths, 'health/'], place.base)];
}
