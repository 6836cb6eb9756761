import type { Position } from 'geojson';
import { type IsNode, turn } from './arcs.ts';
import { clip, type Trace } from './clip.ts';
import type { StyleFeature } from './evaluate.ts';
import { type Frame, type Point, projectorOf } from './frame.ts';
import { linesOf, pointsOf, ringsOf } from './geometry.ts';
import { fixedPoints, groundBoxOf } from './prepared.ts';
import { simplify } from './simplify.ts';

/** The shapes of features in a frame: projected, simplified and cut off a little outside it. */
export interface Shapes {
  /** Rings to be filled: outer ones clockwise on the screen, holes the other way. */
  readonly areas: (feature: StyleFeature) => Trace[];
  /** Lines to be drawn; the outlines of areas are open where the frame cuts them. */
  readonly lines: (feature: StyleFeature) => Trace[];
  readonly points: (feature: StyleFeature) => Point[];
  /** Where borders of the shapes asked for so far part, or the cut ends them. */
  readonly isNode: IsNode;
}

/** How far shapes go on outside the frame, pixels: more than the thickest line and its join. */
const beyondPx = 24;
/** Points nearer than this to the line between their neighbours are dropped, pixels. */
const tolerancePx = 0.4;

const lonLat = ([lon = Number.NaN, lat = Number.NaN]: Position): Point => [lon, lat];

/**
 * Prepares the shapes of a frame. Each geometry is worked on once.
 * @param junctions points of areas that simplifying must keep, by `pointKey`
 */
export function shapesIn(frame: Frame, junctions: ReadonlySet<string>): Shapes {
  const project = projectorOf(frame);
  const box = [-beyondPx, -beyondPx, frame.width + beyondPx, frame.height + beyondPx] as const;
  const cache = new WeakMap<Position[], Point[]>();
  const nodes = new Set<string>();
  const keyOf = ([x, y]: Point): string => `${x} ${y}`;
  const isNear = (points: readonly Point[]): boolean => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return (
      Math.max(...xs) >= box[0] &&
      Math.min(...xs) <= box[2] &&
      Math.max(...ys) >= box[1] &&
      Math.min(...ys) <= box[3]
    );
  };
  const simplified = (line: Position[]): Point[] => {
    const known = cache.get(line);
    if (known) return known;
    const [west, south, east, north] = groundBoxOf(line);
    const apart = !isNear([project([west, north]), project([east, south])]);
    const fixed = apart ? [] : fixedPoints(line, junctions);
    const projected = apart ? [] : line.map((at) => project(lonLat(at)));
    projected.forEach((at, index) => {
      if (fixed[index]) nodes.add(keyOf(at));
    });
    const made = simplify(projected, tolerancePx, (index) => fixed[index] === true);
    cache.set(line, made);
    return made;
  };
  const wound = (ring: Point[], outer: boolean): Point[] =>
    turn(ring) > 0 === outer ? ring : ring.toReversed();
  const mutable = (points: readonly Point[]): [number, number][] => points.map(([x, y]) => [x, y]);

  return {
    areas: ({ shape }) => {
      const polygons =
        shape.type === 'Polygon'
          ? [shape.coordinates]
          : shape.type === 'MultiPolygon'
            ? shape.coordinates
            : [];
      return polygons.flatMap((rings) => {
        const [outer = [], ...holes] = rings.map(simplified);
        if (outer.length < 4 || !isNear(outer)) return [];
        const coordinates = [
          wound(outer, true),
          ...holes.filter((hole) => hole.length > 3).map((hole) => wound(hole, false)),
        ].map(mutable);
        return clip({ type: 'Polygon', coordinates }, box);
      });
    },
    lines: ({ shape }) => {
      const closed = ringsOf(shape).length > 0;
      return linesOf(shape)
        .map(simplified)
        .filter(isNear)
        .flatMap((points) => {
          const pieces = clip({ type: 'LineString', coordinates: mutable(points) }, box);
          const [only, ...others] = pieces;
          return closed && only && others.length === 0 && only.points.length === points.length
            ? [{ points: only.points.slice(0, -1), closed: true }]
            : pieces;
        });
    },
    points: ({ shape }) => pointsOf(shape).map((at) => project(lonLat(at))),
    isNode: (at) =>
      at[0] === box[0] ||
      at[1] === box[1] ||
      at[0] === box[2] ||
      at[1] === box[3] ||
      nodes.has(keyOf(at)),
  };
}
