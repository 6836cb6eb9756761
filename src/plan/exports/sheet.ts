/** A class of a theme as a legend shows it. */
export interface ThemeRow {
  readonly colour: string;
  readonly label: string;
}

/** The words of a sheet, in one language: a picture of the map that can stand alone. */
export interface SheetWords {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: string;
  /** Names of the parts, for programs that list them as layers. */
  readonly parts: Readonly<Record<'paper' | 'heading' | 'map' | 'scale' | 'notes', string>>;
  /** The theme that is shown, with its unit and its classes from little to much. */
  readonly theme?: { readonly name: string; readonly rows: readonly ThemeRow[] } | undefined;
  /** What stands under the map, one paragraph each: sources, dates, map review, link. */
  readonly notes: readonly string[];
}

/** A picture that is asked for. */
export interface SheetRequest {
  readonly words: SheetWords;
  /** What it has to fit on, millimetres within the margins; the legend goes where it fits best. */
  readonly paper?: { readonly widthMm: number; readonly heightMm: number };
  /** Put before every id, for a picture that stands in a page. */
  readonly idPrefix?: string;
}

/** How large a picture is, CSS pixels. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** A picture as SVG, and its size. */
export interface Sheet extends SheetSize {
  readonly svg: string;
}

/** The map's window as a picture of its own, and how large it would be without its being painted. */
export interface SheetPainter {
  readonly paint: (request: SheetRequest) => Promise<Sheet>;
  readonly measure: (request: SheetRequest) => Promise<SheetSize>;
}
