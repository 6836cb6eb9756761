import type { Box } from '../data/dataset.ts';
import type { Language } from '../data/text.ts';
import { groundWidthM } from './geometry.ts';

/** How much of the picture the bar takes at most. */
const longestShare = 0.2;

/** A scale bar and an arrow to the north for a printed picture; it is right at any size. */
export function scaleBar(box: Box, language: Language): string {
  const width = groundWidthM(box);
  const steps = [1, 2, 5].flatMap((first) => [1e3, 1e4, 1e5].map((power) => first * power));
  const metres = Math.max(...steps.filter((step) => step <= width * longestShare), 1000);
  const share = `${Math.round((metres / width) * 1e4) / 100}%`;
  const label = `${metres / 1000} ${language === 'zh' ? '公里' : 'km'}`;
  const north = language === 'zh' ? '北' : 'N';
  const halo = 'stroke="#fff" stroke-width="3" paint-order="stroke"';
  return `<svg class="picture-scale print-only" aria-hidden="true"><svg y="100%" overflow="visible"><line x2="${share}" y1="-4" y2="-4" stroke="#000" stroke-width="2"/><text y="-9" font-size="11" ${halo}>${label}</text><path d="M6 -44V-66M2 -58l4 -8 4 8" fill="none" stroke="#000" stroke-width="1.5"/><text x="6" y="-31" font-size="12" text-anchor="middle" ${halo}>${north}</text></svg></svg>`;
}
