import { palettes, type Scheme } from '../../plan/palette.ts';
import { channels, imagePixelRatio, type PaintedImage } from './painted-image.ts';

/** A disc for a place that is known, a ring for one known only roughly. */
export type MarkShape = 'disc' | 'ring';

const radius = 9;
const edge = 1.5;
const side = (radius + 1) * 2 * imagePixelRatio;

/** The image name of a mark in a scheme. */
export const markId = (shape: MarkShape, scheme: Scheme): string => `mark-${shape}-${scheme}`;

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Paints one mark: ink inside a rim of paper, or paper inside a rim of ink; soft at both edges. */
function paintMark(shape: MarkShape, scheme: Scheme): PaintedImage {
  const ink = channels(palettes[scheme].project);
  const paper = channels(palettes[scheme].halo);
  const [inner, rim] = shape === 'disc' ? [ink, paper] : [paper, ink];
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const fromMiddle = Math.hypot(x + 0.5 - side / 2, y + 0.5 - side / 2);
      const covered = Math.min(1, Math.max(0, radius * imagePixelRatio - fromMiddle + 0.5));
      const inRim = Math.min(1, Math.max(0, fromMiddle - (radius - edge) * imagePixelRatio + 0.5));
      const color = inner.map((value, channel) => mix(value, rim[channel] ?? value, inRim));
      data.set([...color, Math.round(255 * covered)], (y * side + x) * 4);
    }
  }
  return {
    id: markId(shape, scheme),
    width: side,
    height: side,
    data,
    pixelRatio: imagePixelRatio,
  };
}

/** The marks of projects in every scheme. Pure. */
export const paintMarks = (): PaintedImage[] =>
  (Object.keys(palettes) as Scheme[]).flatMap((scheme) => [
    paintMark('disc', scheme),
    paintMark('ring', scheme),
  ]);
