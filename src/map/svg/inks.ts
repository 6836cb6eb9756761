import { type Ink, inkProperty, type Palette, palettes } from '../../plan/palette.ts';

const inks = Object.keys(palettes.light) as Ink[]; // keys of the literal

/** A palette in which every ink is a colour of its own that nothing else uses, to be found again. */
export const codedPalette = Object.fromEntries(
  inks.map((ink, index) => [ink, `#0a00${(index + 1).toString(16).padStart(2, '0')}`]),
) as unknown as Palette; // every ink has its code

/** A picture in coded inks as one whose colours the page's scheme decides. */
export const inVariables = (markup: string): string =>
  markup.replace(/#0a00([0-9a-f]{2})/g, (_code, index: string) => {
    const ink = inks[Number.parseInt(index, 16) - 1];
    if (!ink) throw new Error(`got the coded ink ${index}, expected one of ${inks.length}`);
    return `var(${inkProperty(ink)})`;
  });

/** A picture in coded inks in the colours of one scheme. */
export const inColours = (markup: string, palette: Palette): string =>
  markup.replace(/#0a00([0-9a-f]{2})/g, (code, index: string) => {
    const ink = inks[Number.parseInt(index, 16) - 1];
    return ink ? palette[ink] : code;
  });
