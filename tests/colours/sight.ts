/** Three numbers of a colour: linear red, green, blue from 0 to 1, or CIE L*, a*, b*. */
export type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([p, q, r]: Triple): number => p * x + q * y + r * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Linear sRGB of a colour `#rrggbb` (IEC 61966-2-1). */
export function linearOf(hex: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/**
 * How readers see, as matrices on linear sRGB: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.0.
 */
export const sights = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;
export type Sight = keyof typeof sights;

/** A colour `#rrggbb` as a reader sees it: linear sRGB, kept within 0 and 1. */
export function seen(hex: string, sight: Sight): Triple {
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  const [r, g, b] = times(sights[sight], linearOf(hex));
  return [within(r), within(g), within(b)];
}

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
/** The white of sRGB, D65, as the matrix has it. */
const white: Triple = [0.95047, 1, 1.08883];

/** CIE L*a*b* (1976) of linear sRGB under D65. */
export function labOf(rgb: Triple): Triple {
  const root = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const [x, y, z] = times(toXyz, rgb);
  const [fx, fy, fz] = [root(x / white[0]), root(y / white[1]), root(z / white[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** The lightness L* of a colour as a reader sees it, 0 to 100. */
export const lightnessOf = (hex: string, sight: Sight): number => labOf(seen(hex, sight))[0];

/** The contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const light = (hex: string): number => times(toXyz, linearOf(hex))[1];
  const [less = 0, more = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}
