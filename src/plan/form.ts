import type { Text } from '../data/text.ts';
import type { Ink } from './palette.ts';

/** How an entry is drawn, on the map and in the legend alike. Widths are pixels. */
export type Form =
  | { readonly type: 'fill'; readonly ink: Ink }
  | { readonly type: 'hatch'; readonly ink: Ink; readonly on: Ink; readonly lean: 'right' | 'left' }
  | {
      readonly type: 'line';
      readonly ink: Ink;
      readonly width: number;
      readonly dash?: readonly [number, number];
      readonly casing?: Ink;
      readonly fill?: Ink;
      /** What the legend puts under a line too light to stand on the page. */
      readonly ground?: Ink;
    }
  | { readonly type: 'dot'; readonly ink: Ink; readonly fill: Ink; readonly radius: number }
  | { readonly type: 'mark'; readonly ink: Ink; readonly on: Ink; readonly mark: Text };

export interface LegendEntry {
  readonly name: Text;
  readonly form: Form;
  /** Explains what the mark means where the name alone does not. */
  readonly note?: Text;
}

export interface LayerEntry {
  readonly name: Text;
  readonly shownAtFirst: boolean;
  /** Below this zoom nothing of the layer is drawn. */
  readonly minZoom?: number;
  readonly legend: Readonly<Record<string, LegendEntry>>;
}

export interface LayerGroup {
  readonly name: Text;
  /** Entries that belong to every layer of the group, shown when one of them is. */
  readonly legend?: Readonly<Record<string, LegendEntry>>;
  readonly layers: Readonly<Record<string, LayerEntry>>;
}
