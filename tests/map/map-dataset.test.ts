import type { Geometry, Position } from 'geojson';
import { expect, it } from 'vitest';
import { lightTopologyOf, type MapCounties, type MapDataset } from '../../src/data/map-records.ts';
import { buildSource, type SourceId, sourceIds } from '../../src/map/style/sources.ts';
import { publishedDataset, publishedText } from '../published.ts';

const map = JSON.parse(publishedText('map.json')) as MapDataset;
const counties = JSON.parse(publishedText('map-counties.json')) as MapCounties;
const buildSources = (dataset: Parameters<typeof buildSource>[0]) =>
  Object.fromEntries(sourceIds.map((id) => [id, buildSource(dataset, id)])) as Record<
    SourceId,
    ReturnType<typeof buildSource>
  >; // keys of the list
const whole = buildSources(publishedDataset());
const light = buildSources({ ...map, topology: lightTopologyOf(map, counties) });

const positionsIn = (geometry: Geometry): Position[] =>
  'coordinates' in geometry ? (geometry.coordinates.flat(Infinity) as number[]).flatMap(pairs) : [];
const pairs = (value: number, index: number, all: number[]): Position[] =>
  index % 2 === 0 ? [[value, all[index + 1] ?? Number.NaN]] : [];

/** Steps of both grids over the 20.75° of the map: half of one of each, and what rounding adds. */
const halfStepsDeg = (20.75 / 3e4 + 20.75 / 1e5) / 2 + 1e-9;

it('a picture from the files for embeds is that of the whole dataset, on a grid of 70 m', () => {
  for (const source of [
    'units',
    'counties',
    'borders',
    'metros',
    'platforms',
    'rivers',
    'corridors',
  ] as const) {
    // Those of the provinces around are drawn coarser.
    const [coarse = [], exact = []] = [light, whole].map((sources) =>
      sources[source].features.filter(({ properties }) => properties?.id !== 'provinces'),
    );
    expect(coarse.map(({ properties }) => properties)).toEqual(
      exact.map(({ properties }) => properties),
    );
    exact.forEach(({ geometry }, index) => {
      const points = positionsIn(coarse[index]?.geometry ?? { type: 'Point', coordinates: [] });
      const truly = positionsIn(geometry);
      // Points that fall together on the coarser grid are one.
      expect(points.length).toBeGreaterThan(0.98 * truly.length);
      for (const [lon = 0, lat = 0] of points) {
        const near = truly.some(
          ([x = 0, y = 0]) => Math.max(Math.abs(x - lon), Math.abs(y - lat)) <= halfStepsDeg,
        );
        expect(near, `${source} ${index}: ${lon}, ${lat}`).toBe(true);
      }
    });
  }
  for (const source of ['stations', 'nodes', 'names', 'drawn'] as const)
    expect(light[source]).toEqual(whole[source]);
});

it('without the counties’ file there are none, and the provinces around are drawn coarser', () => {
  const bare = buildSources({ ...map, topology: lightTopologyOf(map, undefined) });
  expect(bare.counties.features).toEqual([]);
  expect(bare.units).toEqual(light.units);
  expect(JSON.stringify(bare.provinces).length).toBeLessThan(
    JSON.stringify(whole.provinces).length,
  );
});
