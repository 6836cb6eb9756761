import type { Screen } from './conditions.ts';
import { type Timings, timingOf } from './figures.ts';
import { type Figure, figures, type Subject } from './subjects.ts';
import { visit } from './visit.ts';

/**
 * Visits the pages in turn, home, (a), (b), home, …, so that a busy moment of the machine falls on
 * all of them. One visit before is not counted: it brings the browser into the machine's memory.
 *
 * @param runs how often each page is visited
 */
export async function measure(
  browserPath: string,
  address: string,
  subjects: readonly Subject[],
  screen: Screen,
  runs: number,
): Promise<Timings> {
  const times = new Map<Figure, number[]>();
  const [first] = subjects;
  if (first) await visit(browserPath, address, first, screen);
  for (let run = 0; run < runs; run += 1) {
    for (const subject of subjects) {
      const moments = await visit(browserPath, address, subject, screen);
      for (const figure of figures) {
        const ms = moments[figure];
        if (ms !== undefined) times.set(figure, [...(times.get(figure) ?? []), ms]);
      }
    }
  }
  return Object.fromEntries([...times].map(([figure, ms]) => [figure, timingOf(ms)]));
}
