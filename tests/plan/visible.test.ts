import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/data/dataset.ts';
import { type LayerId, layers, layersShownAtFirst } from '../../src/plan/catalogue.ts';
import type { Filter } from '../../src/plan/filter/filter.ts';
import { filterThings } from '../../src/plan/filter/matches.ts';
import { layersOfThing, listedThings } from '../../src/plan/thing-layers.ts';
import { railStatusesSeen, type Sight, visibleThings } from '../../src/plan/visible.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const library = { dataset };
const allLayers = new Set(layers.map(({ id }) => id));
const see = (part: Partial<Sight>) =>
  visibleThings(library, { layers: allLayers, zoom: 9, year: 2026, filter: {}, ...part });
const countByKind = (things: ReturnType<typeof see>) => {
  const counts: Record<string, number> = {};
  for (const { kind } of things) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};
const only = (...ids: LayerId[]) => new Set(ids);

describe('what is visible', () => {
  it('is everything that a layer draws when all layers are on and near enough', () => {
    expect(see({})).toEqual(filterThings(library, 2026, {}));
  });

  it('is at first the units, the two areas, the lines and the rivers', () => {
    expect(countByKind(see({ layers: layersShownAtFirst, zoom: 6.5 }))).toEqual({
      place: 49,
      metro: 2,
      corridor: 16,
      river: 11,
    });
  });

  it.each([
    [only('units'), { place: 44 }],
    [only('part'), { place: 2 }],
    [only('excluded'), { place: 5 }],
    [only('counties'), { county: 113 }],
    [only('metro-chengdu'), { metro: 1 }],
    [only('platforms'), { platform: 10 }],
    [only('rail-planned'), {}],
    [only('rail-construction'), { corridor: 6 }],
    [only('hubs'), { station: 9 }],
    [only('stations'), { station: 223 }],
    [only('rivers'), { river: 11 }],
    [only('provinces', 'names'), {}],
  ] as const)('with the layers %o is %o', (shown, expected) => {
    expect(countByKind(see({ layers: shown }))).toEqual(expected);
  });

  it('has stations and counties from the zooms at which their layers begin', () => {
    const at = (zoom: number) => countByKind(see({ layers: only('stations', 'counties'), zoom }));
    expect(at(7.49)).toEqual({});
    expect(at(7.5)).toEqual({ station: 223 });
    expect(at(8)).toEqual({ station: 223, county: 113 });
  });

  it('draws every project on one layer and no thing without a layer', () => {
    for (const thing of listedThings(dataset)) {
      const found = layersOfThing(dataset, thing);
      if (thing.kind === 'node') expect(found, thing.id).toHaveLength(1);
      expect(
        found.every((id) => allLayers.has(id)),
        thing.id,
      ).toBe(true);
    }
    // Liangshan is ground: outside the scope.
    expect(layersOfThing(dataset, { kind: 'place', id: '513400' })).toEqual([]);
  });

  it('leaves out a line of which no stretch is both on a layer and let through', () => {
    const filter: Filter = { statuses: new Set(['construction']) };
    const shown = only('rail-open');
    expect(railStatusesSeen({ layers: shown, filter })).toEqual(new Set());
    expect(see({ layers: shown, filter })).toEqual([]);
    expect(railStatusesSeen({ layers: allLayers, filter })).toEqual(new Set(['construction']));
  });

  it('keeps within the bounds: a small box over Yuzhong', () => {
    const bounds: Box = [106.5, 29.54, 106.6, 29.58];
    const found = see({ bounds, layers: only('units', 'rail-open', 'rivers', 'stations') });
    const keys = found.map(({ kind, id }) => `${kind}:${id}`);
    expect(keys).toContain('place:500103');
    expect(keys).toContain('river:yangtze');
    expect(keys).toContain('station:chongqing');
    expect(keys).not.toContain('place:510100');
    // Its box takes in all of the region from Chengdu to the coast, but it runs west of here.
    expect(keys).not.toContain('corridor:land-sea-west');
  });

  it('sees a line only where its visible stretches run', () => {
    // Near Kunming, where only the stretch under construction of the Chongqing–Kunming line runs.
    const bounds: Box = [103, 25, 103.4, 25.4];
    const ids = (shown: ReadonlySet<LayerId>) => see({ bounds, layers: shown }).map(({ id }) => id);
    expect(ids(only('rail-construction'))).toEqual(['yukun-hsr']);
    expect(ids(only('rail-open'))).toEqual([]);
  });
});
