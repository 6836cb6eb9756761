import { renderToString } from 'preact-render-to-string';
import { timelineYears } from '../data/life.ts';
import { languages } from '../data/text.ts';
import type { Library } from '../plan/library.ts';
import { nameOf } from '../plan/naming.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { Site } from '../ui/atlas-context.ts';
import { embedLegend, embedWords } from '../ui/embed/embed-content.ts';
import { EmbedEntries, EmbedPage } from '../ui/embed/embed-page.tsx';
import { embedWord } from '../ui/embed/embed-words.ts';
import { pageTitle } from '../ui/page-title.ts';
import { plainEmbed } from '../view/embed.ts';
import { filterKeys } from '../view/filter-keys.ts';
import { linkKeys } from '../view/keys.ts';
import { writeLink } from '../view/link.ts';
import { firstView } from '../view/view.ts';
import type { Place } from './head.ts';
import { escapeHtml } from './html.ts';
import type { PagePicture } from './picture.ts';
import type { SitePage } from './site-pages.ts';

/** Keys that ask for another view than the one a page was written for. */
const viewParams = [linkKeys, filterKeys].flatMap((table) =>
  Object.values(table).flatMap(({ param, inEmbed }) => (inEmbed === 'fix' ? [] : [param])),
);

/**
 * Runs before the first paint: a link that asks for another view hides what was written until that
 * view is painted, and the newsroom's colours are there from the start.
 */
export const embedScript = `(function(d,p,q){if(/[?&](?:${viewParams.join('|')})=/.test(q)||/\\/embed\\/view\\//.test(p))d.classList.add('free');var m=/[?&]scheme=(dark|light)(?:&|$)/.exec(q);if(m)d.dataset.scheme=m[1]})(document.documentElement,location.pathname,location.search)`;

/** The page of the same view for articles; nothing for pages whose panel is all they show. */
export function embedOf({ view }: SitePage): SitePage | undefined {
  if (view.page !== 'home') return undefined;
  const embedded = { ...view, embed: plainEmbed };
  return { view: embedded, path: writeLink(embedded, '') };
}

/** The page for articles of every view without one of its own, in each language. */
export const freePages: readonly SitePage[] = languages.map((language) => ({
  view: { ...firstView, language, embed: plainEmbed },
  path: writeLink(
    { ...firstView, language, year: timelineYears.first, embed: plainEmbed },
    '',
  ).replace(/\?.*$/, ''),
}));

/**
 * The head of a page for articles: search engines are led to the whole page.
 *
 * @param css how its picture is fitted; nothing for a page without one
 */
export function embedHead(
  { view }: SitePage,
  library: Library,
  { origin, base }: Place,
  css: string | undefined,
): string {
  const whole = writeLink({ ...view, embed: undefined }, base);
  return [
    `<title>${escapeHtml(pageTitle(library, view))}</title>`,
    '<meta name="robots" content="noindex" />',
    `<link rel="canonical" href="${origin}${whole}" />`,
    '<base target="_blank" />',
    `<script>${embedScript}</script>`,
    ...(css === undefined ? [] : [`<style>${css}</style>`]),
  ].join('\n    ');
}

/**
 * The body of a page for articles, as the app draws it before it is explored.
 *
 * @param picture nothing for a page whose view only the reader's browser knows
 */
export function renderEmbed(
  state: AtlasState,
  library: Library,
  site: Site,
  picture: PagePicture | undefined,
): string {
  const view = state.view.value;
  const [only] = view.selection;
  const name = only && nameOf(library, only);
  const { language } = view;
  return renderToString(
    <EmbedPage
      language={language}
      site={site}
      words={embedWords(library.dataset, view, { linked: view, base: site.base, name })}
      folded={false}
      legend={
        <EmbedEntries
          language={language}
          entries={embedLegend(library.dataset, view, picture?.zoom ?? state.zoom.value)}
        />
      }
    >
      {picture && <div class="picture" dangerouslySetInnerHTML={{ __html: picture.html }} />}
      <button type="button" class="explore">
        {embedWord.explore[language]}
      </button>
    </EmbedPage>,
  );
}
