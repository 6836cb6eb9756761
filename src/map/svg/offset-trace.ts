import type { Trace } from './clip.ts';
import type { Point } from './frame.ts';

/** Beyond this a corner would shoot out like a thorn; MapLibre cuts there too. */
const longestMitre = 2;

/** A trace moved sideways, to its right for a positive offset as lines run, pixels. */
export function offsetTrace({ points, closed }: Trace, offset: number): Trace {
  const count = points.length;
  const at = (index: number): Point | undefined =>
    closed ? points[(index + count) % count] : points[index];
  const normal = (from: Point | undefined, to: Point | undefined): Point | undefined => {
    if (!from || !to) return undefined;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    return length === 0 ? undefined : [-dy / length, dx / length];
  };
  const moved = points.map(([x, y], index): Point => {
    const before = normal(at(index - 1), at(index));
    const after = normal(at(index), at(index + 1));
    const [ax, ay] = before ?? after ?? [0, 0];
    const [bx, by] = after ?? before ?? [0, 0];
    const [sx, sy] = [ax + bx, ay + by];
    // The mitre's length is 1/cos of half the turn: |sum of unit normals| is twice that cosine.
    const half = Math.hypot(sx, sy) / 2;
    const reach = half === 0 ? 0 : Math.min(longestMitre, 1 / half) / (2 * half);
    return [x + sx * reach * offset, y + sy * reach * offset];
  });
  return { points: moved, closed };
}
