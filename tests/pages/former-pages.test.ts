import { describe, expect, it } from 'vitest';
import { formerPageHtml, listFormerPages } from '../../src/pages/former-pages.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const renamed = {
  ...dataset,
  aliases: {
    place: { 500998: '500151' },
    // Stations have no page, so a former id of one has none either.
    station: { old: 'suining' },
  },
} as unknown as typeof dataset; // ids are branded by their parser
const site = { origin: 'https://atlas.example', base: '/atlas/' };

describe('the addresses of before', () => {
  it('are those of renamed things and of their embeds, in both languages', () => {
    expect(listFormerPages(renamed).map(({ path, now }) => [path, now.path])).toEqual([
      ['place/500998/', 'place/500151/'],
      ['embed/place/500998/', 'embed/place/500151/'],
      ['en/place/500998/', 'en/place/500151/'],
      ['en/embed/place/500998/', 'en/embed/place/500151/'],
    ]);
    expect(listFormerPages({ ...renamed, aliases: undefined })).toEqual([]);
  });

  it('lead to the page of now, with and without scripts, in the language of the address', () => {
    const [page, embed, english] = listFormerPages(renamed).map((former) =>
      formerPageHtml(former, { dataset: renamed }, site),
    );
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<a href="/atlas/place/500151/">铜梁区 · 成渝双城图</a>');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain(
      '<link rel="canonical" href="https://atlas.example/atlas/en/place/500151/" />',
    );
    expect(english).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/atlas/en/place/500151/" /></noscript>',
    );
    expect(english).toContain(
      '<script>location.replace("/atlas/en/place/500151/" + location.search + location.hash)</script>',
    );
    expect(english).toContain('href="https://atlas.example/atlas/en/place/500151/oembed.json"');
    expect(embed).toContain('<a href="/atlas/embed/place/500151/">');
    expect(embed).not.toContain('json+oembed');
  });
});
