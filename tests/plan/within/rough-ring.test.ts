import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../../src/plan/geodesy/area.ts';
import { kmFrom, originShape } from '../../../src/plan/within/origin.ts';
import { ringAround } from '../../../src/plan/within/ring.ts';
import { roughRing } from '../../../src/plan/within/rough-ring.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();

describe('the ring of a small picture', () => {
  for (const id of ['chengyu-hsr', 'chengyu-central-hsr', 'yukun-hsr'])
    for (const km of [5, 30, 100])
      it(`keeps ${km} km from ${id} to 2 %, and has the area of the whole atlas's ring to 1 %`, () => {
        const origin = originShape(dataset, { kind: 'corridor', id }, 2035);
        if (origin?.type !== 'lines') throw new Error(`${id}: got no lines`);
        const rough = roughRing(origin.lines, km);
        const exact = ringAround(origin, km);
        if (!exact) throw new Error(`${id}: got no ring`);
        expect(areaKm2(rough) / areaKm2(exact)).toBeGreaterThan(0.99);
        expect(areaKm2(rough) / areaKm2(exact)).toBeLessThan(1.01);
        const corners = rough.coordinates.flat(2).filter((_, place) => place % 20 === 0);
        for (const [lon = 0, lat = 0] of corners) {
          expect(kmFrom(origin, [lon, lat]) / km).toBeGreaterThan(0.98);
          expect(kmFrom(origin, [lon, lat]) / km).toBeLessThan(1.02);
        }
      });
});
