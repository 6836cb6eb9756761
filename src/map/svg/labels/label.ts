import type { PixelBox } from './collide.ts';

/** A line of a label; `y` is its baseline. */
export interface LabelLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

/** A letter of a label along a line: where it begins on its baseline, and its turn in degrees. */
export interface LabelGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly rotate: number;
}

/** A name as it stands in the picture; lengths in CSS pixels from its top left. */
export interface PlacedLabel {
  readonly layer: string;
  /** Of the feature that it names; empty when the feature has none. */
  readonly id: string;
  readonly lines: readonly LabelLine[];
  /** Where all lines begin, have their middle or end, by `anchor`; of a label along a line, its middle. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: number;
  readonly letterSpacing: number;
  readonly color: string;
  readonly opacity: number;
  readonly halo: string;
  readonly haloWidth: number;
  /** What it takes up, its padding included, by estimated widths. */
  readonly box: PixelBox;
  /** Letters one by one, for a label that follows a line; `lines` then holds its text alone. */
  readonly glyphs?: readonly LabelGlyph[];
}
