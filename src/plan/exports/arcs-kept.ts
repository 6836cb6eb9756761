import type { GeometryObject } from 'topojson-specification';

/** An arc as a geometry names it: its place, or the bitwise complement when it is walked backwards. */
type ArcIndexes = number | readonly ArcIndexes[];

/**
 * Numbers the arcs that some geometries use anew, in the order they are met. An arc that two
 * geometries share keeps one number.
 */
export class ArcsKept {
  /** Old places of the arcs kept, by their new ones. */
  readonly old: number[] = [];
  private readonly renumbered = new Map<number, number>();

  private keep(index: number): number {
    const arc = index < 0 ? ~index : index;
    const place = this.renumbered.get(arc) ?? this.old.push(arc) - 1;
    this.renumbered.set(arc, place);
    return index < 0 ? ~place : place;
  }

  private keepAll<T extends ArcIndexes>(arcs: T): T {
    const kept =
      typeof arcs === 'number' ? this.keep(arcs) : arcs.map((inner) => this.keepAll(inner));
    return kept as T; // a number for a number, a list of the same depth for a list
  }

  /** The geometry with its arcs numbered anew; points are left as they are. */
  renumber(geometry: GeometryObject<object | null>): GeometryObject<object | null> {
    switch (geometry.type) {
      case 'LineString':
        return { type: 'LineString', arcs: this.keepAll(geometry.arcs) };
      case 'MultiLineString':
        return { type: 'MultiLineString', arcs: this.keepAll(geometry.arcs) };
      case 'Polygon':
        return { type: 'Polygon', arcs: this.keepAll(geometry.arcs) };
      case 'MultiPolygon':
        return { type: 'MultiPolygon', arcs: this.keepAll(geometry.arcs) };
      case 'GeometryCollection':
        return {
          type: 'GeometryCollection',
          geometries: geometry.geometries.map((inner) => this.renumber(inner)),
        };
      default:
        return geometry;
    }
  }
}
