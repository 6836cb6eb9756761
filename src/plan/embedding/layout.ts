import type { Language } from '../../data/text.ts';
import { textWidth } from './text-width.ts';

/** What of an embed takes room besides its map. */
export interface EmbedParts {
  readonly title: string;
  readonly language: Language;
  readonly legendOpen: boolean;
  readonly legendEntries: number;
}

/** An embed's height and that of the map in it, CSS pixels. */
export interface EmbedLayout {
  readonly height: number;
  readonly mapHeight: number;
}

/** Free at both sides of what an embed's map frames, CSS pixels. */
export const embedEdgePx = 14;
/** Free at both sides of an embed's words. */
const wordEdgePx = 12;
export const titlePx = 18;

/** The height of the map, as embed.css has it: it follows the width, and fits a window. */
const mapHeightOf = (width: number): number =>
  Math.round(Math.min(620, Math.max(240, 0.58 * width + 60)));

const titleLinePx = 23.4;
/** A column of the legend with its gap, and a row of it, some of two lines. */
const columnPx = { width: 164, gap: 14 };
const legendRowPx = { zh: 26, en: 31 } as const satisfies Record<Language, number>;
/** Sources, date and map review in small print: the length of the line, and its height. */
const creditPx = { zh: 850, en: 1150 } as const satisfies Record<Language, number>;
const creditLinePx = 17.4;
const gapsPx = 90;

export const inner = (width: number): number => Math.max(1, width - 2 * wordEdgePx);

/** Heights of what stands around the map of an embed, together, CSS pixels: an estimate. */
function aroundMap(width: number, { title, language, legendOpen, legendEntries }: EmbedParts) {
  const room = inner(width);
  const lines = (length: number) => Math.max(1, Math.ceil(length / room));
  const columns = Math.max(1, Math.floor((room + columnPx.gap) / columnPx.width));
  const rows = legendOpen ? Math.ceil(legendEntries / columns) : 0;
  return Math.round(
    lines(textWidth(title, titlePx)) * titleLinePx +
      rows * legendRowPx[language] +
      lines(creditPx[language]) * creditLinePx +
      gapsPx,
  );
}

/**
 * About how an embed divides its height: a given one leaves the map what the words do not take,
 * else the map has its usual shape.
 *
 * @param width CSS pixels, as `height`
 */
export function embedLayout(
  width: number,
  height: number | undefined,
  parts: EmbedParts,
): EmbedLayout {
  const around = aroundMap(width, parts);
  const mapHeight = height === undefined ? mapHeightOf(width) : height - around;
  return { height: height ?? mapHeight + around, mapHeight: Math.max(0, mapHeight) };
}
