import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRequest } from '../../src/embed/messages.ts';
import { readHeight } from '../../src/embed-host/heights.ts';
import { awkward, blows, damage } from './damage.ts';
import { hangGuard } from './hang-guard.ts';

const words = [
  '{"chengyuAtlas":1,"ask":"height"}',
  '{"chengyuAtlas":1,"scheme":"dark"}',
  '{"chengyuAtlas":1,"height":640}',
];
const pym = 'pymxPYMxmap-1xPYMxwidthxPYMx640';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const message = fc.oneof(
  fc
    .tuple(fc.constantFrom(...words), blows(['1', '"', '}', 'null', '-0', '1e9', '":"']))
    .map(([text, all]) => parsed(damage(text, all))),
  fc
    .tuple(fc.constant(pym), blows(['xPYMx', 'width', '9'.repeat(300)]))
    .map(([text, all]) => damage(text, all)),
  fc
    .tuple(awkward, fc.nat(3000))
    .map(([text, times]) => `pymxPYMx${text.repeat(times)}xPYMxwidthxPYMx1`),
  fc.record({
    chengyuAtlas: fc.constant(1),
    height: fc.oneof(fc.double(), fc.integer(), fc.anything()),
  }),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
);

it('1,000 spoilt messages are one of the four requests and a height of ours, or nothing', () => {
  const guard = hangGuard();
  const requests = [{ ask: 'height' }, { scheme: 'auto' }, { scheme: 'light' }, { scheme: 'dark' }];
  fc.assert(
    fc.property(message, (data) => {
      const request = guard.run(() => readRequest(data));
      const height = guard.run(() => readHeight(data));
      if (request !== undefined) expect(requests).toContainEqual(request);
      if (height === undefined) return;
      expect(Number.isInteger(height) && height >= 50 && height <= 5000).toBe(true);
    }),
    { numRuns: 1000 },
  );
  guard.report('readings of spoilt messages');
});
