/**
 * Text of a reader's own as a link can carry it: one line, no control characters, no half of a pair
 * that stands alone (it is no character, and cannot be percent-encoded).
 */
export const plainText = (text: string, mostCharacters: number): string =>
  [...text.replace(/[\p{Cs}\p{Cc}]/gu, '')].slice(0, mostCharacters).join('').trim();
