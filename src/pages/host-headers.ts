import { answeredAt, commonHeaders, headersFor } from './headers.ts';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read. A header that two rules set comes
 * twice there, and two policies hold together, so no address has two rules with the same header.
 * What is kept until the server has another is their usual way already.
 *
 * @param paths pages below the base; a rule is made of the first folder of each
 */
export function writeHostHeaders(paths: readonly string[], base: string): string {
  const folders = paths.map((path) => /^(?:en\/)?(?:[^/]+\/)?/.exec(path)?.[0] ?? '');
  const rules = [...new Set([...folders, 'embed/', 'en/embed/', 'assets/'])].map((folder) => {
    const isHome = folder === '' || folder === 'en/';
    const all = headersFor(folder);
    const own = Object.entries(all).filter(
      ([name]) =>
        !(name in commonHeaders) && (name !== 'Cache-Control' || answeredAt(folder) === 'asset'),
    );
    return [`${base}${folder}${isHome ? '' : '*'}`, own] as const;
  });
  return [[`${base}*`, Object.entries(commonHeaders)] as const, ...rules]
    .map(([path, headers]) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');
}
