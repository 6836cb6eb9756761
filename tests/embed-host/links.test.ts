import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksOf, siteOf } from '../../src/embed-host/links.ts';
import { parseLink } from '../../src/view/link.ts';

const site = 'https://atlas.example.org/maps/';
const attributes = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).map(([name, value]) => ({ name, value }));

describe('the site', () => {
  it('is the folder of the script or the address given, with a slash', () => {
    const article = 'https://news.example.com/2030/story.html';
    const cases: readonly [string, string | undefined][] = [
      ['https://atlas.example.org/maps/embed.js', site],
      ['https://atlas.example.org/maps/embed.js?v=2', site],
      ['https://atlas.example.org/maps', site],
      ['//atlas.example.org/maps/', site],
      ['/atlas/', 'https://news.example.com/atlas/'],
      ['javascript:alert(1)//', undefined],
      ['data:text/html,x', undefined],
      ['https://', undefined],
    ];
    for (const [address, expected] of cases) expect(siteOf(address, article)).toBe(expected);
  });
});

describe('the links of an element', () => {
  it('carry every key and nothing that is the page’s', () => {
    const given = attributes({
      page: 'place/500151',
      lang: 'en-GB',
      year: '2030',
      layers: 'scope,corridors',
      title: 'Tongliang & the “core”',
      class: 'wide',
      style: 'color:red',
      id: 'map',
      'data-src': 'x',
      'aria-label': 'x',
      onclick: 'x',
      height: '520',
    });
    const query =
      '?year=2030&layers=scope%2Ccorridors&title=Tongliang+%26+the+%E2%80%9Ccore%E2%80%9D';
    expect(linksOf(site, 'en-GB', given)).toEqual({
      frame: `${site}en/embed/place/500151/${query}`,
      view: `${site}en/embed/place/500151/${query}`,
      full: `${site}en/place/500151/${query}`,
      image: `${site}en/place/500151/map.png`,
    });
  });

  it('are Chinese unless another language is named, and say apart what a frame can change', () => {
    expect(linksOf(site, '', attributes({ scheme: 'dark' }))).toEqual({
      frame: `${site}embed/?scheme=dark`,
      view: `${site}embed/`,
      full: `${site}?scheme=dark`,
      image: `${site}map.png`,
    });
    expect(linksOf(site, 'zh-Hans-CN', []).full).toBe(site);
    expect(linksOf(site, 'zh', attributes({ page: 'view', year: '2030' }))).toMatchObject({
      frame: `${site}embed/view/?year=2030`,
      full: `${site}?year=2030`,
    });
    expect(linksOf(site, 'ar', []).full).toBe(`${site}en/`);
  });

  it('stay in the embeds of the site, whatever the attributes hold', () => {
    const name = fc.oneof(fc.constantFrom('page', 'title', 'q', 'href'), fc.string());
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.constant('../../..//x'));
    fc.assert(
      fc.property(fc.dictionary(name, value), fc.string(), (given, language) => {
        const { frame, full } = linksOf(site, language, attributes(given));
        expect(new URL(frame).href).toMatch(/^https:\/\/atlas\.example\.org\/maps\/(en\/)?embed\//);
        expect(new URL(full).href.startsWith(site)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('are read by the atlas as they were meant', () => {
    const title = '“成渝” <b>&amp; 50 % + 1</b>';
    const { frame } = linksOf(
      site,
      'en',
      attributes({ page: '/place/500151', title, at: '106,29.5,8' }),
    );
    const view = parseLink(new URL(frame), '/maps/');
    expect(view.embed?.title).toBe(title);
    expect(view.selection).toEqual([{ kind: 'place', id: '500151' }]);
    expect(view.camera).toEqual({ lon: 106, lat: 29.5, zoom: 8 });
  });
});
