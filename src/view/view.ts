import type { Box } from '../data/dataset.ts';
import type { Position } from '../data/position.ts';
import type { Language } from '../data/text.ts';
import type { Thing } from '../data/thing.ts';
import { type GroupId, type LayerId, layersShownAtFirst } from '../plan/catalogue.ts';
import { type Filter, noFilter } from '../plan/filter/filter.ts';
import type { ClassCount, Division, Method } from '../plan/themes/choices.ts';
import { type Building, plainBuilding } from './building.ts';
import type { EmbedOptions } from './embed.ts';

/** Where the map looks: degrees, and MapLibre zoom (512-pixel tiles). */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What the panel shows while nothing is selected. */
export const pages = ['home', 'plan', 'sources'] as const;
export type PageName = (typeof pages)[number];

/** The tools of the desk; one at a time stands in the panel's place. */
export const tools = [
  'layers',
  'list',
  'themes',
  'here',
  'within',
  'compare',
  'measure',
  'take',
  'embed',
] as const;
export type ToolName = (typeof tools)[number];

/** `[lon, lat]`, WGS 84 degrees. */
export type Point = Position;

/** A quantity that the map shows by colour, and how it is cut into classes. */
export interface ThemeChoice {
  /** Id of a theme; one that nobody knows draws nothing. */
  readonly id: string;
  readonly by: Division;
  readonly method: Method;
  readonly classes: ClassCount;
}

/** What a distance is taken around: a station, a line, a project, or a point of the reader's own. */
export interface Around {
  readonly origin: Thing | Point;
  readonly km: number;
}

/** A path that is measured; closed, it is an area. */
export interface Measured {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** How the list is sorted: a column of it, and the direction. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** Everything a reader can set. The link is its text form. */
export interface View {
  readonly language: Language;
  readonly page: PageName;
  readonly layers: ReadonlySet<LayerId>;
  /** The year drawn; absent for the one that the records speak of. */
  readonly year: number | undefined;
  /** Absent until the reader moves the map: then the Circle is framed. */
  readonly camera: Camera | undefined;
  /** What is selected: one thing, or all that lay under the pointer, topmost first. */
  readonly selection: readonly Thing[];
  readonly tool: ToolName | undefined;
  /** Opacity of groups of layers that are not drawn in full, percent from 0 to 99. */
  readonly faded: Readonly<Partial<Record<GroupId, number>>>;
  readonly theme: ThemeChoice | undefined;
  readonly filter: Filter;
  readonly sorting: Sorting | undefined;
  /** True when the list and the exports go beyond the map's window. */
  readonly everywhere: boolean;
  /** The point that is asked about. */
  readonly here: Point | undefined;
  readonly around: Around | undefined;
  readonly measured: Measured | undefined;
  /** Areas side by side. */
  readonly compared: readonly Thing[];
  /** The embed that the desk's tool for it is building. */
  readonly building: Building;
  /** Set when the view is shown inside an article; absent for the atlas itself. */
  readonly embed: EmbedOptions | undefined;
}

export const minZoom = 5;
export const maxZoom = 11;

export const firstView: View = {
  language: 'zh',
  page: 'home',
  layers: layersShownAtFirst,
  year: undefined,
  camera: undefined,
  selection: [],
  tool: undefined,
  faded: {},
  theme: undefined,
  filter: noFilter,
  sorting: undefined,
  everywhere: false,
  here: undefined,
  around: undefined,
  measured: undefined,
  compared: [],
  building: plainBuilding,
  embed: undefined,
};

/** Kilometres that a distance can be taken to. */
export const aroundKm = { least: 5, most: 100 } as const;

/** Points that a link can carry of a measured path. */
export const mostPoints = 100;

/** Areas that can stand side by side. */
export const mostCompared = 4;

/** True when a camera looks at a point of the map within its zooms. */
export const isInBounds = ({ lon, lat, zoom }: Camera, [west, south, east, north]: Box): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north && zoom >= minZoom && zoom <= maxZoom;
