import type { Box } from '../../data/dataset.ts';

/** What is looked at: the size of the picture in CSS pixels and the camera, flat and north-up. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Space left free inside the edges of a picture, CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A point of the picture or of the world, CSS pixels, y downwards. */
export type Point = readonly [x: number, y: number];

/** A side of the whole world at zoom 0, CSS pixels: MapLibre's tile. */
export const tilePx = 512;

const radians = Math.PI / 180;

/** Where a point lies on a map of the world of this width, from its middle, y downwards. */
const mercator = (width: number, [lon, lat]: Point): Point => {
  const scale = width / (2 * Math.PI);
  return [scale * lon * radians, -scale * Math.log(Math.tan((Math.PI / 2 + lat * radians) / 2))];
};

/** The point of the world that lies there on a map of it of width 1. */
const unproject = ([x, y]: Point): Point => [
  x * 360,
  (2 * Math.atan(Math.exp(-y * 2 * Math.PI)) - Math.PI / 2) / radians,
];

/**
 * A frame's projection: degrees to CSS pixels from the picture's top left, the same numbers as
 * MapLibre's `project()` of a flat map, north up.
 */
export function projectorOf({ width, height, lon, lat, zoom }: Frame): (at: Point) => Point {
  const side = tilePx * 2 ** zoom;
  const [x, y] = mercator(side, [lon, lat]);
  const [left, top] = [width / 2 - x, height / 2 - y];
  return (at) => {
    const [pointX, pointY] = mercator(side, at);
    return [left + pointX, top + pointY];
  };
}

/** Where the picture's top left is in the world, CSS pixels of the frame's zoom from 180° W, 85.05° N. */
export function worldOffset({ width, height, lon, lat, zoom }: Frame): Point {
  const side = tilePx * 2 ** zoom;
  const [x, y] = mercator(side, [lon, lat]);
  return [side / 2 + x - width / 2, side / 2 + y - height / 2];
}

/**
 * The frame that shows a box inside a picture, as MapLibre's `fitBounds` finds it where neither
 * `minZoom` nor `maxBounds` of the live map holds it back.
 * @param box west, south, east, north, degrees; not empty
 * @param width of the picture, CSS pixels, as `height`
 * @param padding space left free inside the edges, CSS pixels
 * @param maxZoom the closest that is gone to
 * @throws when the padding leaves no room
 */
export function frameBox(
  [west, south, east, north]: Box,
  width: number,
  height: number,
  { top, right, bottom, left }: Padding,
  maxZoom: number,
): Frame {
  const [x1, y1] = mercator(1, [west, north]);
  const [x2, y2] = mercator(1, [east, south]);
  const room = [width - left - right, height - top - bottom] as const;
  if (room[0] <= 0 || room[1] <= 0)
    throw new Error(`padding leaves ${room.join(' by ')} pixels of ${width} by ${height}`);
  const scale = Math.min(room[0] / (x2 - x1), room[1] / (y2 - y1));
  const zoom = Math.min(Math.log2(scale / tilePx), maxZoom);
  const side = tilePx * 2 ** zoom;
  const [lon, lat] = unproject([
    (x1 + x2) / 2 - (left - right) / 2 / side,
    (y1 + y2) / 2 - (top - bottom) / 2 / side,
  ]);
  return { width, height, lon, lat, zoom };
}
