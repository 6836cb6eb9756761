import type { Position } from '../../data/position.ts';

/**
 * The centre of mass of the area within a ring, in the plane of degrees: where its figure is
 * written. Of a ring without an area, the mean of its corners.
 *
 * @param ring closed: its last position is its first
 */
export function centreOfMass(ring: readonly Position[]): Position {
  const corners = ring.slice(1);
  const mean = (of: 0 | 1) => corners.reduce((sum, at) => sum + at[of], 0) / corners.length;
  // Counted from near the middle, where the differences keep their digits.
  const [lon, lat] = [mean(0), mean(1)];
  let [x, y, twice] = [0, 0, 0];
  ring.slice(1).forEach((end, index) => {
    const start = ring[index] ?? end;
    const [ax, ay, bx, by] = [start[0] - lon, start[1] - lat, end[0] - lon, end[1] - lat];
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
    twice += cross;
  });
  return twice === 0 ? [lon, lat] : [lon + x / (3 * twice), lat + y / (3 * twice)];
}
