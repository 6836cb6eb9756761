import type { Trace } from './clip.ts';
import type { Point } from './frame.ts';
import { writtenKey } from './path-data.ts';

/** One step of a ring. */
interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly end: Point;
}

/**
 * Rings of areas that look alike without the borders between them: a stretch that one ring runs
 * along and another against is in neither. What is inside stays inside, overlaps too.
 */
export function uniteAreas(rings: readonly Trace[]): Trace[] {
  const stretches = new Map<string, Stretch[]>();
  for (const { points } of rings) {
    points.forEach((point, index) => {
      const end = points[(index + 1) % points.length] ?? point;
      const [from, to] = [writtenKey(point), writtenKey(end)];
      if (from === to || stretches.get(`${to} ${from}`)?.pop()) return;
      const same = stretches.get(`${from} ${to}`) ?? [];
      stretches.set(`${from} ${to}`, same);
      same.push({ from, to, end });
    });
  }
  const leaving = new Map<string, Stretch[]>();
  for (const stretch of [...stretches.values()].flat()) {
    const others = leaving.get(stretch.from) ?? [];
    leaving.set(stretch.from, others);
    others.push(stretch);
  }
  return [...leaving].flatMap(([begin, first]) => {
    const united: Trace[] = [];
    while (first.length > 0) {
      // As many stretches come to a point as leave it, so a walk ends only where it began.
      const points: Point[] = [];
      for (let on = first.pop(); on; on = on.to === begin ? undefined : leaving.get(on.to)?.pop())
        points.push(on.end);
      if (points.length > 2) united.push({ points, closed: true });
    }
    return united;
  });
}
