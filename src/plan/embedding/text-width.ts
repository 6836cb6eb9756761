/** Wide signs: Chinese, its marks and full-width forms, and pictures. */
const wide =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;

/** Of a font's size, about what a Latin letter takes on the average. */
const latinEm = 0.54;

/** About how wide a text is in a sans-serif font, CSS pixels. @param sizePx of the font */
export const textWidth = (text: string, sizePx: number): number =>
  [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 1 : latinEm), 0) * sizePx;
