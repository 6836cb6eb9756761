import type { Position } from 'geojson';
import { LeftOut, placeOf } from './left-out.ts';
import type { OwnGeometry } from './own-file.ts';
import { faults } from './problems.ts';

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new LeftOut(faults.notPositions());
  return value;
}

function degrees(value: unknown, axis: 'lon' | 'lat'): number {
  if (value === undefined) throw new LeftOut(faults.missing(axis));
  if (typeof value === 'number') return value;
  const isPlain = typeof value === 'string' || typeof value === 'boolean' || value === null;
  throw new LeftOut(isPlain ? faults.notNumber(axis, String(value)) : faults.notPositions());
}

/** A position without what stands behind longitude and latitude, as a height does. */
function position(value: unknown): Position {
  const [lon, lat] = list(value);
  return placeOf(degrees(lon, 'lon'), degrees(lat, 'lat'));
}

const many =
  <T>(read: (value: unknown) => T, least = 1) =>
  (value: unknown): T[] => {
    const values = list(value);
    // Whatever there are several of is itself a list, down to each position.
    if (!values.every(Array.isArray)) throw new LeftOut(faults.notPositions());
    if (values.length < least) throw new LeftOut(faults.tooShort(least));
    return values.map(read);
  };

const line = many(position, 2);

/** A ring that begins and ends in one point, also where the file leaves the last one out. */
function ring(value: unknown): Position[] {
  const positions = many(position, 3)(value);
  const [first] = positions;
  const last = positions.at(-1);
  if (!first || !last) return positions;
  const closed = first[0] === last[0] && first[1] === last[1];
  if (closed && positions.length < 4) throw new LeftOut(faults.tooShort(4));
  return closed ? positions : [...positions, [...first]];
}

const area = many(ring);

/**
 * A geometry of a GeoJSON file with its positions looked at one by one.
 *
 * @throws LeftOut with what is wrong, for the geometry as a whole
 */
export function readGeometry(type: unknown, coordinates: unknown): OwnGeometry {
  switch (type) {
    case 'Point':
      return { type, coordinates: position(coordinates) };
    case 'MultiPoint':
      return { type, coordinates: many(position)(coordinates) };
    case 'LineString':
      return { type, coordinates: line(coordinates) };
    case 'MultiLineString':
      return { type, coordinates: many(line)(coordinates) };
    case 'Polygon':
      return { type, coordinates: area(coordinates) };
    case 'MultiPolygon':
      return { type, coordinates: many(area)(coordinates) };
    default:
      throw new LeftOut(
        typeof type === 'string' ? faults.otherGeometry(type) : faults.noGeometry(),
      );
  }
}
