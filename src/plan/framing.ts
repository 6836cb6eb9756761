import type { Box } from '../data/dataset.ts';
import type { MapRecords } from '../data/map-records.ts';
import type { PlacedThing } from '../data/thing.ts';

/** The closest that framing something goes: a single station at the largest zoom would be a leap. */
export const closestFrameZoom = 8.6;

/** Room left around what is framed, CSS pixels, on a wide window and on a phone; picture.css says the same. */
export const frameEdgePx = { wide: 28, narrow: 14 } as const;

/** Half the side of the frame around a point, degrees: about 20 km, so that its surroundings show. */
const pointReachDeg = 0.2;

const around = ([lon, lat]: readonly [number, number]): Box => [
  lon - pointReachDeg,
  lat - pointReachDeg,
  lon + pointReachDeg,
  lat + pointReachDeg,
];

/** What the map draws, with the boxes of counties where they are at hand. */
export type Framed = MapRecords & {
  readonly counties?: Readonly<Record<string, { readonly box: Box }>>;
};

/** The box of one thing of the map; of a county where counties are at hand. */
export function boxOfPlaced(dataset: Framed, { kind, id }: PlacedThing): Box | undefined {
  switch (kind) {
    case 'place':
      return dataset.places[id]?.box;
    case 'county':
      return dataset.counties?.[id]?.box;
    case 'metro':
      return dataset.metros[id]?.box;
    case 'platform':
      return dataset.platforms[id]?.box;
    case 'corridor':
      return dataset.corridors[id]?.box;
    case 'node': {
      const node = dataset.nodes[id];
      return node && around(node.at);
    }
    case 'station': {
      const station = dataset.stations[id];
      return station && around(station.at);
    }
    case 'river':
      return dataset.scopeBox;
  }
}
