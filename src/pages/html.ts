const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in content and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** JSON for inside a script element: no `<` can end it. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Fills the places of a page template, `%ATLAS_HEAD%` and so on.
 *
 * @throws when a place is not in the template exactly once
 */
export function fillTemplate(template: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((html, [name, content]) => {
    const parts = html.split(`%ATLAS_${name}%`);
    if (parts.length !== 2)
      throw new Error(`the template has %ATLAS_${name}% ${parts.length - 1} times, expected once`);
    return parts.join(content);
  }, template);
}

/**
 * A template whose first script, a tiny one, is fetched with the page and does not hold it up; what
 * it will need with low priority stands at the end: on a narrow line whatever is named in the head takes its share of
 * it from the page itself, and the picture is in the page.
 */
export function scriptsAside(template: string): string {
  const tags = (kind: RegExp): string[] => [...template.matchAll(kind)].map(([tag]) => tag);
  const scripts = tags(/\s*<script type="module"[^>]*><\/script>/g);
  const hints = tags(/\s*<link rel="modulepreload" fetchpriority="low"[^>]*>/g);
  const without = [...scripts, ...hints].reduce((html, tag) => html.replace(tag, ''), template);
  const early = scripts.map((tag) => tag.trim().replace('<script ', '<script async '));
  return without
    .replace('</head>', `  ${early.join('\n    ')}\n  </head>`)
    .replace('</body>', `${hints.map((tag) => tag.trim()).join('\n    ')}\n  </body>`);
}

/**
 * A template with its stylesheets inside: they are small beside the page, and on a slow line a file
 * of their own would hold back the first paint by a round trip.
 *
 * @param read the text of a stylesheet by its address
 */
export const stylesInside = (template: string, read: (address: string) => string): string =>
  template.replace(
    /<link rel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g,
    (_tag, address: string) => `<style>${read(address).trim()}</style>`,
  );
