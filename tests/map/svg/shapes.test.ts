import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { inSharedRuns, inSlivers } from '../../../src/map/svg/arcs.ts';
import { joinBorders } from '../../../src/map/svg/borders.ts';
import { clip, type Trace } from '../../../src/map/svg/clip.ts';
import type { Point } from '../../../src/map/svg/frame.ts';
import { junctionsOf } from '../../../src/map/svg/junctions.ts';
import { offsetTrace } from '../../../src/map/svg/offset-trace.ts';
import { pathData } from '../../../src/map/svg/path-data.ts';
import { junctionsIn } from '../../../src/map/svg/prepared.ts';
import { simplify } from '../../../src/map/svg/simplify.ts';
import { uniteAreas } from '../../../src/map/svg/union.ts';

describe('path data', () => {
  it('is relative, to a tenth of a pixel, without drift', () => {
    const points = [
      [0.04, 0],
      [0.46, -0.25],
      [10.04, 0.5],
    ] as const;
    expect(pathData([{ points, closed: false }])).toBe('M0 0l.5-.2 9.5.7');
    expect(pathData([{ points, closed: true }])).toBe('M0 0l.5-.2 9.5.7z');
  });

  it('leaves out what is shorter than it can write', () => {
    expect(
      pathData([
        {
          points: [
            [1, 1],
            [1.01, 1.02],
          ],
          closed: false,
        },
      ]),
    ).toBe('');
  });
});

describe('simplifying', () => {
  it('drops what lies within the tolerance and keeps what does not', () => {
    const line = [
      [0, 0],
      [5, 0.3],
      [10, 0],
      [15, 3],
      [20, 0],
    ] as const;
    expect(simplify(line, 0.4)).toEqual([
      [0, 0],
      [10, 0],
      [15, 3],
      [20, 0],
    ]);
  });

  it('makes the same of a shared border from both sides, between points that stay', () => {
    const border = Array.from({ length: 40 }, (_, i) => [i, Math.sin(i) * 0.6] as const);
    const there = simplify(border, 0.4);
    const back = simplify(border.toReversed(), 0.4);
    expect(back.toReversed()).toEqual(there);
    expect(there.length).toBeLessThan(border.length);
  });

  it('finds the points where areas part', () => {
    const square = (x: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 1],
          [x, 1],
          [x, 0],
        ],
      ],
    });
    expect([...junctionsOf([square(0), square(1)])].sort()).toEqual(['1 0', '1 1']);
    expect(junctionsOf([square(0)]).size).toBe(0);
  });

  it('looks for them once in each set of sources, in whatever turn the sets come', () => {
    const source = (): GeoJSONSourceSpecification => ({
      type: 'geojson',
      data: { type: 'FeatureCollection', features: [] },
    });
    const [first, second] = [source(), source()];
    const found = junctionsIn([first]);
    expect(junctionsIn([first, second])).not.toBe(found);
    expect(junctionsIn([first])).toBe(found);
  });
});

describe('borders', () => {
  it('that two areas share are drawn once', () => {
    const ring = (x: number) => ({
      points: [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
      ] as const,
      closed: true,
    });
    const drawn = joinBorders([ring(0), ring(1)]);
    expect(drawn).toHaveLength(2);
    expect(drawn[0]?.closed).toBe(true);
    expect(drawn[1]).toEqual({
      points: [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
      closed: false,
    });
  });
});

/** Two areas clockwise on the screen with a crooked border between them, from [4, 0] to [4, 8]. */
const border = [
  [4, 0],
  [5, 2],
  [3, 4],
  [6, 6],
  [4, 8],
] as const;
const west: Trace = { points: [[0, 0], ...border, [0, 8]], closed: true };
const east: Trace = { points: [[10, 8], ...border.toReversed(), [10, 0]], closed: true };
const isNode = ([x, y]: Point) => x === 4 && (y === 0 || y === 8);

/** Whether a point is inside by the even-odd rule; open traces are closed as a fill closes them. */
const isInside = (traces: readonly Trace[], x: number, y: number): boolean =>
  traces.reduce(
    (count, { points }) =>
      points.reduce((crossings, [ax, ay], index) => {
        const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay];
        const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
        return crossings + (crosses ? 1 : 0);
      }, count),
    0,
  ) %
    2 ===
  1;

describe('what two areas share', () => {
  it('is written alike in both, and each fills what it filled before', () => {
    for (const area of [west, east]) {
      const written = inSlivers([area], isNode);
      expect(pathData(written)).toContain('l1 2-2 2 3 2-2 2');
      for (let x = 0.25; x < 10; x += 0.5)
        for (let y = 0.25; y < 8; y += 0.5)
          expect(isInside(written, x, y), `${x} ${y}`).toBe(isInside([area], x, y));
    }
  });

  it('is written alike in lines too, whichever way they go', () => {
    const line = { points: border, closed: false };
    const back = { points: border.toReversed(), closed: false };
    expect(inSharedRuns([back], isNode)).toEqual([line]);
    expect(inSharedRuns([line], isNode)).toEqual([line]);
    // A ring without a node is one run, clockwise.
    const ring = {
      points: [
        [0, 0],
        [0, 1],
        [1, 1],
      ] as const,
      closed: true,
    };
    expect(inSharedRuns([ring], isNode)).toEqual([
      {
        points: [
          [1, 1],
          [0, 1],
          [0, 0],
        ],
        closed: true,
      },
    ]);
  });

  it('is gone where areas that look alike are one', () => {
    const united = uniteAreas([west, east]);
    expect(united).toHaveLength(1);
    expect([...(united[0]?.points ?? [])].sort()).toEqual([
      [0, 0],
      [0, 8],
      [10, 0],
      [10, 8],
      [4, 0],
      [4, 8],
    ]);
    expect(uniteAreas([west, west])).toHaveLength(2);
  });
});

describe('cutting', () => {
  it('leaves a line open and an area closed', () => {
    const box = [0, 0, 10, 10] as const;
    expect(
      clip(
        {
          type: 'LineString',
          coordinates: [
            [-5, 5],
            [5, 5],
          ],
        },
        box,
      ),
    ).toEqual([
      {
        points: [
          [0, 5],
          [5, 5],
        ],
        closed: false,
      },
    ]);
    const [area] = clip(
      {
        type: 'Polygon',
        coordinates: [
          [
            [-5, 2],
            [5, 2],
            [5, 8],
            [-5, 8],
            [-5, 2],
          ],
        ],
      },
      box,
    );
    expect(area?.closed).toBe(true);
    expect(area?.points.every(([x]) => x >= 0)).toBe(true);
  });
});

describe('an offset line', () => {
  it('lies to the right of where it goes, with its corners mitred', () => {
    const { points } = offsetTrace(
      {
        points: [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        closed: false,
      },
      2,
    );
    const rounded = points.map((point) => point.map((value) => Math.round(value * 1e6) / 1e6));
    expect(rounded).toEqual([
      [0, 2],
      [8, 2],
      [8, 10],
    ]);
  });
});
