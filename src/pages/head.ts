import { languages, languageTags } from '../data/text.ts';
import type { Library } from '../plan/library.ts';
import { pageTitle } from '../ui/page-title.ts';
import { describeView } from './describe.ts';
import { escapeHtml, escapeJson } from './html.ts';
import { oembedPathOf, type SitePage, twinOf } from './site-pages.ts';
import { socialSize } from './social-size.ts';
import { structuredData } from './structured-data.ts';

/** Where the site lives: `base` is its path, `origin` is empty when it is not configured. */
export interface Place {
  readonly origin: string;
  readonly base: string;
}

/** Files that a head points at, by their paths below the base. */
export interface Attached {
  readonly openData: readonly string[];
  /** The picture for shared links, 1200 by 630 pixels, when there is one: `map.png?v=1a2b3c4d`. */
  readonly image: string | undefined;
}

/** The link by which a site finds what to show in place of a page's address. */
export const oembedLink = (page: SitePage, title: string, { origin, base }: Place): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${origin}${base}${oembedPathOf(page)}`)}" title="${escapeHtml(title)}" />`;

/** The head of a page: title, description, its other language, cards for shared links, structured data. */
export function headOf(
  page: SitePage,
  library: Library,
  place: Place,
  { openData, image }: Attached,
): string {
  const { view, path } = page;
  const address = (below: string) => `${place.origin}${place.base}${below}`;
  const url = address(path);
  const title = pageTitle(library, view);
  const description = describeView(library, view);
  const meta = (attribute: 'name' | 'property', name: string, content: string) =>
    `<meta ${attribute}="${name}" content="${escapeHtml(content)}" />`;
  const data = structuredData(library, view, {
    url,
    description,
    files: openData.map((file) => address(`data/${file}`)),
  });
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    `<link rel="canonical" href="${url}" />`,
    ...languages.map(
      (language) =>
        `<link rel="alternate" hreflang="${languageTags[language]}" href="${address(twinOf(page, language))}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${address(twinOf(page, 'zh'))}" />`,
    oembedLink(page, title, place),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', url),
    meta('property', 'og:locale', view.language === 'zh' ? 'zh_CN' : 'en_GB'),
    ...(image === undefined
      ? [meta('name', 'twitter:card', 'summary')]
      : [
          meta('property', 'og:image', address(image)),
          meta('property', 'og:image:width', String(socialSize.width)),
          meta('property', 'og:image:height', String(socialSize.height)),
          meta('property', 'og:image:alt', title),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]),
    ...(data ? [`<script type="application/ld+json">${escapeJson(data)}</script>`] : []),
  ].join('\n    ');
}
