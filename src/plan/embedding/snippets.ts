import type { Language } from '../../data/text.ts';
import { escapeHtml, startTag } from './html.ts';

/** The forms that an embed can be pasted in, from what every page takes to what asks the least of it. */
export const snippetForms = ['iframe', 'script', 'element', 'image'] as const;
export type SnippetForm = (typeof snippetForms)[number];

/** What a snippet is made of. Addresses are whole. */
export interface Embedded {
  /** Where the atlas lives, with the slash at its end. */
  readonly site: string;
  /** The embed, and the same view in the whole atlas. */
  readonly src: string;
  readonly full: string;
  /** The page below the embed's folder, `place/500151`, `view` for one with keys; empty for the Circle's. */
  readonly page: string;
  /** The keys of the embed's link and what they hold, as it is read. */
  readonly keys: readonly (readonly [key: string, text: string])[];
  readonly title: string;
  readonly language: Language;
  /** The most that the embed is wide, CSS pixels, as all sizes. */
  readonly width: number;
  /** The height, when it is not to follow from the width. */
  readonly height: number | undefined;
  /** About what it takes at that width, and on a phone. */
  readonly usual: { readonly height: number; readonly phoneHeight: number };
  readonly image: { readonly src: string; readonly width: number; readonly height: number };
  /** What stands under the picture: title, sources, map review. */
  readonly caption: string;
}

/** What a frame of the atlas may do: run, be itself, and open the whole atlas in a window that may do all. */
export const frameSandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** How languages are named in HTML. */
const tags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

/** The frame. Where a page strips styles its attributes still give it a size. */
function frame(embedded: Embedded, sized: boolean): string {
  const { src, title, width, height, usual } = embedded;
  const tall =
    height === undefined
      ? [
          'height:auto',
          `aspect-ratio:${width}/${usual.height}`,
          ...(sized ? [] : [`min-height:${usual.phoneHeight}px`]),
        ]
      : [`height:${height}px`];
  const attributes = {
    'data-chengyu-atlas': sized ? (true as const) : undefined,
    src,
    title,
    width: '100%',
    height: height ?? (sized ? usual.height : Math.max(usual.height, usual.phoneHeight)),
    loading: 'lazy',
    sandbox: frameSandbox,
    style: ['border:0', 'width:100%', `max-width:${width}px`, ...tall].join(';'),
  };
  return `${startTag('iframe', attributes)}</iframe>`;
}

const script = (site: string): string =>
  `${startTag('script', { src: `${site}embed.js`, async: true })}</script>`;

/** The element of the atlas's own script; the link in it is for pages that run none. */
function element(embedded: Embedded): string {
  const { site, full, page, keys, title, language, width, height, usual } = embedded;
  const start = startTag('chengyu-atlas', {
    page: page || undefined,
    lang: language,
    ...Object.fromEntries(keys),
    ...(height === undefined ? { ratio: `${width}/${usual.height}` } : { height }),
    style: `display:block;max-width:${width}px`,
  });
  const link = `${startTag('a', { href: full })}${escapeHtml(title)}</a>`;
  return `${start}${link}</chengyu-atlas>\n${script(site)}`;
}

/** A still picture that leads to the atlas, with its sources. */
function picture({ full, title, language, width, image, caption }: Embedded): string {
  const img = startTag('img', {
    src: image.src,
    alt: title,
    width: image.width,
    height: image.height,
    loading: 'lazy',
    style: 'width:100%;height:auto',
  });
  return [
    startTag('figure', {
      lang: tags[language],
      style: `margin:0;max-width:${width}px`,
    }),
    `  ${startTag('a', { href: full })}${img}</a>`,
    `  <figcaption>${escapeHtml(caption)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** The texts to paste, by form. Whatever a title holds, it stays text. */
export const snippets = (embedded: Embedded): Readonly<Record<SnippetForm, string>> => ({
  iframe: frame(embedded, false),
  script: `${frame(embedded, true)}\n${script(embedded.site)}`,
  element: element(embedded),
  image: picture(embedded),
});
