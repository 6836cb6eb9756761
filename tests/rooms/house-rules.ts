/** The rooms of the house. A file is in the first whose path it begins with. */
export const rooms = [
  ['data', 'src/data/'],
  ['plan', 'src/plan/'],
  ['view', 'src/view/'],
  ['state', 'src/state/'],
  ['map/style', 'src/map/style/'],
  ['map/gl', 'src/map/gl/'],
  ['map/svg', 'src/map/svg/'],
  ['ui', 'src/ui/'],
  ['pages', 'src/pages/'],
  ['browser', 'src/browser/'],
  ['embed', 'src/embed/'],
  ['embed-host', 'src/embed-host/'],
  ['offline', 'src/offline/'],
  ['main', 'src/main.tsx'],
  ['main', 'src/start.ts'],
  ['main', 'src/connect-map.ts'],
  ['main', 'src/vite-env.d.ts'],
  ['geo', 'geo/'],
] as const;
export type Room = (typeof rooms)[number][0];

/** Whom each room may import, besides itself. The composition root may import every room of src. */
export const mayImport: Readonly<Record<Room, readonly Room[]>> = {
  data: [],
  plan: ['data'],
  view: ['data', 'plan'],
  state: ['data', 'plan', 'view'],
  'map/style': ['data', 'plan', 'view'],
  'map/gl': ['data', 'plan', 'view', 'map/style'],
  'map/svg': ['data', 'plan', 'view', 'map/style'],
  ui: ['data', 'plan', 'view', 'state'],
  pages: ['data', 'plan', 'view', 'state', 'map/style', 'map/svg', 'ui', 'offline'],
  browser: ['data', 'plan', 'view', 'state'],
  'embed-host': [],
  offline: [],
  main: [
    'data',
    'plan',
    'view',
    'state',
    'map/style',
    'map/gl',
    'map/svg',
    'ui',
    'browser',
    'offline',
  ],
  // A composition root of its own; the live map comes to it through main.
  embed: ['data', 'plan', 'view', 'state', 'map/style', 'map/svg', 'ui', 'browser', 'main'],
  geo: ['data'],
};

/** Rooms of which only some files are open to another room. */
export const openFiles: readonly { by: Room; room: Room; files: readonly string[] }[] = [
  // The names that links carry: layers, and the options of a filter and of themes. What they mean is not view's.
  {
    by: 'view',
    room: 'plan',
    files: ['src/plan/catalogue.ts', 'src/plan/filter/filter.ts', 'src/plan/themes/choices.ts'],
  },
];

/** Heavy rooms that the page must not wait for; types are free, they are not in the bundle. */
export const loadedLazily: readonly Room[] = ['map/gl'];

/** Packages that only some rooms may import; `node:` stands for everything built into Node. */
export const packageRooms: Readonly<Record<string, readonly Room[]>> = {
  'maplibre-gl': ['map/gl'],
  'd3-geo': ['map/svg'],
  'geographiclib-geodesic': ['plan', 'geo'],
  preact: ['ui', 'pages', 'main', 'embed'],
  '@preact/signals': ['state', 'ui', 'pages', 'main', 'browser', 'embed'],
  '@valibot/to-json-schema': ['geo'],
  'node:': ['geo', 'pages'],
};

/** Rooms that know nothing of the page, the clock and chance. */
export const pureRooms: readonly Room[] = ['data', 'plan', 'view', 'state', 'map/style', 'map/svg'];

/** Names that say nothing about what is inside. */
export const emptyNames: readonly string[] = ['utils', 'util', 'helpers', 'common', 'misc'];
