import type { FeatureCollection } from 'geojson';
import type { Status } from '../../data/status.ts';
import type { Language } from '../../data/text.ts';
import type { PlacedKind, PlacedThing } from '../../data/thing.ts';
import type { GroupId, LayerId } from '../../plan/catalogue.ts';
import type { Palette, Scheme } from '../../plan/palette.ts';
import type { Division } from '../../plan/themes/choices.ts';

/** A theme as the map shows it: each unit or county in the colour of its class. */
export interface ThemeFills {
  readonly by: Division;
  /** One for each class; whatever is in none of them has no data. */
  readonly fills: readonly { readonly colour: string; readonly ids: readonly string[] }[];
  /** Members to outline, as while a class is pointed at in the legend. */
  readonly marked?: readonly string[] | undefined;
}

/** What a filter leaves on the map: ids by kind, and the statuses of stretches of lines. */
export interface Kept {
  readonly ids: Readonly<Partial<Record<PlacedKind, readonly string[]>>>;
  readonly statuses: ReadonlySet<Status>;
}

/** What a picture of the map depends on, apart from where it looks. */
export interface Scene {
  readonly language: Language;
  readonly layers: ReadonlySet<LayerId>;
  /** What is marked as selected: one thing, or all that a selected entry of the plan names. */
  readonly selected: readonly PlacedThing[];
  /** The year whose lines, platforms and projects are drawn. */
  readonly year: number;
  readonly scheme: Scheme;
  /** Nothing while the plain map is shown. */
  readonly theme?: ThemeFills | undefined;
  /** What a filter leaves; everything when it is absent. */
  readonly kept?: Kept | undefined;
  /** Opacity of groups that are not drawn in full, percent. */
  readonly faded?: Readonly<Partial<Record<GroupId, number>>> | undefined;
  /** What the reader's tools draw: features with a `role`, labels with their text in both languages. */
  readonly drawn?: FeatureCollection | undefined;
}

/** A scene with its palette at hand: what the subjects draw from. */
export interface Drawing extends Scene {
  readonly palette: Palette;
}
