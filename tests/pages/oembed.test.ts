import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/data/plan.ts';
import { headOf } from '../../src/pages/head.ts';
import { oembedOf } from '../../src/pages/oembed.ts';
import { listPages, oembedPathOf } from '../../src/pages/site-pages.ts';
import { plainEmbed } from '../../src/view/embed.ts';
import { parseLink } from '../../src/view/link.ts';
import { firstView } from '../../src/view/view.ts';
import { publishedDataset, publishedText } from '../published.ts';

const dataset = publishedDataset();
const plan = parsePlan(JSON.parse(publishedText('plan.json')));
const library = { dataset, plan };
const pages = listPages(dataset, plan);
const site = { origin: 'https://atlas.example', base: '/atlas/' };

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The attributes of the one element that a piece of markup is. */
function attributesOf(html: string, name: string): Record<string, string> {
  const [, inside = ''] = new RegExp(`^<${name}((?: [a-z-]+="[^"<>]*")*)(?:></${name}>| />)$`).exec(
    html,
  ) ?? [undefined, ''];
  const pairs = [...inside.matchAll(/([a-z-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, key = '', text = '']) => [key, plain(text)]));
}

const pageAt = (path: string) => {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`got no page ${path}, expected one`);
  return page;
};

describe('the answer by oEmbed', () => {
  it('frames the embed of each page, in the page’s language', () => {
    for (const page of pages) {
      const { html, ...answer } = oembedOf(page, library, site, undefined);
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 690 });
      const { src = '', title = '', ...frame } = attributesOf(html, 'iframe');
      const { origin, pathname, search } = new URL(src);
      expect(origin).toBe('https://atlas.example');
      expect(parseLink({ pathname, search }, '/atlas/'), page.path).toEqual({
        ...page.view,
        page: firstView.page,
        embed: plainEmbed,
      });
      expect(title, page.path).not.toBe('');
      expect(frame).toEqual({
        width: '600',
        height: '690',
        loading: 'lazy',
        sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
        frameborder: '0',
        style: 'border:0;max-width:100%',
      });
    }
  });

  it('says whose it is and what it looks like, in whole addresses', () => {
    const page = pageAt('en/place/500151/');
    expect(oembedOf(page, library, site, 'en/place/500151/map.png?v=1a2b3c4d')).toEqual({
      type: 'rich',
      version: '1.0',
      title: 'Tongliang District · Chengyu Atlas',
      author_name: 'Chengyu Atlas',
      author_url: 'https://atlas.example/atlas/en/',
      provider_name: 'Chengyu Atlas',
      provider_url: 'https://atlas.example/atlas/en/',
      cache_age: 86400,
      html: expect.stringContaining('src="https://atlas.example/atlas/en/embed/place/500151/"'),
      width: 600,
      height: 690,
      thumbnail_url: 'https://atlas.example/atlas/en/place/500151/map.png?v=1a2b3c4d',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(oembedOf(page, library, site, undefined)).not.toHaveProperty('thumbnail_url');
  });

  it('gives the plan and the sources the map of the first page under their own names', () => {
    const answer = oembedOf(pageAt('plan/'), library, site, undefined);
    expect(answer.title).toBe('规划要点 · 成渝双城图');
    expect(attributesOf(answer.html, 'iframe')).toMatchObject({
      src: 'https://atlas.example/atlas/embed/',
      title: '成渝地区双城经济圈 · 成渝双城图',
    });
  });

  it('keeps a title as text, whatever is in it', () => {
    const [place] = Object.values(dataset.places);
    if (!place) throw new Error('got no place, expected one');
    const name = { zh: '“甲”<b>&', en: `"A" & 'B' <script>` };
    const odd = { ...dataset, places: { 500151: { ...place, name } } };
    const page = pageAt('en/place/500151/');
    const { html } = oembedOf(page, { dataset: odd, plan }, site, undefined);
    expect(html).not.toContain('<script');
    expect(attributesOf(html, 'iframe').title).toBe(`"A" & 'B' <script> · Chengyu Atlas`);
  });

  it('is found from the head of every page', () => {
    const paths = new Set(pages.map(oembedPathOf));
    expect(paths.size).toBe(pages.length);
    for (const page of pages) {
      const head = headOf(page, library, site, { openData: [], image: undefined });
      const [link = '', ...more] = head
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.includes('json+oembed'));
      expect(more).toEqual([]);
      const attributes = attributesOf(link, 'link');
      expect(attributes).toEqual({
        rel: 'alternate',
        type: 'application/json+oembed',
        href: `https://atlas.example/atlas/${page.path}oembed.json`,
        title: oembedOf(page, library, site, undefined).title,
      });
    }
  });
});
