import type { Dataset } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import { nearestOnBorder } from './snap-to-border.ts';
import { nearer, type Project, type Snapped } from './snapped.ts';

/** The kinds of thing that points can be drawn to; the map's layers may hide some of them. */
export const snapKinds = ['station', 'node', 'border'] as const;
export type SnapKind = (typeof snapKinds)[number];

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
