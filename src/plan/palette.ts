/** The inks of the atlas. Two hues carry the twin cities: vermilion Chongqing, teal Chengdu. */
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
}
export type Ink = keyof Palette;

/** Light on paper, and the same plan by night. Graphics reach 3:1 and text 4.5:1 on their ground. */
export const palettes = {
  light: {
    ground: '#e4e2dc',
    around: '#eeece7',
    outside: '#e3e0d9',
    chongqingLand: '#f8e6dd',
    chongqingCore: '#f0bda8',
    chongqing: '#b23a1b',
    sichuanLand: '#deeceb',
    chengduCore: '#a3d0ca',
    chengdu: '#0c6665',
    border: '#ffffff',
    provinceBorder: '#b9b4a8',
    scopeEdge: '#6b665c',
    river: '#7db2d3',
    riverName: '#2f6a8c',
    rail: '#2b3040',
    railSchematic: '#6f7488',
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
  },
  dark: {
    ground: '#101316',
    around: '#191d21',
    outside: '#1f2428',
    chongqingLand: '#3b2822',
    chongqingCore: '#6e3323',
    chongqing: '#ff9373',
    sichuanLand: '#1d3233',
    chengduCore: '#17585a',
    chengdu: '#63cbc3',
    border: '#0d1012',
    provinceBorder: '#4a5157',
    scopeEdge: '#a8aeb3',
    river: '#3f7796',
    riverName: '#86bddb',
    rail: '#e6e8ee',
    railSchematic: '#9aa1b4',
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
  },
} as const satisfies Record<string, Palette>;
export type Scheme = keyof typeof palettes;

/** The CSS variable that holds an ink on pages whose colours the reader's scheme decides: `--m-river-name`. */
export const inkProperty = (ink: Ink): string =>
  `--m-${ink.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
