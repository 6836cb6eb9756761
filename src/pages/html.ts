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
 * A template whose scripts stand at the end of the page: on a narrow line whatever is named in the
 * head takes its share of it from the page itself, and the picture is in the page. What the scripts
 * will fetch first is named beside them, so that it comes while they are read.
 *
 * @param fetched addresses of the files that every page fetches
 */
export function scriptsLast(template: string, fetched: readonly string[] = []): string {
  const scripts = [
    ...template.matchAll(
      /\s*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>/g,
    ),
  ].map(([tag]) => tag);
  const without = scripts.reduce((html, tag) => html.replace(tag, ''), template);
  const early = fetched.map((url) => `<link rel="preload" as="fetch" crossorigin href="${url}">`);
  const last = [...scripts.map((tag) => tag.trim()), ...early];
  return without.replace('</body>', `${last.join('\n    ')}\n  </body>`);
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
