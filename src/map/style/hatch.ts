import { formOf } from '../../plan/catalogue.ts';
import { type Palette, palettes, type Scheme } from '../../plan/palette.ts';
import { channels, type ImageForm, imagePixelRatio, type PaintedImage } from './painted-image.ts';

type Stripes = Extract<ImageForm, { type: 'stripes' }>;

const period = 8;
const share = 0.14;

/** How much of a pixel of a tile a diagonal stripe covers, 0 to 1, with a soft edge of a pixel. */
function coverage(x: number, y: number, side: number, { lean, share }: Stripes): number {
  // By the middles of pixels, so that the vector stripe lies where the painted one does.
  const across = (lean === 'right' ? x + y + 1 : x - y + side) % side;
  const fromMiddle = Math.abs(across - side / 2);
  return Math.min(1, Math.max(0, (share * side) / 2 - fromMiddle + 0.5));
}

/** The image name of a hatch in a scheme. */
export const hatchId = (layer: 'part' | 'excluded', scheme: Scheme): string =>
  `hatch-${layer}-${scheme}`;

/** Paints one tile of stripes. Tiles join without a seam. */
function paintStripes(id: string, form: Stripes): PaintedImage {
  const side = form.period * imagePixelRatio;
  const [r, g, b] = channels(form.ink);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      data.set([r, g, b, Math.round(255 * coverage(x, y, side, form))], (y * side + x) * 4);
    }
  }
  return { id, width: side, height: side, data, pixelRatio: imagePixelRatio, form };
}

/** Paints every hatch of the catalogue in every scheme. Pure. */
export function paintHatches(
  inks: Readonly<Partial<Record<Scheme, Palette>>> = palettes,
): PaintedImage[] {
  return (Object.entries(inks) as [Scheme, Palette][]).flatMap(([scheme, palette]) =>
    (['part', 'excluded'] as const).map((layer) => {
      const { ink, lean } = formOf(layer, layer, 'hatch');
      const form = { type: 'stripes', ink: palette[ink], period, share, lean } as const;
      return paintStripes(hatchId(layer, scheme), form);
    }),
  );
}
