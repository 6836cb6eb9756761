/**
 * Widths of characters in hundredths of an em: DejaVu Sans regular and bold as Chromium measures
 * them at 100 px. It is among the widest of the system fonts, so that what fits here fits
 * elsewhere. Each row is a width and the characters that have it.
 */
const regular: readonly (readonly [number, string])[] = [
  [28, "'ijl"],
  [29, 'IJ'],
  [32, ' ,.’·'],
  [34, '/:;\\|'],
  [36, 'f-'],
  [39, '()[]t!'],
  [41, 'r'],
  [46, '"'],
  [50, '*_`–'],
  [52, 'sz?'],
  [56, 'cL'],
  [58, 'Fk'],
  [59, 'vxy'],
  [61, 'PTYaoeé'],
  [63, 'ESbdghnpquü$0123456789{}'],
  [68, 'KAVBRXZ'],
  [70, 'C'],
  [74, 'UHN'],
  [78, 'DG&OQ'],
  [83, 'w#+<=>^~'],
  [86, 'M'],
  [97, 'm%W'],
];
const bold: readonly (readonly [number, string])[] = [
  [34, "'ijl "],
  [37, '/IJ\\|,.’·'],
  [41, ':;-'],
  [45, 'f!()[]'],
  [48, 'tr'],
  [50, '_`–"*'],
  [59, '?zcs'],
  [65, 'Lvxy'],
  [68, 'akEFTeéo'],
  [71, '$0123456789hnu{}üSYbdgpq'],
  [74, 'CPZB'],
  [77, 'AKRVX'],
  [82, 'UGD'],
  [85, '#+<=>HN^~OQ&'],
  [92, 'w'],
  [104, 'M%mW'],
];
/** Of Latin characters that the rows do not list. */
const otherwise = 63;

const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));
const tables = { regular: table(regular), bold: table(bold) };

/** Characters as wide as they are high, between any two of which a line may break. */
const ideographic =
  /[\u2e80-\u2fdf\u3000-\u30ff\u31a0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;
export const isIdeographic = (character: string): boolean => ideographic.test(character);

/** The estimated advance of a character, ems. @param weight CSS font weight, 1 to 1000 */
export function advanceEm(character: string, weight: number): number {
  if (isIdeographic(character) || character === '—') return 1;
  const widths = weight >= 600 ? tables.bold : tables.regular;
  return (widths.get(character) ?? otherwise) / 100;
}

/** The weights that MapLibre reads out of the name of a font. */
const weights: readonly (readonly [RegExp, number])[] = [
  [/\blight\b/i, 300],
  [/\bmedium\b/i, 500],
  [/\b(?:semibold|demibold)\b/i, 600],
  [/\bbold\b/i, 700],
  [/\b(?:black|heavy)\b/i, 900],
];

/** The CSS weight that a font's name tells; 400 where it tells none. */
export const weightOf = (font: string): number =>
  weights.findLast(([name]) => name.test(font))?.[1] ?? 400;
