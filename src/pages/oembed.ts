import { frameSandbox } from '../plan/embedding/snippets.ts';
import type { Library } from '../plan/library.ts';
import { pageTitle } from '../ui/page-title.ts';
import { word } from '../ui/words.ts';
import { plainEmbed } from '../view/embed.ts';
import { writeLink } from '../view/link.ts';
import { firstView } from '../view/view.ts';
import type { Place } from './head.ts';
import { escapeHtml } from './html.ts';
import type { SitePage } from './site-pages.ts';
import { socialSize } from './social-size.ts';

/** The frame that an article gets, CSS pixels: the column of most of them, and what an embed takes there. */
export const oembedSize = { width: 600, height: 690 } as const;

/** Seconds that a site may keep what it was told: a day. */
const cacheAge = 86_400;

/** An answer by oEmbed 1.0, of the type `rich`. */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * What a site that is given the address of a page shows in its place: the page's embed in a frame.
 * The plan and the sources have no map of their own, so theirs is that of the first page.
 *
 * @param image the page's picture by its path below the base, when there is one
 */
export function oembedOf(
  { view }: SitePage,
  library: Library,
  { origin, base }: Place,
  image: string | undefined,
): Oembed {
  const { language } = view;
  const site = {
    name: word.title[language],
    url: origin + writeLink({ ...firstView, language }, base),
  };
  const embedded = { ...view, page: firstView.page, embed: plainEmbed };
  const { width, height } = oembedSize;
  const attributes = {
    src: origin + writeLink(embedded, base),
    title: pageTitle(library, embedded),
    width: String(width),
    height: String(height),
    loading: 'lazy',
    sandbox: frameSandbox,
    // Sites that clean what they are given leave this one against a border, and take the style.
    frameborder: '0',
    style: 'border:0;max-width:100%',
  };
  const written = Object.entries(attributes).map(
    ([name, text]) => ` ${name}="${escapeHtml(text)}"`,
  );
  return {
    type: 'rich',
    version: '1.0',
    title: pageTitle(library, view),
    author_name: site.name,
    author_url: site.url,
    provider_name: site.name,
    provider_url: site.url,
    cache_age: cacheAge,
    html: `<iframe${written.join('')}></iframe>`,
    width,
    height,
    ...(image === undefined
      ? {}
      : {
          thumbnail_url: `${origin}${base}${image}`,
          thumbnail_width: socialSize.width,
          thumbnail_height: socialSize.height,
        }),
  };
}
