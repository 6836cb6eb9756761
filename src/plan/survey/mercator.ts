import type { Box } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import type { Project } from '../measure/snapped.ts';

/** Width of the whole world at zoom 0, CSS pixels: MapLibre's tiles. */
const worldPx = 512;

const radians = Math.PI / 180;

/** How far north a latitude lies on the map, in the unit that a radian of longitude has. */
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));

/** Where positions lie on the flat, north-up map at a zoom, CSS pixels; only differences mean anything. */
export function mercatorAt(zoom: number): Project {
  const scale = (worldPx * 2 ** zoom) / (2 * Math.PI);
  return ([lon, lat]) => [scale * lon * radians, -scale * northing(lat)];
}

/** What is in the middle of the map when it shows a box. */
export function centreOf([west, south, east, north]: Box): Position {
  const middle = (northing(south) + northing(north)) / 2;
  const lat = (2 * Math.atan(Math.exp(middle)) - Math.PI / 2) / radians;
  return [(west + east) / 2, lat];
}

/**
 * The zoom at which a box just fits into a room, flat and north-up.
 *
 * @param width of the room, CSS pixels, as `height`; above 0
 */
export function zoomToFit(
  [west, south, east, north]: Box,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const across = (east - west) * radians;
  const along = northing(north) - northing(south);
  const scale = Math.min(width / across, height / along);
  return Math.log2((scale * 2 * Math.PI) / worldPx);
}
