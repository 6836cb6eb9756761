import geodesic from 'geographiclib-geodesic';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';

const wgs84 = geodesic.Geodesic.WGS84;

/** Area of a closed ring on the WGS 84 ellipsoid, m², without sign. */
function ringAreaM2(ring: readonly Position[]): number {
  const polygon = wgs84.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat ?? 0, lon ?? 0);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

/**
 * Area of a polygon on the WGS 84 ellipsoid, km², with geodesic edges
 * (Karney 2013, "Algorithms for geodesics"; library geographiclib-geodesic). Holes are taken off.
 */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let squareMetres = 0;
  for (const [outer, ...holes] of polygons) {
    if (outer) squareMetres += ringAreaM2(outer);
    for (const hole of holes) squareMetres -= ringAreaM2(hole);
  }
  return squareMetres / 1e6;
}

/** Length of a line on the WGS 84 ellipsoid along geodesics, km. */
export function lengthKm(line: LineString['coordinates']): number {
  let metres = 0;
  for (let i = 1; i < line.length; i += 1) {
    const [lonA = 0, latA = 0] = line[i - 1] ?? [];
    const [lonB = 0, latB = 0] = line[i] ?? [];
    metres += wgs84.Inverse(latA, lonA, latB, lonB).s12 ?? 0;
  }
  return metres / 1e3;
}
