import type {
  Feature,
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { Box } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';

export type OwnGeometry =
  | Point
  | MultiPoint
  | LineString
  | MultiLineString
  | Polygon
  | MultiPolygon;

/** A thing of a reader's file that can be drawn. */
export interface OwnThing {
  readonly geometry: OwnGeometry;
  /** Its name for the map, when it has one. */
  readonly name: string | undefined;
}

/** What a file counts in: rows of a table, features of a GeoJSON file. */
export type OwnUnit = 'row' | 'feature';

/** A file as far as it could be read. */
export interface OwnContent {
  readonly things: readonly OwnThing[];
  readonly unit: OwnUnit;
  /** How many could not be drawn. */
  readonly leftOut: number;
  /** Where and why the first of them could not be. */
  readonly firstLeftOut: Text | undefined;
}

/** A reader's file as the map draws it and the panel tells of it. */
export interface OwnFile {
  readonly name: string;
  /** How many points, lines and areas, and how many of them lie outside the map. */
  readonly summary: Text;
  /** How many rows or features are not drawn, and why the first is not. */
  readonly leftOut: Text | undefined;
  /** Features with a `role`, as the map draws what tools find. */
  readonly shapes: readonly Feature[];
  /** Their names, in the same way. */
  readonly labels: readonly Feature[];
  /** What there is of it on the map, degrees; nothing when all of it is elsewhere. */
  readonly box: Box | undefined;
}

/** What became of a file: drawn, or refused with a sentence that says why. */
export type OwnReading = { readonly file: OwnFile } | { readonly problem: Text };

/** A file as the browser gives it, not yet read. */
export interface OwnSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What is sent to whoever reads a file off the main thread: the file, and what the map can show, degrees. */
export interface OwnOrder {
  readonly file: OwnSource;
  readonly bounds: Box;
}
