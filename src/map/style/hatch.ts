import { formOf } from '../../plan/catalogue.ts';
import { palettes, type Scheme } from '../../plan/palette.ts';
import { channels, imagePixelRatio, type PaintedImage } from './painted-image.ts';

const side = 16;
const lineShare = 0.14;
/** How much of a pixel a diagonal stripe covers, 0 to 1, with a soft edge of a pixel. */
function coverage(x: number, y: number, lean: 'left' | 'right'): number {
  const across = (lean === 'right' ? x + y : x - y + side) % side;
  const fromMiddle = Math.abs(across - side / 2);
  return Math.min(1, Math.max(0, (lineShare * side) / 2 - fromMiddle + 0.5));
}

/** The image name of a hatch in a scheme. */
export const hatchId = (layer: 'part' | 'excluded', scheme: Scheme): string =>
  `hatch-${layer}-${scheme}`;

/** Paints every hatch of the catalogue in every scheme. Tiles join without a seam. Pure. */
export function paintHatches(): PaintedImage[] {
  return (Object.keys(palettes) as Scheme[]).flatMap((scheme) =>
    (['part', 'excluded'] as const).map((layer) => {
      const form = formOf(layer, layer, 'hatch');
      const [r, g, b] = channels(palettes[scheme][form.ink]);
      const data = new Uint8ClampedArray(side * side * 4);
      for (let y = 0; y < side; y += 1) {
        for (let x = 0; x < side; x += 1) {
          data.set([r, g, b, Math.round(255 * coverage(x, y, form.lean))], (y * side + x) * 4);
        }
      }
      return {
        id: hatchId(layer, scheme),
        width: side,
        height: side,
        data,
        pixelRatio: imagePixelRatio,
      };
    }),
  );
}
