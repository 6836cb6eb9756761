import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Thing, thingKinds } from '../../src/data/thing.ts';
import { layers } from '../../src/plan/catalogue.ts';
import { filterOptions, settleFilter } from '../../src/plan/filter/filter.ts';
import { classCounts, divisions, methods } from '../../src/plan/themes/choices.ts';
import { embedPx, embedReaches, plainBuilding } from '../../src/view/building.ts';
import {
  embedControls,
  embedInteractions,
  embedLegends,
  embedSchemes,
} from '../../src/view/embed.ts';
import { shownInEmbed, wholeView } from '../../src/view/in-embed.ts';
import { parseLink, writeLink } from '../../src/view/link.ts';
import {
  firstView,
  maxZoom,
  minZoom,
  type Point,
  pages,
  tools,
  type View,
} from '../../src/view/view.ts';

const parse = (link: string, base = '/'): View => {
  const [pathname = '', query = ''] = link.split('?');
  return parseLink({ pathname, search: query ? `?${query}` : '' }, base);
};

const thing: fc.Arbitrary<Thing> = fc.record({
  kind: fc.constantFrom(...thingKinds),
  id: fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/),
});

/** Cameras as exact as a link writes them: 4 decimals of a degree, 2 of a zoom. */
const camera = fc.record({
  lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 1e4),
  lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 1e4),
  zoom: fc.integer({ min: minZoom * 100, max: maxZoom * 100 }).map((n) => n / 100),
});

/** Points as exact as a link writes them: 5 decimals of a degree. */
const point: fc.Arbitrary<Point> = fc
  .tuple(
    fc.integer({ min: -18_000_000, max: 18_000_000 }),
    fc.integer({ min: -8_500_000, max: 8_500_000 }),
  )
  .map(([lon, lat]) => [lon / 1e5, lat / 1e5]);

const embedWords = fc.constantFrom(
  undefined,
  '成渝双城图',
  'A & B = <c>?',
  '100%; title:x',
  '%3B%25 + 🗺',
);
const embedOptions = {
  title: embedWords,
  legend: fc.constantFrom(...embedLegends),
  controls: fc.constantFrom(...embedControls),
  interactive: fc.constantFrom(...embedInteractions),
  scheme: fc.constantFrom(...embedSchemes),
  credit: embedWords,
};
const px = ({ least, most }: { least: number; most: number }) =>
  fc.integer({ min: least, max: most });
const building = fc.record({
  ...embedOptions,
  language: fc.constantFrom(undefined, 'zh' as const, 'en' as const),
  reach: fc.constantFrom(...embedReaches),
  width: px(embedPx.width),
  height: fc.option(px(embedPx.height), { nil: undefined }),
});

const view: fc.Arbitrary<View> = fc.record({
  language: fc.constantFrom('zh', 'en'),
  page: fc.constantFrom(...pages),
  layers: fc.subarray(layers.map((layer) => layer.id)).map((ids) => new Set(ids)),
  year: fc.option(fc.integer({ min: 2011, max: 2035 }), { nil: undefined }),
  camera: fc.option(camera, { nil: undefined }),
  selection: fc.uniqueArray(thing, { maxLength: 12, selector: ({ kind, id }) => `${kind}:${id}` }),
  tool: fc.option(fc.constantFrom(...tools), { nil: undefined }),
  faded: fc.record(
    { scope: fc.integer({ min: 0, max: 99 }), rail: fc.integer({ min: 0, max: 99 }) },
    { requiredKeys: [] },
  ),
  theme: fc.option(
    fc.record({
      id: fc.constantFrom('density', 'age-65-plus', 'not-a-theme'),
      by: fc.constantFrom(...divisions),
      method: fc.constantFrom(...methods),
      classes: fc.constantFrom(...classCounts),
    }),
    { nil: undefined },
  ),
  filter: fc
    .record({
      kinds: fc.subarray([...filterOptions.kinds]).map((kinds) => new Set(kinds)),
      statuses: fc.subarray([...filterOptions.statuses]).map((statuses) => new Set(statuses)),
      aspect: fc.constantFrom(undefined, 'ecological-barrier'),
      text: fc.constantFrom(undefined, '成都', 'a&b=c #?', '100%'),
    })
    .map(settleFilter),
  sorting: fc.option(
    fc.record({
      column: fc.constantFrom('name', 'areaKm2'),
      descending: fc.boolean(),
    }),
    { nil: undefined },
  ),
  everywhere: fc.boolean(),
  here: fc.option(point, { nil: undefined }),
  around: fc.option(
    fc.record({ origin: fc.oneof(point, thing), km: fc.integer({ min: 5, max: 100 }) }),
    { nil: undefined },
  ),
  measured: fc.option(
    fc
      .tuple(fc.array(point, { minLength: 1, maxLength: 100 }), fc.boolean())
      .map(([points, closed]) => ({ points, closed: closed && points.length > 2 })),
    { nil: undefined },
  ),
  compared: fc.uniqueArray(thing, { maxLength: 4, selector: ({ kind, id }) => `${kind}:${id}` }),
  building: fc.oneof(fc.constant(plainBuilding), building),
  embed: fc.constant(undefined),
});

/** A view in an article; what an embed fixes is as in the first view. */
const embedded: fc.Arbitrary<View> = fc
  .tuple(view, fc.record(embedOptions))
  .map(([plain, embed]) => ({ ...plain, page: 'home', embed }));

