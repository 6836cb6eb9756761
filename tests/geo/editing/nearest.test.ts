import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../geo/editing/nearest.ts';

describe('the word that was meant', () => {
  const keys = ['name', 'figures', 'notes', 'census2020', 'asOf'];
  it.each([
    ['figure', 'figures'],
    ['figrues', 'figures'],
    ['Names', 'name'],
    ['asof', 'asOf'],
    ['note', 'notes'],
    ['census', undefined],
    ['population', undefined],
  ])('for %s is %s', (word, meant) => {
    expect(nearestOf(word, keys)).toBe(meant);
  });

  it('is the nearest of two', () => {
    expect(nearestOf('stauts', ['states', 'status'])).toBe('status');
  });
});
