import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/data/position.ts';
import { areasOf } from '../../../src/plan/here/areas.ts';
import { borderPieces } from '../../../src/plan/here/border-pieces.ts';
import { snap } from '../../../src/plan/measure/snap.ts';
import type { Project } from '../../../src/plan/measure/snapped.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();

/** A flat map of so many pixels to a degree of longitude, stretched as Mercator is at 30°. */
const flat =
  (pxPerDeg: number): Project =>
  ([lon, lat]) => [lon * pxPerDeg, -lat * pxPerDeg * 1.1547];
/** About 66 m to the pixel, as at zoom 10. */
const near = flat(1456);
/** About 1 km to the pixel. */
const far = flat(96);

const chengduEast: Position = [104.1389, 30.6313];

describe('snapping', () => {
  it('draws a point to the station in reach, exactly', () => {
    // 0.003° is 4.4 px of the near map.
    const pointer: Position = [chengduEast[0] + 0.003, chengduEast[1]];
    const found = snap(dataset, pointer, 12, near);
    expect(found?.to.kind).toMatch(/station|node/);
    expect(snap(dataset, pointer, 12, near, ['station'])).toMatchObject({
      at: chengduEast,
      to: { kind: 'station', id: 'chengdu-dong' },
    });
    expect(snap(dataset, pointer, 12, near, ['station'])?.px).toBeCloseTo(4.368, 3);
    expect(snap(dataset, pointer, 4, near, ['station'])).toBeUndefined();
  });

  it('goes for the nearest of several stations in reach', () => {
    const south = dataset.stations['chengdu-nan']?.at ?? chengduEast;
    const pointer: Position = [south[0] + 0.01, south[1]];
    expect(snap(dataset, pointer, 20, far, ['station'])?.to).toEqual({
      kind: 'station',
      id: 'chengdu-nan',
    });
  });

  it('draws a point to a vertex of a border before a point on one', () => {
    const vertex = borderPieces(dataset)[200]?.line[1] ?? chengduEast;
    const pointer: Position = [vertex[0] + 0.001, vertex[1] + 0.001];
    const found = snap(dataset, pointer, 6, near, ['border']);
    expect(found?.to.kind).toBe('border-vertex');
    expect(found?.px).toBeLessThanOrEqual(Math.hypot(1.456, 1.456 * 1.1547) + 1e-9);
  });

  it('draws a point between two vertices to the border itself', () => {
    // On a map of a metre or two to the pixel no vertex is in reach of the middle of an edge.
    const close = flat(80_000);
    const edge = borderPieces(dataset)
      .flatMap(({ line }) => line.slice(1).map((end, index) => [line[index] ?? end, end] as const))
      .find(([start, end]) => Math.hypot(end[0] - start[0], end[1] - start[1]) > 0.02);
    if (!edge) throw new Error('no long edge');
    const [start, end] = edge;
    const middle: Position = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
    const found = snap(dataset, [middle[0] + 0.00005, middle[1]], 10, close, ['border']);
    expect(found?.to.kind).toBe('border');
    expect(found?.px).toBeLessThanOrEqual(4);
    expect(Math.abs((found?.at[0] ?? 0) - middle[0])).toBeLessThan(0.0002);
  });

  it('works when the map is turned', () => {
    const turned: Project = (at) => {
      const [x, y] = near(at);
      return [x * 0.6 - y * 0.8, x * 0.8 + y * 0.6];
    };
    const vertex = borderPieces(dataset)[200]?.line[1] ?? chengduEast;
    const pointer: Position = [vertex[0] + 0.001, vertex[1] + 0.001];
    const straight = snap(dataset, pointer, 6, near, ['border']);
    const found = snap(dataset, pointer, 6, turned, ['border']);
    expect(found?.at).toEqual(straight?.at);
    expect(found?.px).toBeCloseTo(straight?.px ?? 0, 6);
  });

  it('finds nothing where nothing is in reach', () => {
    expect(snap(dataset, [95, 36], 10, near)).toBeUndefined();
  });

  it('knows every border once, with all its vertices', () => {
    const onPieces = new Set(borderPieces(dataset).flatMap(({ line }) => line.map(String)));
    for (const { shape } of areasOf(dataset, 'counties').slice(0, 20)) {
      const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
      for (const at of rings.flat()) expect(onPieces.has(String(at))).toBe(true);
    }
    expect(borderPieces(dataset)).toBe(borderPieces(dataset));
  });
});
