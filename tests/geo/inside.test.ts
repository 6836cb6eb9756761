import { expect, it } from 'vitest';
import { isInside } from '../../geo/inside.ts';

const square = (from: number, to: number) => [
  [from, from],
  [from, to],
  [to, to],
  [to, from],
  [from, from],
];

it('tells a point in a shape from one in its hole, beside it and in its second part', () => {
  const shape = {
    type: 'MultiPolygon' as const,
    coordinates: [[square(0, 10), square(4, 6)], [square(20, 22)]],
  };
  expect(isInside([1, 1], shape)).toBe(true);
  expect(isInside([5, 5], shape)).toBe(false);
  expect(isInside([7, 5], shape)).toBe(true);
  expect(isInside([12, 5], shape)).toBe(false);
  expect(isInside([-1, 10], shape)).toBe(false);
  expect(isInside([21, 21], shape)).toBe(true);
  // A ray along an edge and through corners.
  expect(isInside([-1, 4], shape)).toBe(false);
});

it('follows a slanted edge', () => {
  const shape = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  };
  expect(isInside([4, 5], shape)).toBe(true);
  expect(isInside([6, 5], shape)).toBe(false);
});
