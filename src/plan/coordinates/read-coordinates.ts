import type { Position } from '../../data/position.ts';
import type { Text } from '../../data/text.ts';
import { readAnglePair, type TypedAngle } from './angle-pair.ts';
import { fromGcj02 } from './gcj02.ts';
import { type CoordinateProblem, problemSentences } from './problems.ts';

/** The datum that typed coordinates are in. */
export const datums = ['wgs84', 'gcj02'] as const;
export type Datum = (typeof datums)[number];

/** Degrees that the region and its surroundings lie in. They do not overlap, so order shows. */
const latitudes = [20, 40] as const;
const longitudes = [90, 115] as const;

export type ReadCoordinates =
  | { readonly position: Position }
  | { readonly problem: { readonly code: CoordinateProblem; readonly sentence: Text } };

const problem = (code: CoordinateProblem): ReadCoordinates => ({
  problem: { code, sentence: problemSentences[code] },
});

const isWithin = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/** The pair as `[lon, lat]` when it is one: by its marks, else by what fits the region. */
function placed(first: TypedAngle, second: TypedAngle): Position | undefined {
  const lonFirst = first.axis === 'lon' || second.axis === 'lat';
  const latFirst = first.axis === 'lat' || second.axis === 'lon';
  const orders: Position[] = [
    ...(lonFirst ? [] : [[second.degrees, first.degrees] satisfies Position]),
    ...(latFirst ? [] : [[first.degrees, second.degrees] satisfies Position]),
  ];
  return orders.find(([lon, lat]) => isWithin(lon, longitudes) && isWithin(lat, latitudes));
}

/**
 * Reads coordinates that someone typed: decimal or degrees, minutes and seconds, in either order
 * (`readAnglePair` lists the forms).
 *
 * @param typed any text
 * @param datum what the numbers are in; GCJ-02 is converted, to a millimetre
 * @returns the position in WGS 84, or what is wrong, as a code and a sentence with an example
 */
export function readCoordinates(typed: string, datum: Datum): ReadCoordinates {
  if (typed.trim() === '') return problem('empty');
  const pair = readAnglePair(typed);
  if (!pair) return problem('unreadable');
  const [first, second] = pair;
  if (!first.sound || !second.sound) return problem('sixty');
  if (first.axis !== undefined && first.axis === second.axis) return problem('same-axis');
  const position = placed(first, second);
  if (!position) return problem('outside');
  return { position: datum === 'gcj02' ? fromGcj02(position) : position };
}
