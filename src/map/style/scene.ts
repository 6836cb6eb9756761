import type { Language } from '../../data/text.ts';
import type { PlacedThing } from '../../data/thing.ts';
import type { LayerId } from '../../plan/catalogue.ts';
import type { Palette, Scheme } from '../../plan/palette.ts';

/** What a picture of the map depends on, apart from where it looks. */
export interface Scene {
  readonly language: Language;
  readonly layers: ReadonlySet<LayerId>;
  /** What is marked as selected: one thing, or all that a selected entry of the plan names. */
  readonly selected: readonly PlacedThing[];
  /** The year whose lines, platforms and projects are drawn. */
  readonly year: number;
  readonly scheme: Scheme;
}

/** A scene with its palette at hand: what the subjects draw from. */
export interface Drawing extends Scene {
  readonly palette: Palette;
}
