import { type Palette, palettes, type Scheme } from '../../plan/palette.ts';
import { channels, type ImageForm, imagePixelRatio, type PaintedImage } from './painted-image.ts';

/** A disc for a place that is known, a ring for one known only roughly. */
export type MarkShape = 'disc' | 'ring';

type Disc = Extract<ImageForm, { type: 'disc' }>;

const radius = 9;
const rimWidth = 1.5;

/** The image name of a mark in a scheme. */
export const markId = (shape: MarkShape, scheme: Scheme): string => `mark-${shape}-${scheme}`;

/** Ink inside a rim of paper, or paper inside a rim of ink. */
function discOf(shape: MarkShape, { project, halo }: Palette): Disc {
  const [inner, rim] = shape === 'disc' ? [project, halo] : [halo, project];
  return { type: 'disc', radius, inner, rim, rimWidth };
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Paints one mark with a pixel of room around it, soft at both edges. */
function paintDisc(id: string, form: Disc): PaintedImage {
  const side = (form.radius + 1) * 2 * imagePixelRatio;
  const outer = form.radius * imagePixelRatio;
  const rimFrom = (form.radius - form.rimWidth) * imagePixelRatio;
  const inner = channels(form.inner);
  const rim = channels(form.rim);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const fromMiddle = Math.hypot(x + 0.5 - side / 2, y + 0.5 - side / 2);
      const covered = Math.min(1, Math.max(0, outer - fromMiddle + 0.5));
      const inRim = Math.min(1, Math.max(0, fromMiddle - rimFrom + 0.5));
      const color = inner.map((value, channel) => mix(value, rim[channel] ?? value, inRim));
      data.set([...color, Math.round(255 * covered)], (y * side + x) * 4);
    }
  }
  return { id, width: side, height: side, data, pixelRatio: imagePixelRatio, form };
}

/** The marks of projects in every scheme. Pure. */
export const paintMarks = (
  inks: Readonly<Partial<Record<Scheme, Palette>>> = palettes,
): PaintedImage[] =>
  (Object.entries(inks) as [Scheme, Palette][]).flatMap(([scheme, palette]) =>
    (['disc', 'ring'] as const).map((shape) =>
      paintDisc(markId(shape, scheme), discOf(shape, palette)),
    ),
  );
