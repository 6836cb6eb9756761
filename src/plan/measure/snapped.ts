import type { Position } from '../../data/position.ts';

/** Where a position is on the screen, CSS pixels. */
export type Project = (position: Position) => readonly [x: number, y: number];

/** What a point was drawn to. */
export type SnapTarget =
  | { readonly kind: 'station' | 'node'; readonly id: string }
  | { readonly kind: 'border-vertex' | 'border' };

export interface Snapped {
  readonly at: Position;
  readonly to: SnapTarget;
  /** How far the pointer was from it, CSS pixels. */
  readonly px: number;
}

/** The nearer of what was found and a candidate, when the candidate is in reach. */
export const nearer = (
  found: Snapped | undefined,
  candidate: Snapped,
  reachPx: number,
): Snapped | undefined =>
  candidate.px <= reachPx && (!found || candidate.px < found.px) ? candidate : found;
