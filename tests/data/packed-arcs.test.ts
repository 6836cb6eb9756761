import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packArcs, packedLimit, unpackArcs } from '../../src/data/packed-arcs.ts';

it('writes small steps as one sign, larger ones as two or four', () => {
  // Places 0, 1, 2 are 0, -1, 1. Of 92 signs 68 stand alone: place 67 is -34, place 68 is 34.
  expect(packArcs([[[0, -1]], [[1, -34]]])).toBe('!# $f');
  expect(packArcs([[[34, 0]]])).toHaveLength(3);
  expect(packArcs([[[100_000, 0]]])).toHaveLength(5);
});

it('gives back every arc', () => {
  const most = packedLimit - 1;
  const step = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -most, max: most }));
  const arc = fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(arc, { maxLength: 6 }), (arcs) => {
      expect(unpackArcs(JSON.parse(JSON.stringify(packArcs(arcs))))).toEqual(arcs);
    }),
  );
});

it('refuses what it cannot write', () => {
  expect(() => packArcs([[[packedLimit, 0]]])).toThrow('expected a whole number');
  expect(() => packArcs([[[0.5, 0]]])).toThrow('got 0.5');
});
