import type { Box } from '../data/dataset.ts';
import { projectorOf } from '../map/svg/frame.ts';

/** The sides of a box at a zoom, CSS pixels. */
export function boxSizePx([west, south, east, north]: Box, zoom: number): [number, number] {
  const project = projectorOf({ width: 0, height: 0, lon: west, lat: north, zoom });
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return [right - left, bottom - top];
}

/** How many metres of ground a box is wide, along its middle. */
export const groundWidthM = ([west, south, east, north]: Box): number =>
  ((east - west) / 360) * 40_075_017 * Math.cos(((south + north) / 360) * Math.PI);
