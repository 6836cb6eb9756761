import type { Position } from '../../data/position.ts';

/** The Krasovsky 1940 ellipsoid that the transform is written for: semi-major axis, m, and e². */
const semiMajorM = 6378245;
const eccentricity2 = 0.006693421622965943;

/** The transform shifts nothing outside this box: `[west, south, east, north]`, degrees. */
const shiftedBox = [72.004, 0.8293, 137.8347, 55.8271] as const;

/** A step of the inversion below this many degrees (0.1 mm) is no step any more. */
const settledDeg = 1e-9;
const mostSteps = 12;

const isShifted = ([lon, lat]: Position): boolean =>
  lon >= shiftedBox[0] && lat >= shiftedBox[1] && lon <= shiftedBox[2] && lat <= shiftedBox[3];

/** A sum of sines of `x` half-turns: each pair is an amplitude and a divisor of `x`. */
const waves = (x: number, ...terms: readonly (readonly [amplitude: number, divisor: number])[]) =>
  terms.reduce(
    (sum, [amplitude, divisor]) => sum + amplitude * Math.sin((x * Math.PI) / divisor),
    0,
  );

/** The shift at a point, metres east and north, from degrees east of 105° and north of 35°. */
function shiftM(x: number, y: number): { readonly east: number; readonly north: number } {
  const root = Math.sqrt(Math.abs(x));
  const both = waves(x, [20, 1 / 6], [20, 1 / 2]);
  const east = both + waves(x, [20, 1], [40, 3], [150, 12], [300, 30]);
  const north = both + waves(y, [20, 1], [40, 3], [160, 12], [320, 30]);
  return {
    east: 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + (east * 2) / 3,
    north: -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + (north * 2) / 3,
  };
}

/**
 * WGS 84 to GCJ-02, the datum of web maps in mainland China. Outside the box of the transform
 * nothing is shifted.
 *
 * The state publishes no formula; this is the one that is published and used everywhere, as in
 * googollee/eviltransform (https://github.com/googollee/eviltransform), after emq's Converter.java
 * and the EvilTransform of on4wp7.
 */
export function toGcj02(at: Position): Position {
  if (!isShifted(at)) return at;
  const [lon, lat] = at;
  const { east, north } = shiftM(lon - 105, lat - 35);
  const phi = (lat * Math.PI) / 180;
  const w2 = 1 - eccentricity2 * Math.sin(phi) ** 2;
  const w = Math.sqrt(w2);
  const metresPerRadianEast = (semiMajorM / w) * Math.cos(phi);
  const metresPerRadianNorth = (semiMajorM * (1 - eccentricity2)) / (w2 * w);
  return [
    lon + (east / metresPerRadianEast) * (180 / Math.PI),
    lat + (north / metresPerRadianNorth) * (180 / Math.PI),
  ];
}

/**
 * GCJ-02 to WGS 84, by iterating the forward transform, whose shift changes by less than one part
 * in a hundred from point to point: each step makes the error a hundred times smaller or better.
 * The round trip is exact to a millimetre. How near the published formula comes to the official
 * one is not known, for that is secret.
 */
export function fromGcj02(at: Position): Position {
  if (!isShifted(at)) return at;
  let guess = at;
  for (let step = 0; step < mostSteps; step += 1) {
    const reached = toGcj02(guess);
    const off = [at[0] - reached[0], at[1] - reached[1]] as const;
    guess = [guess[0] + off[0], guess[1] + off[1]];
    if (Math.abs(off[0]) < settledDeg && Math.abs(off[1]) < settledDeg) break;
  }
  return guess;
}
