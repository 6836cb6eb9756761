import { languages, languageTags } from '../data/text.ts';
import type { Place } from './head.ts';
import { escapeHtml } from './html.ts';
import { type SitePage, twinOf } from './site-pages.ts';

/** Every page with its other language, by the sitemap protocol 0.9. */
export function writeSitemap(pages: readonly SitePage[], { origin, base }: Place): string {
  const address = (path: string) => escapeHtml(`${origin}${base}${path}`);
  const entries = pages.map((page) =>
    [
      '  <url>',
      `    <loc>${address(page.path)}</loc>`,
      ...languages.map(
        (language) =>
          `    <xhtml:link rel="alternate" hreflang="${languageTags[language]}" href="${address(twinOf(page, language))}" />`,
      ),
      '  </url>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/** Everything may be read; the sitemap says what there is. */
export const writeRobots = ({ origin, base }: Place): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap.xml\n`;
