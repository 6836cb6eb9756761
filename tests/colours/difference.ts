import { labOf, type Sight, seen, type Triple } from './sight.ts';

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const radians = (angle: number): number => (angle * Math.PI) / 180;
const cosOf = (angle: number): number => Math.cos(radians(angle));

/** The angle of a hue, degrees from 0 to 360; that of grey is 0. */
const hueOf = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360;

/** The way from one hue to another, degrees from -180 to 180. */
const turn = (from: number, to: number): number => {
  const way = to - from;
  if (Math.abs(way) <= 180) return way;
  return way > 180 ? way - 360 : way + 360;
};

/** 1 for grey, towards 0.5 for strong colours: the power that CIEDE2000 evens out chroma by. */
const evened = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/**
 * How far apart two colours are to the eye, CIEDE2000 with all weights 1: about 1 is just seen side
 * by side, 100 is black and white.
 *
 * @param one,other CIE L*a*b*
 * @see Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula" (2005)
 */
export function deltaE00(one: Triple, other: Triple): number {
  const [l1, a1, b1] = one;
  const [l2, a2, b2] = other;
  const g = 0.5 * (1 - evened((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [red1, red2] = [a1 * (1 + g), a2 * (1 + g)];
  const [chroma1, chroma2] = [Math.hypot(red1, b1), Math.hypot(red2, b2)];
  const [hue1, hue2] = [hueOf(red1, b1), hueOf(red2, b2)];
  const isGrey = chroma1 * chroma2 === 0;
  const way = isGrey ? 0 : turn(hue1, hue2);

  const lightness = (l1 + l2) / 2;
  const chroma = (chroma1 + chroma2) / 2;
  const hue = isGrey ? hue1 + hue2 : (hue1 + way / 2 + 360) % 360;
  const t =
    1 -
    0.17 * cosOf(hue - 30) +
    0.24 * cosOf(2 * hue) +
    0.32 * cosOf(3 * hue + 6) -
    0.2 * cosOf(4 * hue - 63);
  const fromMiddle = (lightness - 50) ** 2;
  const byLightness = (l2 - l1) / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle));
  const byChroma = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const byHue =
    (2 * Math.sqrt(chroma1 * chroma2) * Math.sin(radians(way / 2))) / (1 + 0.015 * chroma * t);
  const blue = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  const twist = -Math.sin(radians(2 * blue)) * 2 * evened(chroma);
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + twist * byChroma * byHue);
}

/** How far apart two colours `#rrggbb` are as a reader sees them, CIEDE2000. */
export const apart = (one: string, other: string, sight: Sight): number =>
  deltaE00(labOf(seen(one, sight)), labOf(seen(other, sight)));
