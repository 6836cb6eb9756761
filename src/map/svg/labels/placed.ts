import type { Kept } from '../picture.ts';
import type { PlacedLabel } from './label.ts';

/** An icon in its place. */
export interface PlacedIcon {
  readonly image: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A symbol in its place: an icon, a text or both. */
export interface PlacedSymbol {
  readonly kept: Kept;
  readonly icon: PlacedIcon | undefined;
  readonly label: PlacedLabel | undefined;
}
