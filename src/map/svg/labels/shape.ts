import { advanceOf, type Character, wrap } from './wrap.ts';

/** A line of a text laid out around the origin, ems of the text's size. */
export interface ShapedLine {
  readonly text: readonly Character[];
  readonly width: number;
  /** Where its baseline is below the middle of the text. */
  readonly baseline: number;
}

/** A text laid out in lines around its middle. */
export interface ShapedText {
  readonly lines: readonly ShapedLine[];
  readonly width: number;
  readonly height: number;
}

export interface ShapeOptions {
  readonly maxWidth: number;
  readonly weight: number;
  readonly spacing: number;
  /** Of a line, ems. */
  readonly lineHeight: number;
}

/** How far MapLibre sets a baseline below the middle of its line, ems: 10 of its 24 units. */
const baselineDrop = 10 / 24;
/** By how much that is more than a smaller text of `scale` gets: 17 of 24 units stay. */
const baselineOf = (scale: number): number => (27 * scale - 17) / 24;

/** Lays a text out in lines. Undefined when nothing of it can be seen. */
export function shapeText(
  text: readonly Character[],
  { maxWidth, weight, spacing, lineHeight }: ShapeOptions,
): ShapedText | undefined {
  const broken = wrap(text, maxWidth, weight, spacing);
  if (broken.every((line) => line.length === 0)) return undefined;
  const scales = broken.map((line) => Math.max(0, ...line.map(({ scale }) => scale)) || 1);
  const height = scales.reduce((sum, scale) => sum + scale * lineHeight, 0);
  let y = lineHeight / 2 - (broken.length * lineHeight) / 2;
  const lines = broken.map((line, index): ShapedLine => {
    const scale = scales[index] ?? 1;
    const width = line.reduce((sum, one) => sum + advanceOf(one, weight, spacing), -spacing);
    const baseline = y + (scale === 1 ? baselineDrop : baselineOf(scale));
    y += lineHeight * scale;
    return { text: line, width: Math.max(0, width), baseline };
  });
  return { lines, width: Math.max(...lines.map((line) => line.width)), height };
}
