/** Controls, halves of pairs and code points that are no characters: no picture can hold them. */
const notWritten = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\s]+/gu;

/**
 * A text of a file in one line, as it was typed but for what cannot be written.
 *
 * @param most characters that are kept; a longer text ends in `…`
 */
export function cleanText(text: string, most: number): string {
  // Twice as much holds as many characters even when each of them is a pair.
  const signs = Array.from(
    text
      .slice(0, most * 4)
      .replace(notWritten, ' ')
      .trim(),
  );
  const whole = signs.length <= most && text.length <= most * 4;
  return whole ? signs.join('') : `${signs.slice(0, most).join('').trimEnd()}…`;
}
