import { expect, it } from 'vitest';
import { findTyped } from '../../../src/ui/on-map/type-ahead.ts';

const names = [
  ['Banan', '巴南'],
  ['Beibei', '北碚'],
  ['Bishan', '璧山'],
  ['Nan’an', '南岸'],
];

it('letters find names from the active one on and around, in either language', () => {
  expect(findTyped(names, -1, 'b')).toBe(0);
  expect(findTyped(names, 0, 'b')).toBe(1);
  expect(findTyped(names, 1, 'bi')).toBe(2);
  expect(findTyped(names, 2, 'BIS')).toBe(2);
  expect(findTyped(names, 2, 'bb')).toBe(0);
  expect(findTyped(names, 3, '北')).toBe(1);
  expect(findTyped(names, 3, 'x')).toBeUndefined();
  expect(findTyped([], -1, 'b')).toBeUndefined();
});
