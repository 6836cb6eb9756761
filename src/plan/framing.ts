import type { Box, Dataset } from '../data/dataset.ts';
import type { Thing } from '../data/thing.ts';

/** Half the side of the frame around a point, degrees: about 20 km, so that its surroundings show. */
const pointReachDeg = 0.2;

const overlap = ([w, s, e, n]: Box, [west, south, east, north]: Box): Box => [
  Math.max(w, west),
  Math.max(s, south),
  Math.min(e, east),
  Math.min(n, north),
];

/** The box that shows a thing, kept within what the map can show; nothing for an unknown thing. */
export function boxOf(dataset: Dataset, { kind, id }: Thing): Box | undefined {
  const around = ([lon, lat]: readonly [number, number]): Box => [
    lon - pointReachDeg,
    lat - pointReachDeg,
    lon + pointReachDeg,
    lat + pointReachDeg,
  ];
  const found = (): Box | undefined => {
    switch (kind) {
      case 'place':
        return dataset.places[id]?.box;
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
  };
  const box = found();
  const clipped = box && overlap(box, dataset.visibleBounds);
  return clipped && clipped[0] < clipped[2] && clipped[1] < clipped[3] ? clipped : undefined;
}
