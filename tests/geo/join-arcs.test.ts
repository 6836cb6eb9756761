import fc from 'fast-check';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { joinArcs } from '../../geo/join-arcs.ts';

type Ring = readonly (readonly [x: number, y: number])[];
const polygon = (id: string, ...rings: Ring[]) => ({
  type: 'Feature' as const,
  id,
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: rings.map((ring) => ring.map(([...at]) => at)),
  },
});
const collection = (features: ReturnType<typeof polygon>[]) => ({
  type: 'FeatureCollection' as const,
  features,
});
const of = (...features: ReturnType<typeof polygon>[]): Topology =>
  topology({ areas: collection(features) });

/** A square of a grid, its corners in steps of one. */
const square = (x: number, y: number, size = 1): Ring => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];

/** What an area covers, whatever point its rings begin at. */
const ringsOf = (source: Topology) => {
  const object = source.objects.areas;
  if (!object) throw new Error('got no areas');
  const shapes = feature(source, object) as unknown as GeoJSON.FeatureCollection<GeoJSON.Polygon>;
  return shapes.features.map(({ id, geometry }) => ({
    id,
    rings: geometry.coordinates.map((ring) => {
      const open = ring.slice(0, -1).map(String);
      const first = open.indexOf([...open].sort()[0] ?? '');
      return [...open.slice(first), ...open.slice(0, first)];
    }),
  }));
};

it('makes one arc of those that a neighbour that is gone had cut', () => {
  // Four squares in a row of two by two; of the topology of all, only the left two stay.
  const all = of(
    polygon('a', square(0, 0)),
    polygon('b', square(0, 1)),
    polygon('c', square(1, 0)),
    polygon('d', square(1, 1)),
  );
  const { areas } = all.objects;
  if (areas?.type !== 'GeometryCollection') throw new Error('got no collection');
  const left = {
    ...all,
    objects: { areas: { ...areas, geometries: areas.geometries.slice(0, 2) } },
  };
  const joined = joinArcs(left);
  // The border between the two, and the rest of each.
  const used = new Set(
    JSON.stringify(joined.objects)
      .match(/-?\d+(?=[,\]])/g)
      ?.map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc))),
  );
  expect(used.size).toBe(3);
  expect(ringsOf(joined)).toEqual(ringsOf(left));
});

it('keeps a ring of its own one arc, and those that meet where three areas do apart', () => {
  const island = joinArcs(of(polygon('a', square(0, 0))));
  expect(island.arcs).toHaveLength(1);
  const above: Ring = [
    [0, 1],
    [0, 2],
    [2, 2],
    [2, 1],
    [1, 1],
    [0, 1],
  ];
  const three = of(polygon('a', square(0, 0)), polygon('b', square(1, 0)), polygon('c', above));
  // A border of each two of them, and what is left of each.
  expect(joinArcs(three).arcs).toHaveLength(6);
});

it('refuses a quantized topology', () => {
  const quantized = topology({ areas: polygon('a', square(0, 0)) }, 10);
  expect(() => joinArcs(quantized)).toThrow('expected absolute positions');
});

it('leaves every shape as it is, whatever squares of a grid are there', () => {
  const cell = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String, minLength: 1 }), (cells) => {
      const source = of(...cells.map(([x, y]) => polygon(`${x}-${y}`, square(x, y))));
      const joined = joinArcs(source);
      expect(ringsOf(joined)).toEqual(ringsOf(source));
      expect(joined.arcs.length).toBeLessThanOrEqual(source.arcs.length);
    }),
  );
});
