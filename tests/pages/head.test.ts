import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../src/data/glossary.ts';
import { parsePlan } from '../../src/data/plan.ts';
import { describeView } from '../../src/pages/describe.ts';
import { headOf } from '../../src/pages/head.ts';
import { escapeJson, fillTemplate, scriptsAside, stylesInside } from '../../src/pages/html.ts';
import { listPages } from '../../src/pages/site-pages.ts';
import { writeSitemap } from '../../src/pages/sitemap.ts';
import { pageTitle } from '../../src/ui/page-title.ts';
import { parseLink } from '../../src/view/link.ts';
import { publishedDataset, publishedText } from '../published.ts';

const dataset = publishedDataset();
const plan = parsePlan(JSON.parse(publishedText('plan.json')));
const glossary = parseGlossary(JSON.parse(publishedText('glossary.json')));
const library = { dataset, plan, glossary };
const pages = listPages(dataset, plan);
const place = { origin: 'https://atlas.example', base: '/atlas/' };

describe('the pages of the site', () => {
  it('are home, plan, sources and one for each thing that has a page, in both languages', () => {
    expect(pages).toHaveLength(2 * (3 + 64 + 2 + 10 + 16 + 70 + 10 + 49));
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(pages.map(({ path }) => path)).toContain('en/corridor/chengyu-central-hsr/');
  });

  it('show what their own address asks for', () => {
    for (const { path, view } of pages) {
      expect(parseLink({ pathname: `/${path}`, search: '' }, '/')).toEqual(view);
    }
  });

  it('have titles of their own, and descriptions that a search engine shows whole', () => {
    for (const language of ['zh', 'en'] as const) {
      const own = pages.filter(({ view }) => view.language === language);
      const titles = own.map(({ view }) => pageTitle(library, view));
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
      for (const { view, path } of own) {
        const description = describeView(library, view);
        expect(description.length, path).toBeGreaterThan(language === 'zh' ? 8 : 25);
        expect(description.length, path).toBeLessThanOrEqual(165);
      }
    }
  });

  it('name each other as the other language, and structure what stands somewhere', () => {
    const page = pages.find(({ path }) => path === 'en/place/500151/');
    const head = page
      ? headOf(page, library, place, {
          openData: ['places.csv'],
          image: 'en/place/500151/map.png?v=1a2b3c4d',
        })
      : '';
    expect(head).toContain(
      '<link rel="canonical" href="https://atlas.example/atlas/en/place/500151/" />',
    );
    expect(head).toContain(
      '<meta property="og:image" content="https://atlas.example/atlas/en/place/500151/map.png?v=1a2b3c4d" />',
    );
    expect(head).toContain('hreflang="zh-CN" href="https://atlas.example/atlas/place/500151/"');
    const data: unknown = JSON.parse(
      /<script type="application\/ld\+json">(.*)<\/script>/.exec(head)?.[1] ?? '',
    );
    expect(data).toMatchObject({
      '@type': 'AdministrativeArea',
      name: 'Tongliang District',
      alternateName: '铜梁区',
      identifier: '500151',
    });
  });

  it('are all in the sitemap, each with its two languages', () => {
    const map = writeSitemap(pages, place);
    expect(map.match(/<loc>/g)).toHaveLength(pages.length);
    expect(map.match(/hreflang="en"/g)).toHaveLength(pages.length);
    expect(map).toContain('<loc>https://atlas.example/atlas/event/chengyu-hsr-open/</loc>');
  });
});

describe('a page template', () => {
  it('fetches its first script beside the page, and names what that needs at the end', () => {
    const head =
      '<link rel="modulepreload" fetchpriority="low" href="b.js"><script type="module" crossorigin src="a.js"></script>';
    expect(scriptsAside(`<html><head>${head}</head><body><p>1</p></body></html>`)).toBe(
      '<html><head>  <script async type="module" crossorigin src="a.js"></script>\n  </head><body><p>1</p><link rel="modulepreload" fetchpriority="low" href="b.js">\n  </body></html>',
    );
  });

  it('holds its stylesheets', () => {
    expect(
      stylesInside('<link rel="stylesheet" crossorigin href="/a/b.css"><p>1</p>', (address) =>
        address === '/a/b.css' ? 'p{margin:0}\n' : '',
      ),
    ).toBe('<style>p{margin:0}</style><p>1</p>');
  });

  it('is filled place by place, and refused when a place is missing', () => {
    expect(fillTemplate('<a>%ATLAS_X%</a>', { X: 'a%ATLAS_Y%' })).toBe('<a>a%ATLAS_Y%</a>');
    expect(() => fillTemplate('<a></a>', { X: '1' })).toThrow('%ATLAS_X% 0 times');
  });

  it('cannot be ended early by what is in a record', () => {
    expect(escapeJson({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
  });
});
