import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { joinAtlas } from '../../geo/atlas.ts';
import { type Boundaries, type CountyFeature, readBoundaries } from '../../geo/boundaries.ts';
import { checkGeometry } from '../../geo/checks/geometry.ts';
import { type Records, readSeeds } from '../../geo/seeds.ts';
import type { Adcode } from '../../src/data/ids.ts';
import { root } from './broken-seeds.ts';

const boundaries = readBoundaries();
const { records } = readSeeds(`${root}/seeds`);

/** The names of the checks that object, each once. */
const rulesAgainst = (changedRecords: Records, changedBoundaries: Boundaries): string[] => [
  ...new Set(
    checkGeometry(joinAtlas(changedRecords, changedBoundaries)).map((problem) => problem.rule),
  ),
];

const withCounty = (id: string, change: (county: CountyFeature) => CountyFeature): Boundaries => ({
  ...boundaries,
  region: boundaries.region.map((county) => (county.id === id ? change(county) : county)),
});

/** A county with its shape scaled from a point, so that it no longer meets its neighbours. */
function scaled(county: CountyFeature, factor: number, [lon0, lat0]: readonly [number, number]) {
  const move = ([lon = 0, lat = 0]: Position): Position => [
    lon0 + (lon - lon0) * factor,
    lat0 + (lat - lat0) * factor,
  ];
  const { geometry } = county;
  return geometry.type === 'Polygon'
    ? {
        ...county,
        geometry: { ...geometry, coordinates: geometry.coordinates.map((r) => r.map(move)) },
      }
    : {
        ...county,
        geometry: {
          ...geometry,
          coordinates: geometry.coordinates.map((polygon) => polygon.map((r) => r.map(move))),
        },
      };
}

describe('the checks of geometry', () => {
  it.each([
    ['smaller', 0.8],
    ['larger', 1.5],
  ])('find a county that is %s than the space its neighbours leave', (_size, factor) => {
    const broken = withCounty('500103', (county) => scaled(county, factor, [106.55, 29.555]));
    expect(rulesAgainst(records, broken)).toContain('zero-gaps');
  });

  it('find a county that lies on another', () => {
    const twins = boundaries.region
      .filter((county) => county.id === '500103')
      .map((county) => ({ ...county, id: '500199' as Adcode })); // six digits, and nobody's code
    const broken = { ...boundaries, region: [...boundaries.region, ...twins] };
    expect(rulesAgainst(records, broken)).toEqual(['zero-overlaps']);
  });

  it('find a scope that has grown, and Qianjiang joined to it', () => {
    // Pengshui (500243) lies between Qianjiang and the rest; its 3,900 km² are 2 % of the scope.
    const pengshui = records.outside.get('500243');
    if (!pengshui) throw new Error('the records have no Pengshui');
    const grown: Records = {
      ...records,
      outside: new Map(records.outside).set('500243', { ...pengshui, scope: 'whole' }),
    };
    const rules = rulesAgainst(grown, boundaries);
    expect(rules).toContain('scope-area');
    expect(rules).toContain('qianjiang-detached');
  });

  it('find nothing in the real records and boundaries', () => {
    expect(checkGeometry(joinAtlas(records, boundaries))).toEqual([]);
  });
});
