import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessages, readRequest } from '../../src/embed/messages.ts';

const address = 'https://atlas.example.org/en/embed/place/500151/?year=2030';
const pymsOf = (pymId: string) =>
  heightMessages(612, { address, pymId }).filter((message) => typeof message === 'string');

describe('a height', () => {
  it('goes out in the forms of Datawrapper, Pym, AMP and our own script', () => {
    expect(heightMessages(612, { address, pymId: 'map-1' })).toEqual([
      {
        'datawrapper-height': {
          '//atlas.example.org/en/embed/place/500151/?year=2030': 612,
        },
      },
      'pymxPYMxmap-1xPYMxheightxPYMx612',
      { sentinel: 'amp', type: 'embed-size', height: 612 },
      { chengyuAtlas: 1, height: 612 },
    ]);
  });

  it('is told to Pym only under a name that makes one message of it', () => {
    expect(pymsOf('pym-0')).toEqual(['pymxPYMxpym-0xPYMxheightxPYMx612']);
    for (const name of ['', 'axPYMxnavigateToxPYMxhttps://example.org/ ', 'a b', 'x'.repeat(101)])
      expect(pymsOf(name), name).toEqual([]);
  });

  it('bears an id that can stand between quotes of a selector', () => {
    const [message] = heightMessages(1, { address: "https://a.org/'\\/#amp=1", pymId: undefined });
    expect(message).toEqual({ 'datawrapper-height': { '//a.org/%27%5C/': 1 } });
  });
});

describe('of the messages of a page around', () => {
  const taken: readonly [unknown, unknown][] = [
    [{ chengyuAtlas: 1, ask: 'height' }, { ask: 'height' }],
    [{ chengyuAtlas: 1, scheme: 'auto' }, { scheme: 'auto' }],
    [{ chengyuAtlas: 1, scheme: 'light' }, { scheme: 'light' }],
    [{ chengyuAtlas: 1, scheme: 'dark' }, { scheme: 'dark' }],
    ['pymxPYMxmap-1xPYMxwidthxPYMx640', { ask: 'height' }],
    ['pymxPYMxmap-1xPYMxwidthxPYMx640.5', { ask: 'height' }],
  ];
  it.each(taken)('%j is taken', (data, request) => {
    expect(readRequest(data)).toEqual(request);
  });

  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new Error('touched');
      },
    },
  );
  const cyclic: Record<string, unknown> = { chengyuAtlas: 1 };
  cyclic.ask = cyclic;
  const refused: readonly [string, unknown][] = [
    ['another edition', { chengyuAtlas: 2, ask: 'height' }],
    ['an edition in words', { chengyuAtlas: '1', ask: 'height' }],
    ['a height for us', { chengyuAtlas: 1, height: 400 }],
    ['two requests at once', { chengyuAtlas: 1, ask: 'height', scheme: 'dark' }],
    ['an unknown scheme', { chengyuAtlas: 1, scheme: 'sepia' }],
    ['a scheme by the name of a method', { chengyuAtlas: 1, scheme: 'toString' }],
    ['a list', [1, 'height']],
    ['our words as text', '{"chengyuAtlas":1,"ask":"height"}'],
    ['a height by Pym', 'pymxPYMxmapxPYMxheightxPYMx640'],
    ['another page by Pym', 'pymxPYMxmapxPYMxnavigateToxPYMxhttps://example.org/'],
    ['two messages of Pym in one', 'pymxPYMxaxPYMxbxPYMxwidthxPYMx640'],
    ['a width that is none', 'pymxPYMxmapxPYMxwidthxPYMx1e9'],
    ['a text without end', `pymxPYMx${'a'.repeat(5_000_000)}xPYMxwidthxPYMx1`],
    ['an object that throws', trap],
    ['an object in itself', cyclic],
    ['nothing', null],
  ];
  it.each(refused)('%s is refused', (_what, data) => {
    expect(readRequest(data)).toBeUndefined();
  });

  it('nothing else is taken, whatever comes', () => {
    const word = fc.oneof(
      fc.constantFrom('height', 'auto', 'light', 'dark', 'width', 'ask', 'scheme', 1),
      fc.anything(),
    );
    const near = fc.dictionary(
      fc.constantFrom('chengyuAtlas', 'ask', 'scheme', 'height', '__proto__', 'type'),
      word,
    );
    const pymLike = fc
      .array(fc.oneof(fc.constantFrom('pym', 'width', 'height', 'map', '640'), fc.string()), {
        maxLength: 6,
      })
      .map((parts) => parts.join('xPYMx'));
    const wild = fc.oneof(near, pymLike, fc.anything({ withBigInt: true, withDate: true }));
    const words = taken.slice(0, 4).map(([data]) => JSON.stringify(data));
    fc.assert(
      fc.property(wild, (data) => {
        const request = readRequest(data);
        if (request === undefined) return;
        if (typeof data === 'string') expect(data).toMatch(/^pymxPYMx[^ ]+xPYMxwidthxPYMx\d/);
        else {
          const { chengyuAtlas, ...rest } = data as Record<string, unknown>;
          expect(words).toContain(JSON.stringify({ chengyuAtlas, ...rest }));
        }
        expect([{ ask: 'height' }, ...schemes]).toContainEqual(request);
      }),
      { numRuns: 4000 },
    );
  });
  const schemes = [{ scheme: 'auto' }, { scheme: 'light' }, { scheme: 'dark' }];
});
