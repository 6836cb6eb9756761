import type { Feature, Geometry, Position } from 'geojson';
import { geojsonDecimals, roundTo } from '../quantization.ts';

const signedArea = (ring: readonly Position[]): number => {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [xa = 0, ya = 0] = ring[i - 1] ?? [];
    const [xb = 0, yb = 0] = ring[i] ?? [];
    twice += xa * yb - xb * ya;
  }
  return twice / 2;
};

const rounded = (positions: readonly Position[]): Position[] =>
  positions.map((position) => position.map((value) => roundTo(value, geojsonDecimals)));

/** Outer rings counter-clockwise, holes clockwise, as RFC 7946 section 3.1.6 asks. */
const wound = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, index) => {
    const positions = rounded(ring);
    return signedArea(positions) > 0 === (index === 0) ? positions : positions.reverse();
  });

function published(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded([geometry.coordinates])[0] ?? [] };
    case 'LineString':
      return { type: 'LineString', coordinates: rounded(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(rounded) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: wound(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wound) };
    default:
      throw new Error(`got a ${geometry.type}, expected a point, line or area`);
  }
}

/** A FeatureCollection by RFC 7946 (WGS 84, at most 6 decimals), one feature to a line. */
export function writeGeojson(features: readonly Feature[]): string {
  const lines = features.map((feature) =>
    JSON.stringify({ ...feature, geometry: published(feature.geometry) }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
