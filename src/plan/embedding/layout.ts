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

/** Free at both sides of an embed's words and of what its map frames, CSS pixels. */
export const embedEdgePx = 14;
export const titlePx = 17;

/** The map's height to its width: a little more than the Circle's own, which is 1 to 1.36. */
const mapShape = 0.75;
/** No map of an article is to be higher than a window. */
const mostMapPx = 640;

const titleLinePx = 24;
const legendRowPx = 24;
/** Room for a mark of the legend and its name. */
const entryPx = { zh: 170, en: 220 } as const satisfies Record<Language, number>;
/** Sources, date and map review in small print: the length of the line, and its height. */
const creditPx = { zh: 1100, en: 1300 } as const satisfies Record<Language, number>;
const creditLinePx = 18;
const gapsPx = 26;

export const inner = (width: number): number => Math.max(1, width - 2 * embedEdgePx);

/** Heights of what stands around the map of an embed, together, CSS pixels: an estimate. */
function aroundMap(width: number, { title, language, legendOpen, legendEntries }: EmbedParts) {
  const room = inner(width);
  const lines = (length: number) => Math.max(1, Math.ceil(length / room));
  const columns = Math.max(1, Math.floor(room / entryPx[language]));
  const legendRows = legendOpen ? Math.ceil(legendEntries / columns) : 1;
  return (
    lines(textWidth(title, titlePx)) * titleLinePx +
    legendRows * legendRowPx +
    lines(creditPx[language]) * creditLinePx +
    gapsPx
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
  const mapHeight =
    height === undefined ? Math.min(Math.round(width * mapShape), mostMapPx) : height - around;
  return { height: height ?? mapHeight + around, mapHeight: Math.max(0, mapHeight) };
}
