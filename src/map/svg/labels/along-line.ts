import type { Point } from '../frame.ts';
import { offsetTrace } from '../offset-trace.ts';
import type { Disc, PixelBox } from './collide.ts';
import type { LabelGlyph } from './label.ts';
import { isIdeographic } from './measure.ts';
import { type MeasuredPath, measurePath } from './path.ts';
import type { TextStyle } from './symbol.ts';
import { advanceOf } from './wrap.ts';

/** A text set along a line. */
export interface LineSetting {
  readonly text: string;
  readonly glyphs: readonly LabelGlyph[];
  readonly discs: readonly Disc[];
  readonly box: PixelBox;
  readonly middle: Point;
}

/** The middle of a line's capitals or ideographs above the baseline, ems, for upright letters. */
const uprightDrop = 0.38;
const baselineDrop = 10 / 24;

/** A point moved to the right of a direction, which is down for a text that runs along it. */
const below = ([x, y]: Point, angle: number, by: number): Point => [
  x - Math.sin(angle) * by,
  y + Math.cos(angle) * by,
];
const onward = ([x, y]: Point, angle: number, by: number): Point => [
  x + Math.cos(angle) * by,
  y + Math.sin(angle) * by,
];

/** A line moved to its right, and how far along it now is what was at a distance. */
function lowered(path: MeasuredPath, at: number, by: number): [MeasuredPath, number] {
  if (by === 0) return [path, at];
  const moved = measurePath(offsetTrace({ points: path.points, closed: false }, by).points);
  const before = path.starts.findLastIndex((start) => start <= at);
  const [corner, here] = [moved.points[before], path.at(at)];
  if (!corner || !here) return [moved, at];
  const [x, y] = below(here.point, here.angle, by);
  return [moved, (moved.starts[before] ?? 0) + Math.hypot(x - corner[0], y - corner[1])];
}

/** Turns a line and a distance along it round. */
const reversed = (path: MeasuredPath, middle: number): [MeasuredPath, number] => [
  measurePath(path.points.toReversed()),
  path.length - middle,
];

/**
 * Sets a text along a line with its middle at a distance, so that it can be read: from left to
 * right, and ideographs on a steep line upright from top to bottom.
 * @returns undefined when the line is too short there
 */
export function settingAlong(
  line: MeasuredPath,
  at: number,
  style: TextStyle,
): LineSetting | undefined {
  const { characters, size, layoutSize, weight, spacing, padding, shaped, offset } = style;
  const length = shaped.width * size;
  const first = line.at(at - length / 2)?.point;
  const last = line.at(at + length / 2)?.point;
  if (!first || !last) return undefined;
  const upright =
    Math.abs(last[1] - first[1]) > Math.abs(last[0] - first[0]) &&
    characters.some(({ character }) => isIdeographic(character));
  const wrongWay = upright ? first[1] > last[1] : first[0] > last[0];
  const [path, middle] = wrongWay ? reversed(line, at) : [line, at];

  const [baseline, centre] = lowered(path, middle, offset[1] * size);
  const glyphs: LabelGlyph[] = [];
  let from = centre - length / 2 + offset[0] * size;
  for (const one of characters) {
    const advance = advanceOf(one, weight, 0) * size;
    const found = baseline.at(from + advance / 2);
    if (!found) return undefined;
    const stands = upright && isIdeographic(one.character);
    const angle = stands ? found.angle - Math.PI / 2 : found.angle;
    const [x, y] = below(
      onward(found.point, angle, -advance / 2),
      angle,
      (stands ? uprightDrop : baselineDrop) * size,
    );
    glyphs.push({ text: one.character, x, y, rotate: (angle * 180) / Math.PI });
    from += advance + spacing * size;
  }

  const radius = (Math.max(10 / 24, shaped.height) * layoutSize) / 2 + padding;
  const inner = Math.max(0, length - radius / 2);
  const count = Math.ceil(inner / (radius * 2.5)) + 1;
  const discs = Array.from({ length: count }, (_, index): Disc => {
    const share = count > 1 ? index / (count - 1) - 0.5 : 0;
    const [x, y] = baseline.at(centre + share * inner)?.point ?? first;
    return { x, y, radius };
  });
  const xs = discs.map(({ x }) => x);
  const ys = discs.map(({ y }) => y);
  return {
    text: characters.map(({ character }) => character).join(''),
    glyphs,
    discs,
    box: [
      Math.min(...xs) - radius,
      Math.min(...ys) - radius,
      Math.max(...xs) + radius,
      Math.max(...ys) + radius,
    ],
    middle: path.at(middle)?.point ?? first,
  };
}
