import type { Position } from 'geojson';
import type { Box } from '../../data/dataset.ts';
import type { OwnGeometry } from './own-file.ts';

/** A geometry as its runs of positions: points, lines, and the rings of areas. */
export function partsOf(geometry: OwnGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

/** The box around positions, degrees; turned inside out when there are none. */
export function boxAround(parts: readonly (readonly Position[])[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const part of parts) {
    for (const [lon = 0, lat = 0] of part) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}
