import type { Point } from './frame.ts';

/** Squared distance of a point from a stretch. */
function distance2([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Marks the points between two kept ones that stand out by more than the tolerance (Douglas–Peucker). */
function keepBetween(
  points: readonly Point[],
  from: number,
  to: number,
  kept: Uint8Array,
  t2: number,
) {
  const [a, b] = [points[from], points[to]];
  if (!a || !b) return;
  let farthest = t2;
  let found = -1;
  for (let i = from + 1; i < to; i += 1) {
    const point = points[i];
    const d2 = point ? distance2(point, a, b) : 0;
    if (d2 > farthest) {
      farthest = d2;
      found = i;
    }
  }
  if (found < 0) return;
  kept[found] = 1;
  keepBetween(points, from, found, kept, t2);
  keepBetween(points, found, to, kept, t2);
}

/** The index of the point that is farthest from a given one. */
function farthestFrom([x, y]: Point, points: readonly Point[]): number {
  const away = points.map(([px, py]) => (px - x) ** 2 + (py - y) ** 2);
  return away.indexOf(Math.max(...away));
}

/**
 * Drops points of a line or ring that no eye would miss. Points that `mustStay` says stay, and
 * between them the outcome does not depend on the direction: borders that two neighbours share
 * come out the same in both when the points where they part must stay.
 * @param points pixels; of a ring, the first again at the end
 * @param tolerance how far the result may lie from a dropped point, pixels
 */
export function simplify(
  points: readonly Point[],
  tolerance: number,
  mustStay: (index: number) => boolean = () => false,
): Point[] {
  const last = points.length - 1;
  const [first, end] = [points[0], points[last]];
  if (!first || !end || last < 2) return [...points];
  const closed = first[0] === end[0] && first[1] === end[1];
  const fixed = points.flatMap((_, index) => (index < last && mustStay(index) ? [index] : []));
  if (!closed) return between(points, [0, ...fixed.filter((index) => index > 0), last], tolerance);
  // A ring is turned to begin at a point that stays, or at its westernmost where none must.
  const ring = points.slice(0, last);
  const start =
    fixed[0] ??
    ring.reduce((best, [x, y], index) => {
      const [bx, by] = ring[best] ?? [x, y];
      return x < bx || (x === bx && y < by) ? index : best;
    }, 0);
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const stays = fixed.map((index) => index - start);
  const [origin = first] = turned;
  const anchors = stays.length > 1 ? stays : [0, farthestFrom(origin, turned)];
  return between([...turned, origin], [...anchors, last], tolerance);
}

function between(points: readonly Point[], anchors: readonly number[], tolerance: number): Point[] {
  const kept = new Uint8Array(points.length);
  anchors.forEach((to, index) => {
    kept[to] = 1;
    if (index > 0) keepBetween(points, anchors[index - 1] ?? to, to, kept, tolerance ** 2);
  });
  return points.filter((_, index) => kept[index] === 1);
}