describe('the link', () => {
  it('reads back every view that it writes, under any base path', () => {
    fc.assert(
      fc.property(
        fc.oneof(view, embedded),
        fc.constantFrom('/', '/atlas/', '/a/b/'),
        (written, base) => {
          expect(parse(writeLink(written, base), base)).toEqual(written);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leads from an embed to the whole atlas in the same state', () => {
    fc.assert(
      fc.property(embedded, (written) => {
        const linked = parse(writeLink(written, '/'));
        const shown = shownInEmbed(linked);
        expect(shown).toMatchObject({ tool: undefined, sorting: undefined, compared: [] });
        expect(wholeView(shown, linked)).toEqual({ ...written, embed: undefined });
      }),
    );
  });

  it('is only the path for the first view, in both languages', () => {
    expect(writeLink(firstView, '/')).toBe('/');
    expect(writeLink({ ...firstView, language: 'en' }, '/atlas/')).toBe('/atlas/en/');
  });

  it('is written in words a person can read', () => {
    const link = writeLink(
      {
        ...firstView,
        language: 'en',
        page: 'plan',
        layers: new Set(['units', 'rivers']),
        year: 2016,
        camera: { lon: 106.55, lat: 29.5612345, zoom: 8 },
        selection: [{ kind: 'place', id: '500103' }],
      },
      '/',
    );
    expect(link).toBe(
      '/en/place/500103/?page=plan&layers=units,rivers&year=2016&at=106.55,29.5612,8',
    );
  });

  it.each([
    ['/?at=abc', 'a camera that is no numbers'],
    ['/?at=104,30', 'a camera without a zoom'],
    ['/?at=104,30,99', 'a zoom that the map does not have'],
    ['/?at=1e9,30,7', 'numbers written otherwise'],
    ['/?at=NaN,NaN,NaN', 'numbers that are none'],
    ['/?layers=', 'an empty list of layers'],
    ['/?layers=constructor,__proto__', 'names of object properties as layers'],
    ['/?sel=', 'an empty selection'],
    ['/?sel=planet:mars', 'a kind that does not exist'],
    ['/?sel=place:<script>', 'markup as an id'],
    ['/?%E0%A4%A', 'a broken escape'],
    ['/?foo=bar&toString=1', 'keys that are not ours'],
    ['/?year=2010', 'a year before the timeline'],
    ['/?year=2036', 'a year after it'],
    ['/?year=20.5e2', 'a year written otherwise'],
  ])('falls to the first view on %s (%s)', (link) => {
    expect(parse(link)).toEqual(firstView);
  });

  it('keeps the good part when only one key is garbage', () => {
    const read = parse('/en/?layers=rivers,nonsense&at=oops&sel=place:510100');
    expect(read.language).toBe('en');
    expect([...read.layers]).toEqual(['rivers']);
    expect(read.camera).toBeUndefined();
    expect(read.selection).toEqual([{ kind: 'place', id: '510100' }]);
  });

  it('is the page of a thing or of the plan where there is one, and a key where there is none', () => {
    const of = (part: Partial<View>) => writeLink({ ...firstView, ...part }, '/');
    expect(of({ selection: [{ kind: 'corridor', id: 'chengyu-hsr' }] })).toBe(
      '/corridor/chengyu-hsr/',
    );
    expect(of({ page: 'plan', language: 'en' })).toBe('/en/plan/');
    expect(of({ selection: [{ kind: 'station', id: 'suining' }] })).toBe('/?sel=station:suining');
  });

  it('still reads how a thing and a page were written before they had paths', () => {
    expect(parse('/?sel=place:500151')).toEqual(parse('/place/500151/'));
    expect(parse('/en/?page=plan')).toEqual(parse('/en/plan/'));
    expect(parse('/atlas/en/place/500151/index.html', '/atlas/').selection).toEqual([
      { kind: 'place', id: '500151' },
    ]);
  });

  it('writes of an embed that is being built only what is not as usual', () => {
    const link = writeLink(
      {
        ...firstView,
        tool: 'embed',
        building: { ...plainBuilding, width: 800, scheme: 'dark', title: '水; 路' },
      },
      '/',
    );
    expect(link).toBe('/?tool=embed&embed=width:800;scheme:dark;title:%E6%B0%B4%253B%20%E8%B7%AF');
    expect(parse('/?embed=width:199;height:2001;lang:fr;legend:folded;nonsense').building).toEqual({
      ...plainBuilding,
      legend: 'folded',
    });
  });

  it('turns all layers off with "none" and reads that back', () => {
    const link = writeLink({ ...firstView, layers: new Set() }, '/');
    expect(link).toBe('/?layers=none');
    expect(parse(link).layers.size).toBe(0);
  });

  it('never throws and always gives a view that it can write and read again', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc
        .tuple(fc.constantFrom('layers', 'at', 'sel', 'year', 'page'), fc.string({ maxLength: 60 }))
        .map(([k, v]) => `${k}=${v}`),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), wild, (path, search) => {
        const read = parseLink({ pathname: `/${path}`, search: `?${search}` }, '/');
        expect(parse(writeLink(read, '/'))).toEqual(read);
      }),
      { numRuns: 5000 },
    );
  });
});
