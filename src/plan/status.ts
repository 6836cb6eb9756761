import type { Corridor } from '../data/dataset.ts';
import type { Status } from '../data/records/corridor.ts';

/** A line's status as its parts give it; `part-open` when open and unfinished parts meet. */
export type LineStatus = Status | 'part-open';

export function lineStatus(corridor: Pick<Corridor, 'parts'>): LineStatus {
  const found = new Set(corridor.parts.map((part) => part.status));
  const [only] = found;
  if (found.size === 1 && only) return only;
  if (found.has('open')) return 'part-open';
  return 'construction';
}
