import * as v from 'valibot';

const lonRange = [70, 140] as const;
const latRange = [15, 55] as const;

/**
 * `[lon, lat]` in WGS 84 degrees. The ranges are those of China: longitudes and latitudes do
 * not overlap there, so a swapped pair cannot pass.
 */
export const position = v.strictTuple(
  [
    v.pipe(
      v.number('expected a longitude'),
      v.minValue(lonRange[0], 'expected a longitude from 70 to 140; are lon and lat swapped?'),
      v.maxValue(lonRange[1], 'expected a longitude from 70 to 140; are lon and lat swapped?'),
      v.examples([108.7862]),
    ),
    v.pipe(
      v.number('expected a latitude'),
      v.minValue(latRange[0], 'expected a latitude from 15 to 55; are lon and lat swapped?'),
      v.maxValue(latRange[1], 'expected a latitude from 15 to 55; are lon and lat swapped?'),
      v.examples([29.4459]),
    ),
  ],
  'expected [lon, lat]',
);
export type Position = v.InferOutput<typeof position>;

/** A line of at least two positions. */
export const line = v.pipe(
  v.array(position),
  v.minLength(2, 'expected at least two [lon, lat] points'),
);
