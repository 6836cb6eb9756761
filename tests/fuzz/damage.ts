import fc from 'fast-check';

/** One way to spoil a text; `at` and `to` are shares of its length, 0 to 1. */
export interface Blow {
  readonly how: 'delete' | 'repeat' | 'insert' | 'swap' | 'flip' | 'cut';
  readonly at: number;
  readonly to: number;
  readonly piece: string;
}

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

/** Characters that have undone readers before: controls, halves of pairs, marks without a letter. */
export const awkward = fc.constantFrom(
  '\u0000',
  '\u001b',
  '\ufeff',
  '\u202e',
  '\ud800',
  '\udfff',
  '\u0301',
  '🗺️',
  '％',
  '，',
  '\u2028',
  '\r\n',
  '\t',
  '%',
  '%25',
  '%E4%BD',
  '__proto__',
);

/** Blows with pieces of the trade among those to put in. */
export const blows = (pieces: readonly string[], most = 4): fc.Arbitrary<readonly Blow[]> =>
  fc.array(
    fc.record({
      how: fc.constantFrom('delete', 'repeat', 'insert', 'swap', 'flip', 'cut'),
      at: share,
      to: share,
      piece: fc.oneof(
        fc.constantFrom(...pieces),
        awkward,
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
    }),
    { minLength: 1, maxLength: most },
  );

function strike<T>(parts: readonly T[], { how, at, to }: Blow, make: () => T, flip: (one: T) => T) {
  const from = Math.floor(at * parts.length);
  // Most of what goes wrong is short; a cut goes to the end.
  const end = Math.min(parts.length, from + 1 + Math.floor(to * 6));
  const [before, middle, after] = [parts.slice(0, from), parts.slice(from, end), parts.slice(end)];
  switch (how) {
    case 'delete':
      return [...before, ...after];
    case 'repeat':
      return [...before, ...middle, ...middle, ...after];
    case 'insert':
      return [...before, make(), ...middle, ...after];
    case 'swap':
      return [...before, ...middle.reverse(), ...after];
    case 'flip':
      return [...before, ...middle.map(flip), ...after];
    case 'cut':
      return before;
  }
}

const flipped = (character: string): string => String.fromCharCode(character.charCodeAt(0) ^ 0x15);

/** A text spoilt character by character. */
export function damage(text: string, all: readonly Blow[]): string {
  let spoilt = text;
  for (const blow of all)
    spoilt = strike(Array.from(spoilt), blow, () => blow.piece, flipped).join('');
  return spoilt;
}

/** A text spoilt line by line: what becomes of a file that somebody edits in haste. */
export function damageLines(text: string, all: readonly Blow[]): string {
  let lines = text.split('\n');
  for (const blow of all) {
    const refilled = (line: string) => line.replace(/: .*/, () => `: ${blow.piece}`);
    lines = strike(lines, blow, () => blow.piece, refilled)
      .join('\n')
      .split('\n');
  }
  return lines.join('\n');
}
