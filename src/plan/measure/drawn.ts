import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson';
import type { Position } from '../../data/position.ts';
import { geodesicBetween, pointAt } from '../geodesy/geodesic.ts';
import { geodesicLine } from '../geodesy/geodesic-line.ts';
import { centreOfMass } from './centre-of-mass.ts';
import type { Drawing } from './drawing.ts';
import { totalsOf, wholePath } from './totals.ts';

/** A point of the drawing; `index` is its place in the list. */
export interface PointProperties {
  readonly index: number;
}

/** A figure beside the drawing, in km or km²; its words and rounding are the reader's language. */
export type LabelProperties =
  | { readonly kind: 'segment'; readonly index: number; readonly km: number }
  | { readonly kind: 'total'; readonly km: number }
  | { readonly kind: 'area'; readonly km2: number };

/** A drawing as the map draws it; `line` and `area` are absent where there is none. */
export interface Drawn {
  /** The path along geodesics; of an area, its edge. */
  readonly line: Feature<LineString> | undefined;
  readonly area: Feature<Polygon> | undefined;
  readonly points: FeatureCollection<Point, PointProperties>;
  readonly labels: FeatureCollection<Point, LabelProperties>;
}

function pointFeature<P>(at: Position, properties: P): Feature<Point, P> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...at] } };
}

function middleOf(start: Position, end: Position): Position {
  const { km, bearingDeg } = geodesicBetween(start, end);
  return pointAt(start, bearingDeg, km / 2);
}

/** The figures where they belong: in the middle of each segment, at the end, inside the area. */
function labelsOf(drawing: Drawing, edge: readonly Position[]): Feature<Point, LabelProperties>[] {
  const { segmentKms, totalKm, areaKm2 } = totalsOf(drawing);
  const path = wholePath(drawing);
  const end = path.at(-1);
  const segments = segmentKms.map((km, index) => {
    const start = path[index];
    const stop = path[index + 1];
    const at: Position = start && stop ? middleOf(start, stop) : [0, 0]; // both are in range
    return pointFeature<LabelProperties>(at, { kind: 'segment', index, km });
  });
  // One segment is its own total.
  const total =
    end && segments.length > 1
      ? [pointFeature<LabelProperties>(end, { kind: 'total', km: totalKm })]
      : [];
  if (areaKm2 === undefined) return [...segments, ...total];
  // Of mass, not of corners: those stand closer where the edge was cut to follow its geodesics.
  const area = pointFeature<LabelProperties>(centreOfMass(edge), { kind: 'area', km2: areaKm2 });
  return [...segments, ...total, area];
}

/** A drawing as GeoJSON: line, area, points and labels, in degrees. */
export function drawnOf(drawing: Drawing): Drawn {
  const edge = geodesicLine(wholePath(drawing));
  const coordinates = edge.map((at) => [...at]);
  return {
    line:
      edge.length > 1
        ? { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }
        : undefined,
    area: drawing.closed
      ? {
          type: 'Feature',
          properties: {},
          geometry: { type: 'Polygon', coordinates: [coordinates] },
        }
      : undefined,
    points: {
      type: 'FeatureCollection',
      features: drawing.points.map((at, index) => pointFeature(at, { index })),
    },
    labels: { type: 'FeatureCollection', features: labelsOf(drawing, edge) },
  };
}
