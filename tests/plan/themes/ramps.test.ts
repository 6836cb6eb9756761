import { describe, expect, it } from 'vitest';
import { palettes, type Scheme } from '../../../src/plan/palette.ts';
import { rampOf, ramps } from '../../../src/plan/themes/ramps.ts';

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => {
  const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a, b, c];
};

/** OKLab by Ottosson (2020) from linear sRGB. */
function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  const [l, m, s] = cones.map((value) => Math.cbrt(Math.max(0, value)));
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l ?? 0, m ?? 0, s ?? 0],
  );
}

/** Full dichromacy on linear sRGB: Machado, Oliveira and Fernandes (2009), severity 1.0. */
const visions: Readonly<Record<string, readonly Triple[]>> = {
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
};

const seen = (hex: string, vision: readonly Triple[]): Triple => {
  const [r, g, b] = times(vision, linear(hex)).map((value) => Math.min(1, Math.max(0, value)));
  return oklab([r ?? 0, g ?? 0, b ?? 0]);
};
const apart = (a: string, b: string, vision: readonly Triple[]): number => {
  const [one, other] = [seen(a, vision), seen(b, vision)];
  return Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)));
};

describe('the measure of colours', () => {
  it('has white at lightness 1 and black at 0, and red where its author has it', () => {
    expect(oklab(linear('#ffffff'))[0]).toBeCloseTo(1, 4);
    expect(oklab(linear('#000000'))[0]).toBe(0);
    // OKLab of sRGB red: 0.628, 0.225, 0.126
    const [l, a, b] = oklab(linear('#ff0000'));
    expect([l, a, b].map((value) => value.toFixed(3))).toEqual(['0.628', '0.225', '0.126']);
  });
});

const every = (Object.keys(ramps) as Scheme[]).flatMap((scheme) =>
  Object.entries<readonly string[]>(ramps[scheme]).map(
    ([count, colours]) => [scheme, Number(count), colours] as const,
  ),
);

describe('the ramps', () => {
  it('are there for 3 to 7 classes in both schemes', () => {
    expect(every.map(([scheme, count, colours]) => [scheme, count, colours.length])).toEqual(
      ['light', 'dark'].flatMap((scheme) => [3, 4, 5, 6, 7].map((n) => [scheme, n, n])),
    );
  });

  describe.each(Object.entries(visions))('to %s vision', (_name, vision) => {
    it.each(every)(
      '%s in %d: lightness runs one way, neighbours 0.085 apart',
      (scheme, _n, ramp) => {
        const lightness = ramp.map((colour) => seen(colour, vision)[0]);
        const away = scheme === 'light' ? lightness.toReversed() : lightness;
        expect(away).toEqual([...away].sort((a, b) => a - b));
        ramp.slice(1).forEach((colour, index) => {
          expect(apart(colour, ramp[index] ?? '', vision)).toBeGreaterThanOrEqual(0.085);
        });
      },
    );

    it.each(every)('%s in %d: no data is 0.05 from every class', (scheme, _n, ramp) => {
      for (const colour of ramp)
        expect(apart(colour, palettes[scheme].noData, vision)).toBeGreaterThanOrEqual(0.05);
    });
  });

  it('give one or two classes their colours too, and refuse more than seven', () => {
    const [least, middle, most] = ramps.light[3];
    expect(rampOf('light', 0)).toEqual([]);
    expect(rampOf('light', 1)).toEqual([middle]);
    expect(rampOf('light', 2)).toEqual([least, most]);
    expect(rampOf('dark', 7)).toEqual(ramps.dark[7]);
    expect(() => rampOf('light', 8)).toThrow('got 8 classes, expected at most 7');
  });
});
