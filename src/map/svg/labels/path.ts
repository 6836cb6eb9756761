import type { Point } from '../frame.ts';

/** A line that can be asked where it is at a distance from its beginning. */
export interface MeasuredPath {
  readonly points: readonly Point[];
  readonly length: number;
  /** How far along it each of its points is. */
  readonly starts: readonly number[];
  /** The point at a distance along it and the direction there, radians; undefined beyond its ends. */
  readonly at: (distance: number) => { readonly point: Point; readonly angle: number } | undefined;
}

/** Measures a line. */
export function measurePath(points: readonly Point[]): MeasuredPath {
  const starts: number[] = [0];
  points.slice(1).forEach(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    starts.push((starts.at(-1) ?? 0) + Math.hypot(x - px, y - py));
  });
  const length = starts.at(-1) ?? 0;
  return {
    points,
    length,
    starts,
    at: (distance) => {
      if (distance < 0 || distance > length) return undefined;
      const next = Math.max(
        1,
        starts.findIndex((start) => start >= distance),
      );
      const [a, b] = [points[next - 1], points[next]];
      if (!a || !b) return undefined;
      const from = starts[next - 1] ?? 0;
      const share = (distance - from) / ((starts[next] ?? from) - from || 1);
      return {
        point: [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share],
        angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
      };
    },
  };
}

/**
 * True when a stretch of a line turns by no more than `maxAngle` within any `window` of it.
 * @param from,to distances along the path; what reaches beyond its ends is refused
 */
export function isGentle(
  { points, length }: MeasuredPath,
  from: number,
  to: number,
  window: number,
  maxAngle: number,
): boolean {
  if (from < 0 || to > length) return false;
  const recent: { distance: number; turn: number }[] = [];
  let distance = 0;
  for (let index = 1; index < points.length - 1; index += 1) {
    const [a, b, c] = [points[index - 1], points[index], points[index + 1]];
    if (!a || !b || !c) break;
    distance += Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (distance < from) continue;
    if (distance >= to) break;
    const change =
      Math.atan2(b[1] - a[1], b[0] - a[0]) - Math.atan2(c[1] - b[1], c[0] - b[0]) + 3 * Math.PI;
    recent.push({ distance, turn: Math.abs((change % (2 * Math.PI)) - Math.PI) });
    while (distance - (recent[0]?.distance ?? distance) > window) recent.shift();
    if (recent.reduce((sum, { turn }) => sum + turn, 0) > maxAngle) return false;
  }
  return true;
}
