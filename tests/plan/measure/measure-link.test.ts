import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptPosition } from '../../../src/plan/measure/drawing.ts';
import { readMeasure, writeMeasure } from '../../../src/plan/measure/measure-link.ts';

describe('a drawing in the link', () => {
  it('is its points, longitude first, and a word when it is an area', () => {
    const points = [
      [104.0668, 30.6725],
      [106.55, 29.6],
      [105, 28.123456],
    ] as const;
    const drawing = { points: points.map(([lon, lat]) => [lon, lat] as [number, number]) };
    expect(writeMeasure({ ...drawing, closed: false })).toBe(
      '104.0668,30.6725;106.55,29.6;105,28.12346',
    );
    expect(writeMeasure({ ...drawing, closed: true })).toBe(
      '104.0668,30.6725;106.55,29.6;105,28.12346;area',
    );
    expect(writeMeasure({ points: [], closed: false })).toBeUndefined();
  });

  it.each([
    '',
    'area',
    ';',
    '104.0668',
    '104.0668,30.6725,500',
    '104.0668,30.6725;',
    '104.0668,30.6725;106.55,29.6;area',
    '104.0668,30.6725;x,29.6',
    '1e2,30',
    '104,95',
    '204,30',
    Array.from({ length: 101 }, () => '104,30').join(';'),
  ])('is not read from %s', (text) => {
    expect(readMeasure(text)).toBeUndefined();
  });

  it('comes back as it was kept', () => {
    const position = fc
      .tuple(
        fc.double({ min: 70, max: 140, noNaN: true }),
        fc.double({ min: 15, max: 55, noNaN: true }),
      )
      .map(keptPosition);
    const points = fc.array(position, { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(points, fc.boolean(), (list, asArea) => {
        const drawing = { points: list, closed: asArea && list.length >= 3 };
        expect(readMeasure(writeMeasure(drawing) ?? '')).toEqual(drawing);
      }),
    );
  });
});
