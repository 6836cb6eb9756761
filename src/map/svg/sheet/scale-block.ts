import type { Language } from '../../../data/text.ts';
import { type Frame, tilePx } from '../frame.ts';
import { element } from '../markup.ts';

const equatorM = 40_075_017;
/** How much of the picture the bar takes at most. */
const longestShare = 0.2;

/** How many metres of ground a CSS pixel is in the middle of a frame. */
export const groundPerPx = ({ lat, zoom }: Pick<Frame, 'lat' | 'zoom'>): number =>
  (equatorM * Math.cos((lat * Math.PI) / 180)) / (tilePx * 2 ** zoom);

/** The longest round length that a bar of a frame can have: its metres and its pixels. */
export function scaleOf(frame: Frame): { readonly metres: number; readonly px: number } {
  const perPx = groundPerPx(frame);
  const most = frame.width * longestShare * perPx;
  const steps = [1e2, 1e3, 1e4, 1e5].flatMap((power) => [1, 2, 5].map((first) => first * power));
  const metres = Math.max(100, ...steps.filter((step) => step <= most));
  return { metres, px: metres / perPx };
}

/** A scale bar and an arrow to the north for the lower left corner of a map; right in its middle. */
export function paintScale(frame: Frame, language: Language): string {
  const { metres, px } = scaleOf(frame);
  const zh = language === 'zh';
  const label =
    metres < 1000 ? `${metres} ${zh ? '米' : 'm'}` : `${metres / 1000} ${zh ? '公里' : 'km'}`;
  const [x, y] = [12, frame.height - 12];
  const bar = `M${x} ${y - 6}V${y}H${x + Math.round(px * 10) / 10}V${y - 6}`;
  const north = `M${x + 6} ${y - 40}V${y - 62}M${x + 2} ${y - 54}l4 -8 4 8`;
  const lines = (stroke: string, width: number) =>
    element('path', { d: bar + north, fill: 'none', stroke, 'stroke-width': width });
  const texts = (attributes: Readonly<Record<string, string | number>>) =>
    element(
      'g',
      { 'font-size': 11, ...attributes },
      element('text', { x: x + 6, y: y - 6 }, label) +
        element('text', { x: x + 6, y: y - 28, 'text-anchor': 'middle' }, zh ? '北' : 'N'),
    );
  return (
    lines('#ffffff', 4.5) +
    texts({ fill: 'none', stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round' }) +
    lines('#1f2328', 1.5) +
    texts({ fill: '#1f2328' })
  );
}
