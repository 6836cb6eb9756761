import type { Point } from '../frame.ts';

/** Which part of a text stands at its point. */
export type Anchor =
  | 'center'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'top-left'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-right';

/** How much of a text is left of and above its point, 0 to 1. */
export const alignmentOf = (anchor: Anchor): { readonly h: number; readonly v: number } => ({
  h: anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? 1 : 0.5,
  v: anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? 1 : 0.5,
});

export type Justify = 'left' | 'center' | 'right';

/** A text set beside its point keeps close to it. */
export const justifyOf = (anchor: Anchor): Justify =>
  anchor.endsWith('left') ? 'left' : anchor.endsWith('right') ? 'right' : 'center';

/** What MapLibre takes for the room between a text's edge and its letters, above and below, ems. */
const verticalRoom = 7 / 24;

/** How a text stands off its point by `text-radial-offset`, ems, by anchor. */
export function radialOffset(anchor: Anchor, radius: number): Point {
  const { h, v } = alignmentOf(anchor);
  const reach = Math.max(0, radius) * (h !== 0.5 && v !== 0.5 ? Math.SQRT1_2 : 1);
  const x = h === 0 ? reach : h === 1 ? -reach : 0;
  const y = v === 0 ? reach - verticalRoom : v === 1 ? -reach + verticalRoom : 0;
  return [x, y];
}

/** How a text stands off its point by `text-offset` with a variable anchor, ems. */
export function variableOffset(anchor: Anchor, [offsetX, offsetY]: Point): Point {
  const { h, v } = alignmentOf(anchor);
  const [dx, dy] = [Math.abs(offsetX), Math.abs(offsetY)];
  const x = h === 0 ? dx : h === 1 ? -dx : 0;
  const y = v === 0 ? dy - verticalRoom : v === 1 ? -dy + verticalRoom : 0;
  return [x, y];
}
