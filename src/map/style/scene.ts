import type { Language } from '../../data/text.ts';
import type { Thing } from '../../data/thing.ts';
import type { LayerId } from '../../plan/catalogue.ts';
import type { Palette, Scheme } from '../../plan/palette.ts';

/** What a picture of the map depends on, apart from where it looks. */
export interface Scene {
  readonly language: Language;
  readonly layers: ReadonlySet<LayerId>;
  readonly selection: readonly Thing[];
  readonly scheme: Scheme;
}

/** A scene with its palette at hand: what the subjects draw from. */
export interface Drawing extends Scene {
  readonly palette: Palette;
}
