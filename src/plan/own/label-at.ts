import type { Position } from 'geojson';
import type { OwnGeometry } from './own-file.ts';
import { boxAround } from './parts-of.ts';

const lengthOf = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number =>
  Math.hypot(x2 - x1, y2 - y1);

const lineLength = (line: readonly Position[]): number =>
  line.reduce((sum, at, index) => sum + lengthOf(line[index - 1] ?? at, at), 0);

/** The point half way along a line. */
function halfWay(line: readonly Position[]): Position | undefined {
  let left = lineLength(line) / 2;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to;
    const step = lengthOf(from, to);
    if (step > 0 && step >= left) {
      const [x1 = 0, y1 = 0] = from;
      const [x2 = 0, y2 = 0] = to;
      return [x1 + ((x2 - x1) * left) / step, y1 + ((y2 - y1) * left) / step];
    }
    left -= step;
  }
  return line[0];
}

/** Where the rings of an area cross a latitude, from the west to the east. */
const crossings = (rings: readonly (readonly Position[])[], lat: number): number[] =>
  rings
    .flatMap((ring) =>
      ring.flatMap(([x2 = 0, y2 = 0], index) => {
        const [x1 = 0, y1 = 0] = ring[index - 1] ?? [x2, y2];
        return y1 > lat === y2 > lat ? [] : [x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1)];
      }),
    )
    .sort((a, b) => a - b);

/** The middle of the widest stretch of an area half way up: inside it, holes or not. */
function insideArea(rings: readonly (readonly Position[])[]): Position | undefined {
  const [, south, , north] = boxAround(rings.slice(0, 1));
  const lat = (south + north) / 2;
  const found = crossings(rings, lat);
  let widest: [west: number, east: number] | undefined;
  for (let i = 0; i + 1 < found.length; i += 2) {
    const [west = 0, east = 0] = [found[i], found[i + 1]];
    if (!widest || east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return widest ? [(widest[0] + widest[1]) / 2, lat] : rings[0]?.[0];
}

/** The first of the largest by a size that is not negative. */
function largest<T>(all: readonly T[], sizeOf: (one: T) => number): T | undefined {
  let best: { readonly one: T; readonly size: number } | undefined;
  for (const one of all) {
    const size = sizeOf(one);
    if (!best || size > best.size) best = { one, size };
  }
  return best?.one;
}

/** The extent of an area's outer ring, square degrees: enough to tell the main part from islets. */
function extentOf(rings: readonly (readonly Position[])[]): number {
  const [west, south, east, north] = boxAround(rings.slice(0, 1));
  return (east - west) * (north - south);
}

/**
 * Where the name of a thing stands: on its point, half way along its line, inside its area; of
 * several parts, on the first point or the largest of them.
 */
export function labelAt(geometry: OwnGeometry): Position | undefined {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'MultiPoint':
      return geometry.coordinates[0];
    case 'LineString':
      return halfWay(geometry.coordinates);
    case 'MultiLineString':
      return halfWay(largest(geometry.coordinates, lineLength) ?? []);
    case 'Polygon':
      return insideArea(geometry.coordinates);
    case 'MultiPolygon':
      return insideArea(largest(geometry.coordinates, extentOf) ?? []);
  }
}
