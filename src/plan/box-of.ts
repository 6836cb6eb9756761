import type { Box } from '../data/dataset.ts';
import type { Thing } from '../data/thing.ts';
import { boxOfPlaced } from './framing.ts';
import { type Library, placedThingsOf } from './library.ts';

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

/**
 * The box that shows a thing, or everything on the map that its record names, kept within what the
 * map can show; nothing for a thing that is unknown or nowhere on the map.
 */
export function boxOf(library: Library, thing: Thing): Box | undefined {
  const { dataset } = library;
  const boxes = placedThingsOf(library, thing).flatMap((placed) => {
    const box = boxOfPlaced(dataset, placed);
    return box ? [box] : [];
  });
  const [first, ...others] = boxes;
  const clipped = first && overlap(others.reduce(union, first), dataset.visibleBounds);
  return clipped && clipped[0] < clipped[2] && clipped[1] < clipped[3] ? clipped : undefined;
}
