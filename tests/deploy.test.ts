import { describe, expect, it } from 'vitest';
import { cacheControl, commonHeaders, headersFor } from '../src/pages/headers.ts';
import { readPage } from './docs/read-page.ts';

const text = readPage('docs/deploy.md');
const common = Object.entries(commonHeaders);
const policies = ['', 'embed/', 'assets/a.js'].map(
  (path) => headersFor(path)['Content-Security-Policy'] ?? '',
);

/** The text of the first block of code of a language. */
function block(language: string): string {
  const [, after] = text.split(`\`\`\`${language}\n`);
  if (after === undefined) throw new Error(`found no block of ${language}`);
  return after.split('```')[0] ?? '';
}

describe('the guide to deploying', () => {
  it('tells every header, policy and cache rule as the table has it', () => {
    for (const [name, value] of common) expect(text).toContain(`| \`${name}\` | \`${value}\` |`);
    for (const value of [...policies, ...Object.values(cacheControl)])
      expect(text).toContain(`| \`${value}\` |`);
  });

  it('has an example for nginx that sends them, and no header more', () => {
    const lines = block('nginx')
      .split('\n')
      .map((line) => line.trim());
    const sent = lines.filter((line) => line.startsWith('add_header '));
    expect(sent).toEqual([
      'add_header Content-Security-Policy $atlas_policy always;',
      'add_header Cache-Control $atlas_cache always;',
      ...common.map(([name, value]) => `add_header ${name} "${value}" always;`),
    ]);
    const [page, embed, asset] = policies;
    expect(lines).toEqual(
      expect.arrayContaining([
        `default "${page}";`,
        `~^/(en/)?embed/ "${embed}";`,
        `~^/assets/ "${asset}";`,
        `default "${cacheControl.other}";`,
        `~^/assets/ "${cacheControl.asset}";`,
      ]),
    );
  });

  it('has an example for Caddy that sends them', () => {
    const lines = block('caddyfile')
      .split('\n')
      .map((line) => line.trim());
    const [page, embed, asset] = policies;
    expect(lines).toEqual(
      expect.arrayContaining([
        ...common.map(([name, value]) => `${name} "${value}"`),
        `header @page Content-Security-Policy "${page}"`,
        `header @embed Content-Security-Policy "${embed}"`,
        `header @asset Content-Security-Policy "${asset}"`,
        `header @asset Cache-Control "${cacheControl.asset}"`,
        `header @other Cache-Control "${cacheControl.other}"`,
      ]),
    );
  });

  it('uploads to a storage with both cache rules', () => {
    for (const rule of Object.values(cacheControl))
      expect(text).toContain(`--cache-control "${rule}"`);
  });
});
