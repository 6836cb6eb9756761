import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessages } from '../../src/embed/messages.ts';
import { readHeight, reservedSpace } from '../../src/embed-host/heights.ts';

describe('a told height', () => {
  it('is taken as an embed tells it, once of the four forms', () => {
    const messages = heightMessages(612, { address: 'https://a.org/embed/', pymId: 'a' });
    expect(messages.map(readHeight)).toEqual([undefined, undefined, undefined, 612]);
  });

  it('is a whole number from 50 to 5,000 px', () => {
    const cases: readonly [unknown, number | undefined][] = [
      [50, 50],
      [49.9, undefined],
      [520.2, 521],
      [5000, 5000],
      [5000.1, undefined],
      ['520', undefined],
      [Number.NaN, undefined],
      [Number.POSITIVE_INFINITY, undefined],
      [-520, undefined],
      [520n, undefined],
      [[520], undefined],
    ];
    for (const [height, read] of cases) expect(readHeight({ chengyuAtlas: 1, height })).toBe(read);
  });

  it('is nothing else, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), (data) => {
        expect(readHeight(data)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the reserved space', () => {
  it('is a height, a ratio or what is usual', () => {
    const usual = 'calc(clamp(240px, 58% + 60px, 620px) + 285px)';
    const cases: readonly [string | null, string | null, string][] = [
      ['520', null, '520px'],
      ['520px', '4/3', '520px'],
      ['1', '4/3', '75%'],
      [null, '16:9', '56.25%'],
      [null, '1.5', '66.667%'],
      [null, '0/4', usual],
      [null, '4/0', usual],
      [null, '1px);color:red', usual],
      [null, 'wide', usual],
      ['huge', null, usual],
      [null, null, usual],
    ];
    for (const [height, ratio, space] of cases) expect(reservedSpace(height, ratio)).toBe(space);
  });
});
