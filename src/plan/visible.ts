import type { Position } from 'geojson';
import type { Box, Dataset } from '../data/dataset.ts';
import type { Status } from '../data/status.ts';
import type { PlacedThing } from '../data/thing.ts';
import { firstZoom, type LayerId } from './catalogue.ts';
import type { Filter } from './filter/filter.ts';
import { matches } from './filter/matches.ts';
import { railStatusesSeen } from './filter/rail-statuses.ts';
import type { Library } from './library.ts';
import { boxesMeet, linesMeet, partLines, riverLines } from './line-shapes.ts';
import { layersOfThing, listedThings } from './thing-layers.ts';
import { partsIn } from './thing-status.ts';

export { railStatusesSeen };

/** What decides whether a thing is seen. */
export interface Sight {
  readonly layers: ReadonlySet<LayerId>;
  /** MapLibre zoom. */
  readonly zoom: number;
  /** The year that is drawn. */
  readonly year: number;
  readonly filter: Filter;
  /** What the map shows, degrees; everywhere when it is absent. */
  readonly bounds?: Box | undefined;
}

const pointMeets = ([lon, lat]: readonly [number, number], bounds: Box): boolean =>
  boxesMeet([lon, lat, lon, lat], bounds);

/** The lines of a railway that are seen in a year, degrees. */
const seenLines = (
  dataset: Dataset,
  id: string,
  year: number,
  seen: ReadonlySet<Status>,
): readonly Position[][] => {
  const corridor = dataset.corridors[id];
  const parts = corridor ? partsIn(dataset, corridor, year) : [];
  return parts
    .filter(({ status }) => seen.has(status))
    .flatMap(({ part }) => partLines(dataset, id, part));
};

function meets(
  dataset: Dataset,
  { kind, id }: PlacedThing,
  year: number,
  seen: ReadonlySet<Status>,
  bounds: Box,
): boolean {
  const inBox = (area: { readonly box: Box } | undefined) =>
    area !== undefined && boxesMeet(area.box, bounds);
  switch (kind) {
    case 'place':
      return inBox(dataset.places[id]);
    case 'county':
      return inBox(dataset.counties[id]);
    case 'metro':
      return inBox(dataset.metros[id]);
    case 'platform':
      return inBox(dataset.platforms[id]);
    case 'corridor':
      return linesMeet(seenLines(dataset, id, year, seen), bounds);
    case 'river':
      return linesMeet(riverLines(dataset, id), bounds);
    case 'node': {
      const node = dataset.nodes[id];
      return node !== undefined && pointMeets(node.at, bounds);
    }
    case 'station': {
      const station = dataset.stations[id];
      return station !== undefined && pointMeets(station.at, bounds);
    }
  }
}

/**
 * What is to be seen: things of which a layer is on and not below its first zoom, that exist in the
 * year, that the filter lets through and that reach into the bounds. The one list that the map, the
 * table and every export share, by kind, in the order of the records.
 */
export function visibleThings(library: Library, sight: Sight): PlacedThing[] {
  const { dataset } = library;
  const { layers, zoom, year, filter, bounds } = sight;
  const passes = matches(library, year, filter);
  const seen = railStatusesSeen(sight);
  const isDrawn = (id: LayerId) => layers.has(id) && zoom >= firstZoom(id);
  const hasStretch = ({ kind, id }: PlacedThing): boolean => {
    const corridor = kind === 'corridor' ? dataset.corridors[id] : undefined;
    return !corridor || partsIn(dataset, corridor, year).some(({ status }) => seen.has(status));
  };
  return listedThings(dataset).filter(
    (thing) =>
      layersOfThing(dataset, thing).some(isDrawn) &&
      hasStretch(thing) &&
      passes(thing) &&
      (!bounds || meets(dataset, thing, year, seen, bounds)),
  );
}
