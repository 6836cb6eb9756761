import { expect, it } from 'vitest';
import type { MapDataset } from '../../src/data/map-records.ts';
import { buildStyle } from '../../src/map/style/style.ts';
import { layersShownAtFirst } from '../../src/plan/catalogue.ts';
import { publishedDataset, publishedText } from '../published.ts';

it('a picture from map.json is that of the whole dataset, but for counties and what lies around', () => {
  const scene = {
    language: 'zh',
    layers: layersShownAtFirst,
    selected: [],
    scheme: 'light',
    year: 2026,
  } as const;
  const light = JSON.parse(publishedText('map.json')) as MapDataset;
  const { counties: none, provinces: coarse, ...sources } = buildStyle(light, scene).sources;
  const { counties, provinces, ...whole } = buildStyle(publishedDataset(), scene).sources;
  expect(sources).toEqual(whole);
  expect(JSON.stringify(counties).length).toBeGreaterThan(100_000);
  expect(JSON.stringify(coarse).length).toBeLessThan(JSON.stringify(provinces).length);
  expect(none).toMatchObject({ data: { features: [] } });
});
