import { describe, expect, it } from 'vitest';
import { apart, deltaE00 } from './difference.ts';
import { contrastOf, labOf, linearOf, seen } from './sight.ts';

describe('CIEDE2000', () => {
  // Table 1 of Sharma, Wu and Dalal (2005), by the number of the pair.
  it.each([
    [1, [50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [4, [50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [7, [50, 0, 0], [50, -1, 2], 2.3669],
    [9, [50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [11, [50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [15, [50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [16, [50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [17, [50, 2.5, 0], [73, 25, -18], 27.1492],
    [20, [50, 2.5, 0], [58, 24, 15], 19.4535],
    [25, [60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [31, [2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    [34, [90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
  ] as const)('of pair %d is as published, either way round', (_pair, one, other, published) => {
    expect(deltaE00(one, other)).toBeCloseTo(published, 4);
    expect(deltaE00(other, one)).toBeCloseTo(published, 4);
  });

  it('has black and white 100 apart', () => {
    expect(apart('#000000', '#ffffff', 'usual')).toBeCloseTo(100, 1);
  });
});

describe('the colours as they are seen', () => {
  it('are red at L* 53.24, a* 80.09, b* 67.20 to the usual eye', () => {
    const [l, a, b] = labOf(linearOf('#ff0000'));
    expect([l, a, b].map((value) => value.toFixed(2))).toEqual(['53.24', '80.09', '67.20']);
  });

  it('of red without red cones are the first column of the matrix, never below 0', () => {
    expect(seen('#ff0000', 'protanopia')).toEqual([0.152286, 0.114503, 0]);
  });

  it('leave greys as they are to every eye', () => {
    for (const sight of ['protanopia', 'deuteranopia', 'tritanopia'] as const)
      expect(
        apart('#808080', '#808080', sight) + Math.abs(seen('#808080', sight)[0] - 0.215861),
      ).toBeLessThan(1e-5);
  });

  it('bring red and green together where red or green cones are missing', () => {
    // An olive and a brown that anomaloscopes would match: far apart to the usual eye.
    expect(apart('#a03020', '#566000', 'usual')).toBeGreaterThan(40);
    expect(apart('#a03020', '#566000', 'deuteranopia')).toBeLessThan(20);
  });

  it('have the contrast of WCAG: 21 for black on white, 4.54 for #767676', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 2);
    expect(contrastOf('#767676', '#ffffff').toFixed(2)).toBe('4.54');
  });
});
