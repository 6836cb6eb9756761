import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { topologyBudget } from '../../geo/build.ts';
import { topologyObjects } from '../../src/data/dataset.ts';
import { publishedDataset, publishedText } from '../published.ts';

const { topology, platforms, corridors, rivers } = publishedDataset();

/** The arcs of each geometry of an object as numbers; a reversed arc is `~arc`, below 0. */
function arcsById(name: string): Map<string, number[]> {
  const object = topology.objects[name];
  const geometries = object?.type === 'GeometryCollection' ? object.geometries : [];
  const flat = (arcs: unknown): number[] =>
    Array.isArray(arcs) ? arcs.flatMap(flat) : [Number(arcs)];
  return new Map(
    geometries.map((geometry) => [
      String(geometry.id),
      'arcs' in geometry ? flat(geometry.arcs) : [],
    ]),
  );
}

const forward = (arc: number): number => (arc < 0 ? ~arc : arc);

describe('the topology', () => {
  it('is at most 130,000 bytes in Brotli', () => {
    expect(topologyBudget).toBe(130_000);
    expect(brotliCompressSync(publishedText('atlas.topojson')).length).toBeLessThanOrEqual(130_000);
  });

  it('holds the eight objects, with every record drawn', () => {
    expect(Object.keys(topology.objects).sort()).toEqual([...topologyObjects].sort());
    const stretches = Object.entries(corridors).flatMap(([id, corridor]) =>
      corridor.parts.map((part) => `${id}/${part.id}`),
    );
    expect([...arcsById('corridors').keys()].sort()).toEqual(stretches.sort());
    expect([...arcsById('platforms').keys()].sort()).toEqual(Object.keys(platforms));
    expect([...arcsById('rivers').keys()].sort()).toEqual(Object.keys(rivers));
    expect(arcsById('units').size).toBe(64);
    expect(arcsById('counties').size).toBe(221);
  });

  it('has no border used by three counties, and two use it from opposite sides', () => {
    const uses = new Map<number, number[]>();
    for (const arcs of arcsById('counties').values()) {
      for (const arc of arcs) uses.set(forward(arc), [...(uses.get(forward(arc)) ?? []), arc]);
    }
    const wrong = [...uses.values()].filter(
      (arcs) => arcs.length > 2 || (arcs.length === 2 && arcs[0] === arcs[1]),
    );
    expect(wrong).toEqual([]);
  });

  it('draws units, scope, metropolitan areas and platforms with the borders of counties', () => {
    const borders = new Set([...arcsById('counties').values()].flat().map(forward));
    for (const name of ['units', 'scope', 'metros', 'platforms']) {
      const others = [...arcsById(name)].filter(([, arcs]) =>
        arcs.some((arc) => !borders.has(forward(arc))),
      );
      expect(others.map(([id]) => `${name}: ${id}`)).toEqual([]);
    }
  });

  it('has no arc that nothing uses', () => {
    const used = new Set(
      topologyObjects.flatMap((name) => [...arcsById(name).values()].flat().map(forward)),
    );
    expect(used.size).toBe(topology.arcs.length);
  });
});
