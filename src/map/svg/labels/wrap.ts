import { advanceEm, isIdeographic } from './measure.ts';

/** A character of a text, and its size as a share of the text's. */
export interface Character {
  readonly character: string;
  readonly scale: number;
}

export const advanceOf = ({ character, scale }: Character, weight: number, spacing: number) =>
  advanceEm(character, weight) * scale + spacing;

interface Break {
  readonly index: number;
  readonly x: number;
  readonly before: Break | undefined;
  readonly badness: number;
}

const mayEnd = /[\n &)+\-/\u00ad\u00b7\u200b\u2010\u2013\u2027]/;

/** How far a line is from the width aimed at; the last one is rather too short than too long. */
function raggedness(width: number, aim: number, penalty: number, isLast: boolean): number {
  const off = (width - aim) ** 2;
  if (isLast) return width < aim ? off / 2 : off * 2;
  return off + Math.abs(penalty) * penalty;
}

function penaltyOf(character: string, next: string): number {
  return (
    (character === '\n' ? -10000 : 0) +
    (/[(（]/.test(character) ? 2 : 0) +
    (/[)）]/.test(next) ? 2 : 0)
  );
}

/** The least ragged way to a break. */
function reach(
  index: number,
  x: number,
  aim: number,
  breaks: readonly Break[],
  penalty: number,
  isLast: boolean,
): Break {
  let before: Break | undefined;
  let badness = raggedness(x, aim, penalty, isLast);
  for (const earlier of breaks) {
    const via = raggedness(x - earlier.x, aim, penalty, isLast) + earlier.badness;
    if (via > badness) continue;
    before = earlier;
    badness = via;
  }
  return { index, x, before, badness };
}

const isSpace = ({ character }: Character): boolean => /\s/.test(character);

function trim(line: readonly Character[]): Character[] {
  const from = line.findIndex((one) => !isSpace(one));
  const to = line.findLastIndex((one) => !isSpace(one));
  return from < 0 ? [] : line.slice(from, to + 1);
}

/**
 * Breaks a text into lines of even width as MapLibre does: at spaces, hyphens and line feeds,
 * between any two ideographs, and nowhere else even when a line is too long.
 * @param maxWidth ems; Infinity for one line unless the text has line feeds
 */
export function wrap(
  text: readonly Character[],
  maxWidth: number,
  weight: number,
  spacing: number,
): Character[][] {
  const width = text.reduce((sum, one) => sum + advanceOf(one, weight, spacing), 0);
  if (width <= maxWidth && !text.some(({ character }) => character === '\n')) return [trim(text)];
  const aim = width / Math.max(1, Math.ceil(width / maxWidth));
  const breaks: Break[] = [];
  let x = 0;
  text.forEach((one, index) => {
    const before = text[index - 1];
    if (before && (mayEnd.test(before.character) || isIdeographic(before.character)))
      breaks.push(reach(index, x, aim, breaks, penaltyOf(before.character, one.character), false));
    if (!isSpace(one)) x += advanceOf(one, weight, spacing);
  });
  const lines: Character[][] = [];
  let to = text.length;
  let found: Break | undefined = reach(text.length, x, aim, breaks, 0, true).before;
  for (;;) {
    lines.unshift(trim(text.slice(found?.index ?? 0, to)));
    if (!found) return lines;
    to = found.index;
    found = found.before;
  }
}
