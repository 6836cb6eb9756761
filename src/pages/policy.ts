import { createHash } from 'node:crypto';
import { policyOf, writePolicy } from './headers.ts';
import { escapeHtml } from './html.ts';

const charset = '<meta charset="utf-8" />';

/** What a policy calls a script or style that stands in the page: the hash of its very bytes. */
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of all elements of a kind that have their text inside, each once. Data is not run. */
function hashesIn(html: string, element: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${element}([^>]*)>(.*?)</${element}>`, 'gs'));
  const texts = [...found]
    .filter(([, attributes = '']) => !/\bsrc=|ld\+json/.test(attributes))
    .map(([, , text = '']) => text);
  return [...new Set(texts.map(hashOf))];
}

/**
 * A whole page with its Content-Security-Policy, before anything that the policy is about: only what
 * the site serves and what was written into the page runs or is fetched. The bytes inside its
 * scripts and styles may not change after it.
 *
 * @throws when the page does not name its charset exactly once, in front of which nothing may stand
 */
export function withPolicy(html: string, kind: 'page' | 'embed'): string {
  const parts = html.split(charset);
  if (parts.length !== 2)
    throw new Error(`the page has ${charset} ${parts.length - 1} times, expected once`);
  const policy = writePolicy({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashesIn(html, 'script')],
    'style-src': ["'self'", ...hashesIn(html, 'style')],
    ...policyOf(kind),
  });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy).replaceAll('&#39;', "'")}" />`;
  return parts.join(`${charset}\n    ${meta}`);
}
