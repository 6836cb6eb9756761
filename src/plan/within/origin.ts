import type { MapShapes } from '../../data/map-records.ts';
import type { Position } from '../../data/position.ts';
import { positionsOf } from '../geodesy/area.ts';
import { distanceKm } from '../geodesy/geodesic.ts';
import { geodesicLine } from '../geodesy/geodesic-line.ts';
import { nearestOnLines } from '../geodesy/nearest-on-lines.ts';
import { corridorLinesIn } from '../here/corridor-lines.ts';

/** What a ring is drawn around. */
export type Origin =
  | { readonly kind: 'point'; readonly at: Position }
  | { readonly kind: 'station' | 'node' | 'corridor'; readonly id: string };

/** Where an origin is: a point, or the lines of a railway as drawn. */
export type OriginShape =
  | { readonly type: 'point'; readonly at: Position }
  | { readonly type: 'lines'; readonly lines: readonly (readonly Position[])[] };

/**
 * The shape of an origin; of a railway the parts that are open, being built or planned at the end
 * of a year. Nothing for an unknown id, or a railway that is not even planned then.
 */
export function originShape(
  dataset: MapShapes,
  origin: Origin,
  year: number,
): OriginShape | undefined {
  switch (origin.kind) {
    case 'point':
      return { type: 'point', at: origin.at };
    case 'station':
    case 'node': {
      const record = dataset[origin.kind === 'station' ? 'stations' : 'nodes'][origin.id];
      return record && { type: 'point', at: record.at };
    }
    case 'corridor': {
      const lines = corridorLinesIn(dataset, year)
        .filter(({ corridor }) => corridor === origin.id)
        .flatMap(({ shape }) => shape.coordinates.map((line) => geodesicLine(positionsOf(line))));
      return lines.length > 0 ? { type: 'lines', lines } : undefined;
    }
  }
}

/** How far a point is from an origin, km on the ellipsoid; from a railway, from its nearest point. */
export const kmFrom = (shape: OriginShape, to: Position): number =>
  distanceKm(to, shape.type === 'point' ? shape.at : nearestOnLines(to, shape.lines));
