import type { Box } from '../data/dataset.ts';
import type { Language } from '../data/text.ts';
import type { Thing } from '../data/thing.ts';
import { type LayerId, layersShownAtFirst } from '../plan/catalogue.ts';

/** Where the map looks: degrees, and MapLibre zoom (512-pixel tiles). */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What the panel shows while nothing is selected. */
export const pages = ['home', 'plan', 'sources'] as const;
export type PageName = (typeof pages)[number];

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
};

/** True when a camera looks at a point of the map within its zooms. */
export const isInBounds = ({ lon, lat, zoom }: Camera, [west, south, east, north]: Box): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north && zoom >= minZoom && zoom <= maxZoom;
