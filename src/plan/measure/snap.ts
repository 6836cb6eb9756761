import type { Box, Dataset } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import { boxesMeet } from '../here/areas.ts';
import { borderPieces } from '../here/border-pieces.ts';

/** Where a position is on the screen, CSS pixels. */
export type Project = (position: Position) => readonly [x: number, y: number];

/** What a point was drawn to. */
export type SnapTarget =
  | { readonly kind: 'station' | 'node'; readonly id: string }
  | { readonly kind: 'border-vertex' | 'border' };

/** The kinds of thing that points can be drawn to; the map's layers may hide some of them. */
export const snapKinds = ['station', 'node', 'border'] as const;
export type SnapKind = (typeof snapKinds)[number];

export interface Snapped {
  readonly at: Position;
  readonly to: SnapTarget;
  /** How far the pointer was from it, CSS pixels. */
  readonly px: number;
}

type Pixel = readonly [x: number, y: number];

/** The nearer of what was found and a candidate, when the candidate is in reach. */
const nearer = (
  found: Snapped | undefined,
  candidate: Snapped,
  reachPx: number,
): Snapped | undefined =>
  candidate.px <= reachPx && (!found || candidate.px < found.px) ? candidate : found;

/** Stations or projects, the nearest in reach. */
function nearestPoint(
  records: Readonly<Record<string, { readonly at: Position }>>,
  kind: 'station' | 'node',
  pxTo: (at: Position) => number,
  reachPx: number,
): Snapped | undefined {
  let found: Snapped | undefined;
  for (const [id, { at }] of Object.entries(records))
    found = nearer(found, { at, to: { kind, id }, px: pxTo(at) }, reachPx);
  return found;
}

/** A box around a position that holds all that is in reach, however the map is turned. */
function boxInReach([lon, lat]: Position, reachPx: number, project: Project): Box {
  const probeDeg = 0.01;
  const [x, y] = project([lon, lat]);
  const pxPerDeg = (at: Position): number => {
    const [probeX, probeY] = project(at);
    return Math.hypot(probeX - x, probeY - y) / probeDeg;
  };
  // Twice the reach: seen at a slant a degree is not as long in every direction.
  const lonReach = (2 * reachPx) / pxPerDeg([lon + probeDeg, lat]);
  const latReach = (2 * reachPx) / pxPerDeg([lon, lat + probeDeg]);
  return [lon - lonReach, lat - latReach, lon + lonReach, lat + latReach];
}

/** How far along a segment, 0 to 1, the point of it lies that is nearest to a pixel. */
function alongSegment([x, y]: Pixel, [startX, startY]: Pixel, [endX, endY]: Pixel): number {
  const [acrossX, acrossY] = [endX - startX, endY - startY];
  const length2 = acrossX * acrossX + acrossY * acrossY;
  const share = length2 === 0 ? 0 : ((x - startX) * acrossX + (y - startY) * acrossY) / length2;
  return Math.min(Math.max(share, 0), 1);
}

/** A vertex of a county's border in reach, else a point on one. */
function nearestOnBorder(
  dataset: Dataset,
  position: Position,
  reachPx: number,
  project: Project,
): Snapped | undefined {
  const pointer = project(position);
  const box = boxInReach(position, reachPx, project);
  let vertex: Snapped | undefined;
  let edge: Snapped | undefined;
  for (const piece of borderPieces(dataset)) {
    if (!boxesMeet(piece.box, box)) continue;
    for (const [index, end] of piece.line.entries()) {
      const start = piece.line[index - 1] ?? end;
      const [from, to] = [project(start), project(end)];
      const pxTo = ([x, y]: Pixel) => Math.hypot(x - pointer[0], y - pointer[1]);
      vertex = nearer(vertex, { at: end, to: { kind: 'border-vertex' }, px: pxTo(to) }, reachPx);
      const share = alongSegment(pointer, from, to);
      const at: Position = [
        start[0] + share * (end[0] - start[0]),
        start[1] + share * (end[1] - start[1]),
      ];
      const there: Pixel = [
        from[0] + share * (to[0] - from[0]),
        from[1] + share * (to[1] - from[1]),
      ];
      edge = nearer(edge, { at, to: { kind: 'border' }, px: pxTo(there) }, reachPx);
    }
  }
  return vertex ?? edge;
}

/**
 * What a point set with the pointer is drawn to: the nearest station or project in reach, else the
 * nearest vertex of a county's border, else the nearest point on one.
 *
 * @param position where the pointer is, `[lon, lat]`
 * @param reachPx how near it has to be, CSS pixels
 * @param project gives pixels of a position, as the map now shows it
 * @param kinds what may be drawn to
 * @returns nothing when nothing is in reach
 */
export function snap(
  dataset: Dataset,
  position: Position,
  reachPx: number,
  project: Project,
  kinds: readonly SnapKind[] = snapKinds,
): Snapped | undefined {
  const pointer = project(position);
  const pxTo = (at: Position): number => {
    const [x, y] = project(at);
    return Math.hypot(x - pointer[0], y - pointer[1]);
  };
  const points = (kind: 'station' | 'node') =>
    kinds.includes(kind) ? nearestPoint(dataset[`${kind}s`], kind, pxTo, reachPx) : undefined;
  const [station, node] = [points('station'), points('node')];
  if (station && node) return node.px < station.px ? node : station;
  if (station ?? node) return station ?? node;
  return kinds.includes('border')
    ? nearestOnBorder(dataset, position, reachPx, project)
    : undefined;
}
