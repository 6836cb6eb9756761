import { advanceEm, isIdeographic } from '../labels/measure.ts';

/** The estimated width of a text, CSS pixels: as in the widest of the usual fonts. */
export const widthOf = (text: string, sizePx: number, weight = 400): number =>
  [...text].reduce((sum, character) => sum + advanceEm(character, weight), 0) * sizePx;

/** Signs that do not begin a line in Chinese. */
const clinging = /[，。、：；！？）》」』”’…]/;

/** Signs that do not end a line in Chinese. */
const opening = /[（《「『“‘]$/;

/** What a line may not break within: a word with its space, or a character of Chinese. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const character of text) {
    const alone = isIdeographic(character);
    const last = pieces.at(-1);
    if (last !== undefined && (clinging.test(character) || opening.test(last) || (!alone && open)))
      pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
    open = !alone && character !== ' ' && character !== '/';
  }
  return pieces;
}

/** A text in lines of a width. A piece that is wider than a line is broken where the line ends. */
export function wrapText(text: string, widthPx: number, sizePx: number, weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => widthOf(words.trimEnd(), sizePx, weight) <= widthPx;
  for (const piece of piecesOf(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const character of piece) {
      if (!fits(line + character) && line !== '') {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
