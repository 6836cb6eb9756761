import type { Position } from '../../data/position.ts';

const radians = Math.PI / 180;

/** A degree of meridian around 30° north against one of parallel divided by its cosine. */
const meridianRatio = 0.995;

/**
 * A point in a plane around another, in degrees of latitude. The parallel is measured at the mean
 * latitude of the two, which keeps distances of 100 km true to a few parts in ten thousand.
 */
function seenFrom([lon, lat]: Position, [pointLon, pointLat]: Position): [x: number, y: number] {
  const mean = ((lat + pointLat) / 2) * radians;
  return [(pointLon - lon) * Math.cos(mean), (pointLat - lat) * meridianRatio];
}

/**
 * The point of some lines that is nearest to another. It is found in a plane around that point, so
 * it may lie a little off the true one along the line; the distance to it, taken on the ellipsoid,
 * differs from the least only by the square of that, far below what the lines are drawn to.
 *
 * @param lines of segments short enough to be straight on the map, at least one position in all
 */
export function nearestOnLines(from: Position, lines: readonly (readonly Position[])[]): Position {
  let nearest = from;
  let least = Number.POSITIVE_INFINITY;
  const consider = (at: Position, x: number, y: number) => {
    const square = x * x + y * y;
    if (square >= least) return;
    least = square;
    nearest = at;
  };
  for (const line of lines) {
    let start = line[0];
    if (!start) continue;
    let [startX, startY] = seenFrom(from, start);
    consider(start, startX, startY);
    for (const end of line.slice(1)) {
      const [endX, endY] = seenFrom(from, end);
      const [alongX, alongY] = [endX - startX, endY - startY];
      const length2 = alongX * alongX + alongY * alongY;
      const share = length2 === 0 ? 0 : -(startX * alongX + startY * alongY) / length2;
      if (share > 0 && share < 1) {
        const at: Position = [
          start[0] + share * (end[0] - start[0]),
          start[1] + share * (end[1] - start[1]),
        ];
        consider(at, startX + share * alongX, startY + share * alongY);
      }
      consider(end, endX, endY);
      [start, startX, startY] = [end, endX, endY];
    }
  }
  return nearest;
}
