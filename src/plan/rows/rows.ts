import { findCitations } from '../../data/citation.ts';
import type { Dataset } from '../../data/dataset.ts';
import { type Status, statuses } from '../../data/status.ts';
import { type PlacedThing, thingKey } from '../../data/thing.ts';
import { computedSourceIds } from '../computed.ts';
import { type Library, recordOf } from '../library.ts';
import { widestExtent } from '../metro-extents.ts';
import { nameOf } from '../naming.ts';
import { provincesOf } from '../provinces.ts';
import { sinceOf } from '../since.ts';
import { confidenceOfThing } from '../thing-confidence.ts';
import { partsIn, statusOf } from '../thing-status.ts';
import { detailOf } from './detail.ts';
import type { Row } from './row.ts';

/** The record that has a thing's size and the point that stands for it. */
interface Measured {
  readonly areaKm2?: number;
  readonly residents2020?: number;
  readonly labelAt?: readonly [number, number];
  readonly at?: readonly [number, number];
}

function measuredBy(dataset: Dataset, { kind, id }: PlacedThing): Measured | undefined {
  switch (kind) {
    case 'place':
      return dataset.places[id];
    case 'county':
      return dataset.counties[id];
    case 'metro':
      return widestExtent(dataset, id);
    case 'platform':
      return dataset.platforms[id];
    case 'node':
      return dataset.nodes[id];
    case 'station':
      return dataset.stations[id];
    default:
      return undefined;
  }
}

function unitOf(dataset: Dataset, { kind, id }: PlacedThing): string | undefined {
  switch (kind) {
    case 'county':
      return dataset.counties[id]?.unit;
    case 'node':
      return dataset.nodes[id]?.unit;
    case 'station':
      return dataset.stations[id]?.unit;
    default:
      return undefined;
  }
}

/** Length of the stretches of a line that are seen in a year, km to one decimal as the records are. */
function drawnKm(dataset: Dataset, id: string, year: number, seen: ReadonlySet<Status>): number {
  const corridor = dataset.corridors[id];
  const parts = corridor ? partsIn(dataset, corridor, year) : [];
  const km = parts
    .filter(({ status }) => seen.has(status))
    .reduce((sum, { part }) => sum + part.drawnKm, 0);
  return Math.round(km * 10) / 10;
}

/**
 * One row for each thing, in the order given.
 *
 * @param year the year that is drawn: of status, since and length
 * @param railStatuses statuses of the stretches that are seen (`railStatusesSeen`); all when left out
 * @throws when a thing is not in the dataset
 */
export function rowsOf(
  library: Library,
  things: readonly PlacedThing[],
  year: number,
  railStatuses: ReadonlySet<Status> = new Set(statuses),
): Row[] {
  const { dataset } = library;
  return things.map((thing) => {
    const name = nameOf(library, thing);
    if (!name) throw new Error(`got ${thingKey(thing)}, expected a thing of the dataset`);
    const measured = measuredBy(dataset, thing);
    const point = measured?.labelAt ?? measured?.at;
    const computed = measured?.areaKm2 === undefined ? [] : computedSourceIds;
    const cited = findCitations(recordOf(library, thing)).map(({ id }) => id);
    return {
      thing,
      name,
      detail: detailOf(dataset, thing),
      status: statusOf(dataset, thing, year),
      since: sinceOf(dataset, thing, year),
      unit: dataset.places[unitOf(dataset, thing) ?? '']?.name,
      provinces: provincesOf(dataset, thing),
      areaKm2: measured?.areaKm2,
      lengthKm:
        thing.kind === 'corridor' ? drawnKm(dataset, thing.id, year, railStatuses) : undefined,
      residents2020: measured?.residents2020,
      confidence: confidenceOfThing(dataset, thing),
      sources: [...new Set<string>([...cited, ...computed])].sort(),
      lon: point?.[0],
      lat: point?.[1],
    };
  });
}
