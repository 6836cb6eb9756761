import { isGentle, type MeasuredPath } from './path.ts';

export interface RepeatOptions {
  /** Between two texts on one line, tile pixels as all lengths here. */
  readonly spacing: number;
  readonly labelLength: number;
  readonly size: number;
  /** Radians. */
  readonly maxAngle: number;
  /** The line comes in from the next tile. */
  readonly continued: boolean;
}

function along(
  path: MeasuredPath,
  first: number,
  { spacing, labelLength, size, maxAngle }: RepeatOptions,
): number[] {
  const found: number[] = [];
  for (let middle = first; middle < path.length; middle += spacing) {
    const [from, to] = [middle - labelLength / 2, middle + labelLength / 2];
    if (isGentle(path, from, to, 0.6 * size, maxAngle)) found.push(middle);
  }
  return found;
}

/**
 * Where a text may stand along a line of one tile, as MapLibre finds it: the first a little after
 * the beginning, then one every `spacing`; one in the middle where none of those fits.
 * @returns distances of the middles of the texts from the line's beginning
 */
export function repeatsAlong(path: MeasuredPath, options: RepeatOptions): number[] {
  const { labelLength, size, continued } = options;
  const spacing = Math.max(
    options.spacing,
    options.spacing - labelLength < options.spacing / 4 ? labelLength + options.spacing / 4 : 0,
  );
  const first = continued ? spacing / 2 : (labelLength / 2 + size * 2) % spacing;
  const found = along(path, first, { ...options, spacing });
  return found.length > 0 || continued
    ? found
    : along(path, path.length / 2, { ...options, spacing: Number.POSITIVE_INFINITY });
}
