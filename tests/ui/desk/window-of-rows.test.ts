import { expect, it } from 'vitest';
import { rowAfter, scrolledTo, windowOfRows } from '../../../src/ui/desk/list/window-of-rows.ts';

it('draws the rows in sight and six beyond each edge', () => {
  // Rows of 34 px: 340 px is the tenth, 340 + 170 the fifteenth.
  expect(windowOfRows(340, 170, 100)).toEqual({ first: 4, end: 21 });
  expect(windowOfRows(0, 170, 3)).toEqual({ first: 0, end: 3 });
  expect(windowOfRows(9999, 170, 3)).toEqual({ first: 3, end: 3 });
});

it('scrolls as little as brings a row into sight under the head', () => {
  expect(scrolledTo(2, 0, 340, 34)).toBe(0);
  // Row 9 ends at 340; 306 px are left under the head.
  expect(scrolledTo(9, 0, 340, 34)).toBe(34);
  expect(scrolledTo(1, 100, 340, 34)).toBe(34);
});

it('moves by the keys of a grid and stays within the rows', () => {
  expect(rowAfter('ArrowDown', -1, 5, 3)).toBe(0);
  expect(rowAfter('ArrowDown', 4, 5, 3)).toBe(4);
  expect(rowAfter('ArrowUp', 0, 5, 3)).toBe(0);
  expect(rowAfter('PageDown', 0, 5, 3)).toBe(3);
  expect(rowAfter('PageUp', 4, 5, 3)).toBe(1);
  expect(rowAfter('Home', 3, 5, 3)).toBe(0);
  expect(rowAfter('End', 0, 5, 3)).toBe(4);
  expect(rowAfter('a', 0, 5, 3)).toBeUndefined();
});
