import { presentThing } from '../data/aliases.ts';
import type { Dataset } from '../data/dataset.ts';
import { type Language, languages, languageTags } from '../data/text.ts';
import { pagedKinds, type Thing } from '../data/thing.ts';
import type { Library } from '../plan/library.ts';
import { pageTitle } from '../ui/page-title.ts';
import { plainEmbed } from '../view/embed.ts';
import { writeLink } from '../view/link.ts';
import { firstView, type View } from '../view/view.ts';
import { oembedLink, type Place } from './head.ts';
import { escapeHtml, escapeJson } from './html.ts';
import { withPolicy } from './policy.ts';
import type { SitePage } from './site-pages.ts';

/** An address that a page had before its id was renamed. */
export interface FormerPage {
  /** Below the base, `place/500105/`. */
  readonly path: string;
  /** The page of now. */
  readonly now: SitePage;
}

/** The things with pages that had another id before, with that id. */
const renamedThings = ({ aliases }: Dataset): { before: Thing; now: Thing }[] =>
  pagedKinds.flatMap((kind) =>
    Object.keys(aliases?.[kind] ?? {}).map((id) => {
      const before = { kind, id };
      return { before, now: presentThing(aliases, before) };
    }),
  );

/** Every address that a page, or its embed, had before: in both languages. */
export const listFormerPages = (dataset: Dataset): FormerPage[] =>
  languages.flatMap((language) =>
    renamedThings(dataset).flatMap(({ before, now }) =>
      [undefined, plainEmbed].map((embed) => {
        const of = (thing: Thing): View => ({ ...firstView, language, selection: [thing], embed });
        return {
          path: writeLink(of(before), ''),
          now: { view: of(now), path: writeLink(of(now), '') },
        };
      }),
    ),
  );

const moved: Readonly<Record<Language, string>> = {
  zh: '此页地址已改为',
  en: 'This page has moved to',
};

/**
 * What stands at an address of before: it leads to the page of now at once, and takes the keys of
 * the link along where a script may run.
 */
export function formerPageHtml({ now }: FormerPage, library: Library, place: Place): string {
  const { view, path } = now;
  const { origin, base } = place;
  const href = escapeHtml(base + path);
  const title = pageTitle(library, view);
  const name = escapeHtml(title);
  const html = `<!doctype html>
<html lang="${languageTags[view.language]}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${name}</title>
    <script>location.replace(${escapeJson(base + path)} + location.search + location.hash)</script>
    <noscript><meta http-equiv="refresh" content="0; url=${href}" /></noscript>
    <link rel="canonical" href="${escapeHtml(origin)}${href}" />${
      view.embed ? '' : `\n    ${oembedLink(now, title, place)}`
    }
  </head>
  <body>
    <p>${moved[view.language]} <a href="${href}">${name}</a></p>
  </body>
</html>
`;
  return withPolicy(html, view.embed ? 'embed' : 'page');
}
