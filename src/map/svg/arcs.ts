import type { Trace } from './clip.ts';
import type { Point } from './frame.ts';

/** Tells the points where borders part or the picture's edge cuts them. */
export type IsNode = (point: Point) => boolean;

/** A stretch of a line, written in the direction that it has in every line it belongs to. */
interface Run {
  readonly points: readonly Point[];
  /** True when the line itself goes the other way. */
  readonly against: boolean;
}

/** Twice the area of a ring, positive when it runs clockwise on the screen. */
export const turn = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

/** Whether a stretch is written backwards: from its eastern end, or by the points next to its ends. */
function isAgainst(points: readonly Point[]): boolean {
  for (let i = 0; i < points.length / 2; i += 1) {
    const [from, to] = [points[i], points.at(-1 - i)];
    if (from && to && from[0] !== to[0]) return from[0] > to[0];
    if (from && to && from[1] !== to[1]) return from[1] > to[1];
  }
  return false;
}

/** The stretches of a line between nodes, neighbours of one direction put together. */
function runsOf({ points, closed }: Trace, isNode: IsNode): Run[] {
  const start = closed ? points.findIndex(isNode) : 0;
  if (start < 0) return [];
  const first = points[start];
  const turned =
    closed && first ? [...points.slice(start), ...points.slice(0, start), first] : points;
  const runs: { points: Point[]; against: boolean }[] = [];
  let from = 0;
  for (let i = 1; i < turned.length; i += 1) {
    const at = turned[i];
    if (!at || (i < turned.length - 1 && !isNode(at))) continue;
    const stretch = turned.slice(from, i + 1);
    const against = isAgainst(stretch);
    const last = runs.at(-1);
    if (last?.against === against) last.points.push(...stretch.slice(1));
    else runs.push({ points: stretch, against });
    from = i;
  }
  // Where a ring begins is no end: what runs through it is one.
  const [head, tail] = [runs[0], runs.at(-1)];
  if (closed && head && tail && head !== tail && head.against === tail.against) {
    tail.points.push(...head.points.slice(1));
    runs.shift();
  }
  return runs.map((run) => ({ ...run, points: run.against ? run.points.reverse() : run.points }));
}

const wholeRing = (points: readonly Point[]): Trace => ({
  points: turn(points) < 0 ? points.toReversed() : points,
  closed: true,
});

/** Lines cut so that a stretch which two of them share has the same points in the same order. */
export const inSharedRuns = (traces: readonly Trace[], isNode: IsNode): Trace[] =>
  traces.flatMap((trace) => {
    const runs = runsOf(trace, isNode);
    if (trace.closed && runs.length < 2) return [wholeRing(trace.points)];
    return runs.map(({ points }) => ({ points, closed: false }));
  });

/**
 * Areas as traces to be filled by the even-odd rule, in which a border that two areas share has the
 * same points in the same order, so that a compressed page holds it once: a stretch that runs
 * against the ring is cut off by a chord, and put back as a sliver between itself and that chord.
 */
export const inSlivers = (rings: readonly Trace[], isNode: IsNode): Trace[] =>
  rings.flatMap(({ points }) => {
    const runs = runsOf({ points, closed: true }, isNode);
    if (runs.length < 2) return [wholeRing(points)];
    const along = runs.filter(({ against }) => !against).flatMap((run) => run.points);
    const slivers = runs.filter(({ against }) => against);
    return [
      { points: along, closed: true },
      ...slivers.map((run) => ({ points: run.points, closed: false })),
    ];
  });
