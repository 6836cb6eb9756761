import type { MultiPolygon, Polygon, Position } from 'geojson';

const polygonsOf = (shape: Polygon | MultiPolygon): readonly Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** How often a ray from a point to the east crosses a ring. */
function crossings([x = 0, y = 0]: Position, ring: readonly Position[]): number {
  let count = 0;
  let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? [];
  for (const [atX = 0, atY = 0] of ring) {
    const passes = atY > y !== beforeY > y;
    if (passes && x < atX + ((y - atY) * (beforeX - atX)) / (beforeY - atY)) count += 1;
    [beforeX, beforeY] = [atX, atY];
  }
  return count;
}

/**
 * True for a point within a shape and not in one of its holes, by the parity of crossings. A point on
 * the very edge may count either way. Degrees are taken as a plane, as the boundaries are drawn.
 */
export const isInside = (at: Position, shape: Polygon | MultiPolygon): boolean =>
  polygonsOf(shape).some(
    (rings) => rings.reduce((sum, ring) => sum + crossings(at, ring), 0) % 2 === 1,
  );
