import type { Point } from '../frame.ts';
import { type Anchor, alignmentOf, justifyOf, radialOffset, variableOffset } from './anchors.ts';
import type { PixelBox } from './collide.ts';
import type { LabelLine, PlacedLabel } from './label.ts';
import type { TextStyle } from './symbol.ts';

/** One way to set a text at a point. */
export interface Setting {
  readonly box: PixelBox;
  readonly lines: readonly LabelLine[];
  readonly x: number;
  readonly y: number;
  readonly anchor: PlacedLabel['anchor'];
}

const svgAnchor = { left: 'start', center: 'middle', right: 'end' } as const;

/**
 * A text set at a point by one anchor.
 * @param shift of the text's middle from the point: for collisions, and as drawn, pixels
 */
function setText(
  { shaped, size, layoutSize, padding, justify }: TextStyle,
  [x, y]: Point,
  anchor: Anchor,
  shift: { readonly layout: Point; readonly drawn: Point },
): Setting {
  const halfWidth = (shaped.width * layoutSize) / 2 + padding;
  const halfHeight = (shaped.height * layoutSize) / 2 + padding;
  const middle: Point = [x + shift.layout[0], y + shift.layout[1]];
  // Of a single line, the end at the point stands fast whatever the reader's font is as wide as.
  const side = shaped.lines.length === 1 || justify === 'auto' ? justifyOf(anchor) : justify;
  const fromMiddle = side === 'left' ? -0.5 : side === 'right' ? 0.5 : 0;
  const left = x + shift.drawn[0] + fromMiddle * shaped.width * size;
  const top = y + shift.drawn[1];
  return {
    box: [
      middle[0] - halfWidth,
      middle[1] - halfHeight,
      middle[0] + halfWidth,
      middle[1] + halfHeight,
    ],
    lines: shaped.lines
      .filter(({ text }) => text.length > 0)
      .map(({ text, baseline }) => ({
        text: text.map(({ character }) => character).join(''),
        y: top + baseline * size,
        size: size * Math.max(...text.map(({ scale }) => scale)),
      })),
    x: left,
    y: top,
    anchor: svgAnchor[side],
  };
}

/** The ways to set a text at a point, the preferred first. */
export function settingsAt(text: TextStyle, at: Point): Setting[] {
  const { shaped, size, layoutSize, padding, radius, offset, variableAnchors } = text;
  if (!variableAnchors) {
    const { h, v } = alignmentOf(text.anchor);
    const [dx, dy] = radius ? radialOffset(text.anchor, radius) : offset;
    const shift = (unit: number): Point => [
      ((0.5 - h) * shaped.width + dx) * unit,
      ((0.5 - v) * shaped.height + dy) * unit,
    ];
    return [setText(text, at, text.anchor, { layout: shift(layoutSize), drawn: shift(size) })];
  }
  return variableAnchors.map((anchor) => {
    const { h, v } = alignmentOf(anchor);
    const [dx, dy] = radius ? radialOffset(anchor, radius) : variableOffset(anchor, offset);
    const aside = (0.5 - h) * (shaped.width * layoutSize + 2 * padding);
    const above = (0.5 - v) * (shaped.height * layoutSize + 2 * padding);
    const share = size / layoutSize;
    return setText(text, at, anchor, {
      layout: [aside + dx * layoutSize, above + dy * layoutSize],
      drawn: [aside * share + dx * size, above * share + dy * size],
    });
  });
}
