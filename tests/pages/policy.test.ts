import { describe, expect, it } from 'vitest';
import { answeredAt, commonHeaders, headersFor } from '../../src/pages/headers.ts';
import { writeHostHeaders } from '../../src/pages/host-headers.ts';
import { withPolicy } from '../../src/pages/policy.ts';

const page = (inside: string) => `<head>
    <meta charset="utf-8" />
    ${inside}
  </head>`;
const policyIn = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the policy in a page', () => {
  it('knows what stands inside by its hash, each once, and never data or files', () => {
    const html = withPolicy(
      page(
        '<script>go()</script><style>a{}</style><style>a{}</style>' +
          '<script type="module" src="/a.js"></script>' +
          '<script type="application/ld+json">{}</script>',
      ),
      'page',
    );
    // echo -n 'go()' | openssl dgst -sha256 -binary | base64, and the same of 'a{}'
    expect(policyIn(html)).toBe(
      "default-src 'none'; script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='; style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('lets an embed start its worker as data, and frame nothing', () => {
    expect(policyIn(withPolicy(page(''), 'embed'))).toContain(
      "worker-src 'self' data:; frame-src 'none';",
    );
  });

  it('is not written into what is no page', () => {
    expect(() => withPolicy('<p></p>', 'page')).toThrow('0 times, expected once');
  });
});

describe('the headers of an answer', () => {
  it.each([
    ['', 'page'],
    ['en/place/500151/', 'page'],
    ['404.html', 'page'],
    ['embed/', 'embed'],
    ['en/embed/view/', 'embed'],
    ['assets/app-1a2b3c4d.js', 'asset'],
    ['embed.js', 'file'],
    ['data/atlas.json', 'file'],
    ['embed/place/500151/map.png', 'file'],
  ])('at %j are those of a kind: %s', (path, kind) => {
    expect(answeredAt(path)).toBe(kind);
  });

  it('let anyone frame an embed, and only the atlas itself a page of the atlas', () => {
    expect(headersFor('place/500151/')['Content-Security-Policy']).toContain(
      "frame-ancestors 'self'",
    );
    expect(headersFor('embed/place/500151/')['Content-Security-Policy']).not.toContain(
      'frame-ancestors',
    );
  });

  it('let hashed files be kept for good and nothing else', () => {
    expect(headersFor('assets/app-1a2b3c4d.js')['Cache-Control']).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const path of ['embed.js', 'worker.js', 'data/atlas.json'])
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
  });

  it('never let script or style from anywhere, nor keep the opened atlas from its opener', () => {
    const all = ['', 'embed/', 'assets/a.js', 'data/atlas.json'].map(headersFor);
    expect(JSON.stringify(all)).not.toMatch(/unsafe|Opener-Policy|https?:/);
    expect(commonHeaders['Permissions-Policy']).toContain('geolocation=()');
  });
});

describe('the file _headers', () => {
  const text = writeHostHeaders(['', 'plan/', 'place/500151/', 'en/', 'en/plan/'], '/atlas/');
  const rules = text.split(/\n(?=\/)/).map((rule) => rule.split('\n')[0]);

  it('has one rule with a policy for every sort of address', () => {
    expect(rules).toEqual([
      '/atlas/*',
      '/atlas/',
      '/atlas/plan/*',
      '/atlas/place/*',
      '/atlas/en/',
      '/atlas/en/plan/*',
      '/atlas/embed/*',
      '/atlas/en/embed/*',
      '/atlas/assets/*',
    ]);
    expect(text.match(/Content-Security-Policy: /g)).toHaveLength(rules.length - 1);
    expect(text.match(/frame-ancestors 'self'/g)).toHaveLength(5);
    expect(text).toContain(
      "/atlas/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n  Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'\n",
    );
  });
});
