import type { Geometry, Position } from 'geojson';

/** Decimals of exported coordinates: 1e-6° is 0.1 m, finer than anything drawn. */
const decimals = 6;

const rounded = (position: Position): Position =>
  position.map((value) => Number(value.toFixed(decimals)) || 0); // no -0

/** Twice the area of a closed ring, above zero when it runs counter-clockwise. */
function turn(ring: readonly Position[]): number {
  // Measured from the ring's own corner: the products of whole degrees would swallow a small ring.
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  return ring.slice(1).reduce((sum, [xb = 0, yb = 0], index) => {
    const [xa = 0, ya = 0] = ring[index] ?? [];
    return sum + (xa - x0) * (yb - y0) - (xb - x0) * (ya - y0);
  }, 0);
}

/** Outer rings counter-clockwise, holes clockwise. */
const wound = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, index) => {
    const positions = ring.map(rounded);
    return turn(positions) > 0 === (index === 0) ? positions : positions.reverse();
  });

/**
 * A geometry as RFC 7946 asks: rings by the right-hand rule (3.1.6), coordinates no finer than is
 * meant (11.2).
 */
export function rightHand(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(rounded) };
    case 'MultiLineString':
      return {
        type: 'MultiLineString',
        coordinates: geometry.coordinates.map((line) => line.map(rounded)),
      };
    case 'Polygon':
      return { type: 'Polygon', coordinates: wound(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wound) };
    case 'GeometryCollection':
      return { type: 'GeometryCollection', geometries: geometry.geometries.map(rightHand) };
  }
}
