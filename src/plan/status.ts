import type { MapRecords } from '../data/map-records.ts';
import type { Status } from '../data/status.ts';
import { partStatusIn } from './timeline.ts';

/** A line's status as its parts give it; `part-open` when open and unfinished parts meet. */
export type LineStatus = Status | 'part-open';

/** How a line stands at the end of a year; nothing while none of it is even planned. */
export function lineStatus(
  dataset: MapRecords,
  corridor: MapRecords['corridors'][string],
  year: number,
): LineStatus | undefined {
  const found = new Set(
    corridor.parts.map((part) => partStatusIn(dataset, corridor, part.id, year)),
  );
  const [only] = found;
  if (found.size === 1) return only;
  if (found.has('open')) return 'part-open';
  return found.has('construction') ? 'construction' : 'planned';
}
