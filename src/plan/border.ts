import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { type Direction, directions, directionTo, straightKm } from './bearing.ts';

/** A neighbour has a second direction when two hold more than this share of the border each. */
const sideShare = 0.35;

/**
 * The border that two areas of a topology share, as lines in degrees: the arcs that both are made
 * of. Empty when they do not touch along a line.
 */
export function sharedBorder(
  topology: Topology,
  one: GeometryObject<object | null>,
  other: GeometryObject<object | null>,
): Position[][] {
  const geometries = [one, other] as GeometryObject<Record<string, never>>[]; // properties are not read
  const pair: GeometryCollection = { type: 'GeometryCollection', geometries };
  return mesh(topology, pair, (a, b) => a !== b).coordinates;
}

/**
 * Every direction and every pair of directions, in turn clockwise from north: each direction, then
 * it with the next, with the next but one, and so on. The pair across north begins in the west.
 */
export const sidesInTurn: readonly (readonly Direction[])[] = directions.flatMap((first, index) => [
  [first],
  ...[1, 2, 3, 4]
    .filter((step) => step < 4 || index < 4)
    .map((step) => [first, directions[(index + step) % directions.length] ?? first]),
]);

interface Piece {
  readonly middle: Position;
  readonly km: number;
}

const piecesOf = (lines: readonly Position[][]): Piece[] =>
  lines.flatMap((line) =>
    line.slice(1).map((end, index): Piece => {
      const start = line[index] ?? end;
      const [lonA = 0, latA = 0] = start;
      const [lonB = 0, latB = 0] = end;
      return { middle: [(lonA + lonB) / 2, (latA + latB) / 2], km: straightKm(start, end) };
    }),
  );

/**
 * On which side of a point a border runs: the direction of its middle (the mean of its pieces,
 * weighed by length), or the two directions that hold more than 35 % of its length each. The
 * middle of the neighbour itself is not used, for it misleads where the neighbour is long.
 *
 * @param from where one stands, `[lon, lat]`
 * @param lines the border, in degrees
 * @returns one direction or a pair, one of `sidesInTurn`; none for an empty border
 */
export function sidesOfBorder(from: Position, lines: readonly Position[][]): readonly Direction[] {
  const pieces = piecesOf(lines);
  const totalKm = pieces.reduce((sum, { km }) => sum + km, 0);
  if (totalKm === 0) return [];
  const kmByDirection = new Map<Direction, number>();
  for (const { middle, km } of pieces) {
    const direction = directionTo(from, middle);
    kmByDirection.set(direction, (kmByDirection.get(direction) ?? 0) + km);
  }
  const holds = (direction: Direction) => (kmByDirection.get(direction) ?? 0) > sideShare * totalKm;
  const both = sidesInTurn.find((sides) => sides.length === 2 && sides.every(holds));
  if (both) return both;
  const mean = (axis: 0 | 1): number =>
    pieces.reduce((sum, { middle, km }) => sum + (middle[axis] ?? 0) * km, 0) / totalKm;
  return [directionTo(from, [mean(0), mean(1)])];
}
