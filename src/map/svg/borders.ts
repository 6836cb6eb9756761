import type { Trace } from './clip.ts';
import type { Point } from './frame.ts';
import { writtenKey } from './path-data.ts';

/**
 * Outlines with every stretch once: what two neighbours share is left out of the second. Rings are
 * opened where something is left out.
 */
export function joinBorders(traces: readonly Trace[]): Trace[] {
  const seen = new Set<string>();
  return traces.flatMap(({ points, closed }) => {
    const around = closed && points[0] ? [...points, points[0]] : points;
    const runs: Point[][] = [];
    let run: Point[] = [];
    let before: Point | undefined;
    let dropped = false;
    for (const point of around) {
      if (before) {
        const ends = [writtenKey(before), writtenKey(point)].sort();
        const stretch = ends.join(' ');
        if (seen.has(stretch)) {
          dropped = true;
          if (run.length > 1) runs.push(run);
          run = [point];
        } else {
          seen.add(stretch);
          run.push(point);
        }
      } else run = [point];
      before = point;
    }
    if (run.length > 1) runs.push(run);
    if (!dropped) return [{ points, closed }];
    // The piece that begins a ring goes on from the one that ends it.
    const [head, tail] = [runs[0], runs.at(-1)];
    const start = points[0];
    if (closed && head && tail && head !== tail && start && head[0] === start) {
      if (tail.at(-1) === start)
        runs.splice(0, runs.length, [...tail, ...head.slice(1)], ...runs.slice(1, -1));
    }
    return runs.map((piece) => ({ points: piece, closed: false }));
  });
}
