import type { Box, Dataset } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import { boxesMeet } from '../here/areas.ts';
import { borderPieces } from '../here/border-pieces.ts';
import { nearer, type Project, type Snapped } from './snapped.ts';

type Pixel = readonly [x: number, y: number];

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

/** A vertex of a county's border in reach, the nearest, else the nearest point on one. */
export function nearestOnBorder(
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
