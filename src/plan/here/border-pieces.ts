import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Box, Dataset } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import { positionsOf } from '../geodesy/area.ts';

/** A short piece of a border line, with its box in degrees. */
export interface BorderPiece {
  readonly line: readonly Position[];
  readonly box: Box;
}

/** Vertices of a piece: few enough that the box of a piece near a point is worth looking into. */
const pieceLength = 24;

const cut = new WeakMap<Dataset, readonly BorderPiece[]>();

/** The arcs that a geometry is made of, each by its index; one that runs backwards as its own. */
function arcsOf(geometry: GeometryObject<object | null>): number[] {
  if (!('arcs' in geometry)) return [];
  return (geometry.arcs as readonly unknown[])
    .flat(2)
    .map((arc) => Number(arc)) // nested lists of indices, at most three deep
    .map((arc) => (arc < 0 ? ~arc : arc));
}

function boxOf(line: readonly Position[]): Box {
  const lons = line.map(([lon]) => lon);
  const lats = line.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function decodeArc(topology: Topology, arc: number): Position[] {
  const found = feature(topology, { type: 'LineString', arcs: [arc] });
  return found.type === 'Feature' && found.geometry.type === 'LineString'
    ? positionsOf(found.geometry.coordinates)
    : [];
}

/** Each border between counties once, and those around them, in pieces; cut once for each dataset. */
export function borderPieces(dataset: Dataset): readonly BorderPiece[] {
  const known = cut.get(dataset);
  if (known) return known;
  const { topology } = dataset;
  const { counties } = topology.objects;
  const geometries = counties?.type === 'GeometryCollection' ? counties.geometries : [];
  const pieces = [...new Set(geometries.flatMap(arcsOf))].flatMap((arc) => {
    const line = decodeArc(topology, arc);
    const count = Math.ceil(Math.max(line.length - 1, 0) / pieceLength);
    return Array.from({ length: count }, (_, index) => {
      // A piece ends with the vertex that the next begins with.
      const piece = line.slice(index * pieceLength, (index + 1) * pieceLength + 1);
      return { line: piece, box: boxOf(piece) };
    });
  });
  cut.set(dataset, pieces);
  return pieces;
}
