import { expect, it } from 'vitest';
import { differencesBetween } from './build-differences.ts';

it('two builds differ by what only one has and by what has other bytes', () => {
  const first = new Map([
    ['a.html', '1'],
    ['b.js', '2'],
    ['same.css', '3'],
  ]);
  const second = new Map([
    ['same.css', '3'],
    ['b.js', '4'],
    ['c.js', '2'],
  ]);
  expect(differencesBetween(first, second)).toEqual([
    'a.html: only in the first build',
    'b.js: other bytes',
    'c.js: only in the second build',
  ]);
  expect(differencesBetween(first, new Map(first))).toEqual([]);
});
