import { existsFrom } from '../data/life.ts';
import type { MapRecords } from '../data/map-records.ts';
import { type PlacedThing, thingKey } from '../data/thing.ts';
import { perDataset } from './per-dataset.ts';
import { partStatusIn, platformFrom, stationFrom } from './timeline.ts';

/** Each station's first year, which takes a walk over all lines to find. */
const stationYears = perDataset(
  (dataset: MapRecords) =>
    new Map(Object.keys(dataset.stations).map((id) => [id, stationFrom(dataset, id)] as const)),
);

/**
 * True when the map draws a thing in a year: a line of which something is planned, built or open; a
 * platform once it is approved; a project from its first dated step, a station from its first line.
 * Areas and rivers are always there; what no record dates is too.
 *
 * @throws when the dataset has no such thing
 */
export function existsIn(dataset: MapRecords, thing: PlacedThing, year: number): boolean {
  const { kind, id } = thing;
  switch (kind) {
    case 'corridor': {
      const corridor = dataset.corridors[id];
      if (corridor)
        return corridor.parts.some((part) => partStatusIn(dataset, corridor, part.id, year));
      break;
    }
    case 'platform': {
      const platform = dataset.platforms[id];
      if (platform) return platformFrom(platform) <= year;
      break;
    }
    case 'node': {
      const node = dataset.nodes[id];
      if (node) return (existsFrom(node.dates) ?? 0) <= year;
      break;
    }
    case 'station': {
      const from = stationYears(dataset).get(id);
      if (from !== undefined) return from <= year;
      break;
    }
    default:
      return true;
  }
  throw new Error(`got ${thingKey(thing)}, expected a thing of the dataset`);
}
