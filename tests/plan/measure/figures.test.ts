import { expect, it } from 'vitest';
import { km2Text, kmText } from '../../../src/plan/measure/figures.ts';

it.each([
  [0.8504, '850米', '850 m'],
  [3.254, '3.25公里', '3.25 km'],
  [9.996, '10.0公里', '10.0 km'],
  [258.06, '258.1公里', '258.1 km'],
  [1204.4, '1,204公里', '1,204 km'],
])('writes %f km for reading', (km, zh, en) => {
  expect(kmText(km)).toEqual({ zh, en });
});

it.each([
  [0.354, '0.35平方公里', '0.35 km²'],
  [48.21, '48.2平方公里', '48.2 km²'],
  [15178.6, '15,179平方公里', '15,179 km²'],
  [181498, '18.15万平方公里', '181,498 km²'],
])('writes %f km² for reading', (km2, zh, en) => {
  expect(km2Text(km2)).toEqual({ zh, en });
});
