/**
 * The colours of the atlas, of its map and of what stands around it. Two hues carry the twin cities:
 * vermilion Chongqing, teal Chengdu.
 */
export interface Palette {
  /** Land abroad and the ground under everything. */
  readonly ground: string;
  /** Provinces around. */
  readonly around: string;
  /** Units of Sichuan and Chongqing that the Outline leaves out. */
  readonly outside: string;
  readonly chongqingLand: string;
  readonly chongqingCore: string;
  readonly chongqing: string;
  readonly sichuanLand: string;
  readonly chengduCore: string;
  readonly chengdu: string;
  /** Thin lines between units. */
  readonly border: string;
  /** Lines between provinces, and the edge of the scope. */
  readonly provinceBorder: string;
  readonly scopeEdge: string;
  readonly river: string;
  readonly riverName: string;
  readonly rail: string;
  readonly railSchematic: string;
  readonly railCasing: string;
  readonly station: string;
  readonly freight: string;
  readonly platform: string;
  readonly project: string;
  readonly partHatch: string;
  readonly excludedHatch: string;
  /** Units and counties without a value in the theme that is shown. */
  readonly noData: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly halo: string;
  readonly selection: string;
  /** What the panels lie on, and what lies on them: cards, quiet surfaces, rules. */
  readonly paper: string;
  readonly card: string;
  readonly soft: string;
  readonly line: string;
  readonly link: string;
  /** Words of what is not sure, and the ring around what has the focus. */
  readonly doubt: string;
  readonly focus: string;
}
export type Ink = keyof Palette;

/**
 * The one table of colours: light on paper, and the same plan by night. Text reaches 4.5:1 and the
 * marks of the plan 3:1 on their ground; what is told apart by colour is so to colour-blind readers
 * too. `tests/colours` states how far and holds both.
 */
export const palettes = {
  light: {
    ground: '#dfddd7',
    around: '#eae8e4',
    outside: '#dad8d2',
    chongqingLand: '#fde8da',
    chongqingCore: '#f0bda8',
    chongqing: '#b23a1b',
    sichuanLand: '#d8eeee',
    chengduCore: '#93cac3',
    chengdu: '#0c6665',
    border: '#ffffff',
    provinceBorder: '#b9b4a8',
    scopeEdge: '#757065',
    river: '#7db2d3',
    riverName: '#2f6a8c',
    rail: '#2b3040',
    railSchematic: '#686c90',
    railCasing: '#ffffff',
    station: '#ffffff',
    freight: '#8a5a00',
    platform: '#6a3f91',
    project: '#23405f',
    partHatch: '#b23a1b',
    excludedHatch: '#77715f',
    noData: '#d4dadf',
    ink: '#1f2328',
    mutedInk: '#555b63',
    halo: '#ffffff',
    selection: '#1f2328',
    paper: '#faf8f4',
    card: '#ffffff',
    soft: '#efebe3',
    line: '#d9d5cc',
    link: '#0b5c73',
    doubt: '#8a4b00',
    focus: '#1a5fd0',
  },
  dark: {
    ground: '#101316',
    around: '#191d21',
    outside: '#1b1f23',
    chongqingLand: '#3b2822',
    chongqingCore: '#6e3323',
    chongqing: '#ff9373',
    sichuanLand: '#1e3637',
    chengduCore: '#17585a',
    chengdu: '#63cbc3',
    border: '#0d1012',
    provinceBorder: '#4a5157',
    scopeEdge: '#767c82',
    river: '#3f7796',
    riverName: '#86bddb',
    rail: '#f2f3f6',
    railSchematic: '#a0a09a',
    railCasing: '#101316',
    station: '#101316',
    freight: '#e0a94a',
    platform: '#c9a4ee',
    project: '#a9cdf2',
    partHatch: '#ff9373',
    excludedHatch: '#8d949a',
    noData: '#2a333c',
    ink: '#f0f2f4',
    mutedInk: '#b4bac0',
    halo: '#101316',
    selection: '#ffffff',
    paper: '#15181b',
    card: '#1d2125',
    soft: '#252a2f',
    line: '#363c42',
    link: '#7cc8e0',
    doubt: '#e8b06a',
    focus: '#8db9ff',
  },
} as const satisfies Record<string, Palette>;
export type Scheme = keyof typeof palettes;

/** The CSS variable of every page that holds an ink in the scheme of the page: `--m-river-name`. */
export const inkProperty = (ink: Ink): string =>
  `--m-${ink.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
