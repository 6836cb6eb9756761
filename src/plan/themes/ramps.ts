import type { Scheme } from '../palette.ts';
import type { ClassCount } from './choices.ts';

/**
 * The colours of classes from little to much, wheat to umber: a third hue beside the vermilion and
 * teal of the twin cities, on which blue rivers stay visible. On paper more is darker; by night more
 * is lighter, so that more always stands out from the ground.
 *
 * Made in OKLCH with even steps of lightness. Lightness is what orders the classes, so the order is
 * the same to colour-blind readers: any two are at least 7 apart in CIEDE2000 as they are and under
 * full protanopia, deuteranopia and tritanopia, and the ink `noData` at least 15 from each.
 */
export const ramps = {
  light: {
    3: ['#f0e1b9', '#c49449', '#815221'],
    4: ['#f1e3bc', '#d4ab63', '#ad7629', '#784a1f'],
    5: ['#f5e9c5', '#dcbc7d', '#c08e42', '#9a6626', '#6f431c'],
    6: ['#f7edcb', '#e2c78f', '#cda156', '#b37c2e', '#8f5d24', '#6b411b'],
    7: ['#f7edcb', '#e4cc98', '#d4ab63', '#be8b3f', '#a46e28', '#855421', '#653c1a'],
  },
  dark: {
    3: ['#4d341c', '#996f31', '#d5b978'],
    4: ['#4b331c', '#825c2b', '#b38c4a', '#ddc382'],
    5: ['#462f1a', '#724f27', '#9f7432', '#c29f5e', '#e4cd8c'],
    6: ['#422c19', '#674724', '#8c642e', '#ae8543', '#caab69', '#e7d090'],
    7: ['#422c19', '#614322', '#825c2b', '#a27633', '#ba9654', '#d3b675', '#ebd696'],
  },
} as const satisfies Record<Scheme, Record<ClassCount, readonly string[]>>;

/**
 * The colours of a number of classes, from little to much, `#rrggbb`. Where ties leave one or two
 * classes they take the ends of the shortest ramp, little first.
 */
export function rampOf(scheme: Scheme, classes: number): readonly string[] {
  const shortest = ramps[scheme][3];
  switch (classes) {
    case 0:
      return [];
    case 1:
      return [shortest[1]];
    case 2:
      return [shortest[0], shortest[2]];
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
      return ramps[scheme][classes];
    default:
      throw new Error(`got ${classes} classes, expected at most 7`);
  }
}
