import { type GeoPermissibleObjects, type GeoStream, geoIdentity, geoStream } from 'd3-geo';
import type { Point } from './frame.ts';

/** A line of the picture, pixels; a closed one does not repeat its first point. */
export interface Trace {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Cuts a shape in pixels to a box; a line leaves as open pieces, an area as rings. */
export function clip(
  object: GeoPermissibleObjects,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Trace[] {
  const traces: Trace[] = [];
  let points: Point[] = [];
  let inArea = false;
  const sink: GeoStream = {
    point: (x, y) => points.push([x, y]),
    lineStart: () => {
      points = [];
    },
    lineEnd: () => {
      if (points.length > 1) traces.push({ points, closed: inArea });
    },
    polygonStart: () => {
      inArea = true;
    },
    polygonEnd: () => {
      inArea = false;
    },
  };
  const box = geoIdentity().clipExtent([
    [left, top],
    [right, bottom],
  ]);
  geoStream(object, box.stream(sink));
  return traces;
}
