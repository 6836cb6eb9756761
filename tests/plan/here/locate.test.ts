import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/data/position.ts';
import { areasOf } from '../../../src/plan/here/areas.ts';
import { locate } from '../../../src/plan/here/locate.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();

describe('where a point lies', () => {
  it('finds the county and unit of every station and project as their records have them', () => {
    for (const [id, { at, county, unit }] of Object.entries(dataset.stations)) {
      const found = locate(dataset, at);
      if (unit === undefined) expect(found.outside, id).toBe(true);
      else expect(found, id).toMatchObject({ county, unit });
    }
    for (const [id, { at, county, countyCertain, unit }] of Object.entries(dataset.nodes)) {
      if (countyCertain === false || unit === undefined) continue;
      expect(locate(dataset, at), id).toMatchObject({ county, unit });
    }
  });

  it('finds every unit at the point of its name', () => {
    for (const [id, { labelAt, scope }] of Object.entries(dataset.places))
      expect(locate(dataset, labelAt)).toMatchObject({ outside: false, unit: id, scope });
  });

  it.each([
    ['Chengdu East station', [104.1389, 30.6313], '510108', '510100', '51', 'whole', undefined],
    ['Qianjiang station', [108.7862, 29.4459], '500114', '500114', '50', 'whole', undefined],
    ['Kaizhou town', [108.39, 31.16], '500154', '500154', '50', 'part', undefined],
    ['Pingwu town', [104.53, 32.41], '510727', '510727', '51', 'excluded', '510700'],
    ['Xichang', [102.26, 27.89], '513401', '513400', '51', 'outside', undefined],
  ] as const)('puts %s in its county', (_, at, county, unit, province, scope, excludedFrom) => {
    expect(locate(dataset, [...at])).toEqual({
      outside: false,
      county,
      unit,
      province,
      scope,
      excludedFrom,
    });
  });

  it('says that a point is beyond Sichuan and Chongqing, and in which province where it is drawn', () => {
    expect(locate(dataset, [106.63, 26.65])).toEqual({ outside: true, province: '52' }); // Guiyang
    expect(locate(dataset, [108.94, 34.34])).toEqual({ outside: true, province: '61' }); // Xi'an
    expect(locate(dataset, [88, 22.5])).toEqual({ outside: true, province: undefined });
  });

  it('gives a point on a border to one county, the one with the smaller code', () => {
    // The vertices of each county's ring lie on its border, most of them on a neighbour's as well.
    const corners = areasOf(dataset, 'counties').flatMap(({ id, shape }) => {
      const [ring = []] =
        shape.type === 'Polygon' ? shape.coordinates : (shape.coordinates[0] ?? []);
      return ring.slice(0, 40).map(([lon = 0, lat = 0]) => ({ id, at: [lon, lat] as Position }));
    });
    for (const { id, at } of corners) {
      const found = locate(dataset, at);
      expect(found.outside).toBe(false);
      if (!found.outside) expect(found.county <= id, `${found.county} for ${id}`).toBe(true);
    }
  });

  it('decodes the shapes once for a dataset', () => {
    expect(areasOf(dataset, 'counties')).toBe(areasOf(dataset, 'counties'));
    expect(areasOf(dataset, 'counties')).toHaveLength(221);
  });
});
