import type { Position as GeoPosition, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../data/position.ts';
import { ringSize } from './geodesic.ts';

/** Positions of GeoJSON as `[lon, lat]`; a height would be dropped. */
export const positionsOf = (line: readonly GeoPosition[]): Position[] =>
  line.map(([lon = 0, lat = 0]) => [lon, lat]);

/** The polygons of a polygonal geometry: lists of rings, the outer one first. */
export const polygonsOf = (shape: Polygon | MultiPolygon): GeoPosition[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** Area of a polygonal geometry on the WGS 84 ellipsoid, km², with geodesic edges; holes taken off. */
export function areaKm2(shape: Polygon | MultiPolygon): number {
  const sizes = polygonsOf(shape).map(([outer = [], ...holes]) => {
    const size = (ring: readonly GeoPosition[]) => ringSize(positionsOf(ring)).areaKm2;
    return holes.reduce((rest, hole) => rest - size(hole), size(outer));
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
