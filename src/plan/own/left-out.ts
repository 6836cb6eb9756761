import type { Text } from '../../data/text.ts';
import { faults } from './problems.ts';

/** Thrown where one row or feature cannot be drawn, and caught where they are counted. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut';
  readonly fault: Text;
  constructor(fault: Text) {
    super(fault.en);
    this.fault = fault;
  }
}

/**
 * A position in WGS 84 degrees. @throws LeftOut for one that is nowhere on earth; one that would be
 * on it the other way round is told as such.
 */
export function placeOf(lon: number, lat: number): [lon: number, lat: number] {
  const exchanged = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
  // What is not a number at all fails both.
  if (!(Math.abs(lat) <= 90)) throw new LeftOut(faults.outOfRange('lat', lat, exchanged));
  if (!(Math.abs(lon) <= 180)) throw new LeftOut(faults.outOfRange('lon', lon, false));
  return [lon, lat];
}
