import type { Box } from '../data/dataset.ts';
import type { PlacedThing } from '../data/thing.ts';
import { boxOfPlaced, type Framed } from './framing.ts';

const overlap = ([w, s, e, n]: Box, [west, south, east, north]: Box): Box => [
  Math.max(w, west),
  Math.max(s, south),
  Math.min(e, east),
  Math.min(n, north),
];

const union = ([w, s, e, n]: Box, [west, south, east, north]: Box): Box => [
  Math.min(w, west),
  Math.min(s, south),
  Math.max(e, east),
  Math.max(n, north),
];

/** The box that shows things of the map, kept within what the map can show; nothing when it shows none. */
export function boxOfAll(dataset: Framed, things: readonly PlacedThing[]): Box | undefined {
  const boxes = things.flatMap((placed) => {
    const box = boxOfPlaced(dataset, placed);
    return box ? [box] : [];
  });
  const [first, ...others] = boxes;
  const clipped = first && overlap(others.reduce(union, first), dataset.visibleBounds);
  return clipped && clipped[0] < clipped[2] && clipped[1] < clipped[3] ? clipped : undefined;
}
