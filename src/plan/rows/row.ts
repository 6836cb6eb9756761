import type { Text } from '../../data/text.ts';
import type { PlacedThing } from '../../data/thing.ts';
import type { Confidence } from '../confidence.ts';
import type { Since } from '../since.ts';
import type { LineStatus } from '../status.ts';

/** One thing as the list and every table taken from it show it. What is not known is undefined. */
export interface Row {
  readonly thing: PlacedThing;
  readonly name: Text;
  /** More exactly what it is: the kind of a project or line, how the Outline treats a unit. */
  readonly detail: Text | undefined;
  readonly status: LineStatus | undefined;
  readonly since: Since | undefined;
  /** The unit that a county, project or station lies in. */
  readonly unit: Text | undefined;
  readonly provinces: readonly Text[];
  /** Of the widest extent of a metropolitan area. */
  readonly areaKm2: number | undefined;
  /** Length of what is drawn of a line in the year, km. */
  readonly lengthKm: number | undefined;
  /** Residents at the census of 1 November 2020, persons. */
  readonly residents2020: number | undefined;
  /** How sure the least sure statement on it is. */
  readonly confidence: Confidence | undefined;
  /** Ids of all sources that it rests on, sorted. */
  readonly sources: readonly string[];
  /** Where it stands or is labelled, WGS 84 degrees. Lines, rivers and most counties have no such point. */
  readonly lon: number | undefined;
  readonly lat: number | undefined;
}
