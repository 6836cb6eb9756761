/** A pause after which typing begins anew, milliseconds. */
export const typingPauseMs = 800;

/**
 * Which of the named things typed letters find, going on from one and around. One letter typed again
 * and again goes from one thing that begins with it to the next.
 *
 * @param names of each thing, in every language it may be typed in
 * @param from index of the active thing, -1 for none
 */
export function findTyped(
  names: readonly (readonly string[])[],
  from: number,
  typed: string,
): number | undefined {
  const wanted = typed.toLowerCase();
  const [letter = ''] = wanted;
  const again = wanted.length > 1 && [...wanted].every((one) => one === letter);
  const begins = (index: number, what: string) =>
    names[index]?.some((name) => name.toLowerCase().startsWith(what)) ?? false;
  const search = (what: string, first: number) =>
    names
      .map((_, step) => (first + step + names.length) % names.length)
      .find((index) => begins(index, what));
  // The active thing stays while what is typed grows; a first letter leads on.
  const found = search(wanted, wanted.length > 1 ? Math.max(0, from) : from + 1);
  return found ?? (again ? search(letter, from + 1) : undefined);
}
