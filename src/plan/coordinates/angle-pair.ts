/** Which of the two an angle was marked as. */
export type Axis = 'lat' | 'lon';

/** An angle as typed: its size with sign, the axis it is marked as, and whether its parts may be. */
export interface TypedAngle {
  readonly degrees: number;
  readonly axis: Axis | undefined;
  /** False for minutes or seconds of 60 and more, and for decimals before the last part. */
  readonly sound: boolean;
}

/** What people type in place of a sign, and the sign; words go before the signs within them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[\uff01-\uff5e]/g, 'full width'],
  [/北纬|latitude|lat|纬度|北/gi, 'N'],
  [/东经|longitude|long|lon|lng|经度|东/gi, 'E'],
  [/南纬|南/g, 'S'],
  [/西经|西/g, 'W'],
  [/[º˚度]/g, '°'],
  [/[″“”秒]|''|′′|’’/g, '"'],
  [/[′’‘分]/g, "'"],
  [/[−–]/g, '-'],
  [/\s+/g, ' '],
];

/** The typed text in plain signs: half width, ° ' ", N S E W. */
function plain(typed: string): string {
  const signs = spellings.reduce(
    (text, [found, sign]) =>
      sign === 'full width'
        ? text.replace(found, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        : text.replace(found, sign),
    typed,
  );
  return signs.trim().toUpperCase();
}

const number = String.raw`\d+(?:\.\d+)?`;
const size = `([+-]?)(?:(${number}) ?: ?(${number})(?: ?: ?(${number}))?|(${number}) ?(?:° ?(?:(${number}) ?(?:' ?(?:(${number}) ?"?)?)?)?)?)`;
const angle = `(?:([NSEW]) ?[:=]? ?${size}|${size} ?([NSEW])?)`;
// With nothing between the two, a mark has to end the first or begin the second.
const between = String.raw`(?: ?[,;、/|] ?| |(?<=[^\d. ])|(?=[NSEW]))`;
const pair = new RegExp(`^${angle}${between}${angle}[。.;]?$`);
/** Groups of one angle in `pair`. */
const groupsPerAngle = 16;

const axisOf = { N: 'lat', S: 'lat', E: 'lon', W: 'lon' } as const;
const isLetter = (letter: string | undefined): letter is keyof typeof axisOf =>
  letter !== undefined && letter in axisOf;

type Groups = readonly (string | undefined)[];

/** An angle from its groups: letter, seven of the size after it; seven of the size, letter after. */
function angleOf(groups: Groups): TypedAngle {
  const letter = groups[0] ?? groups[15];
  const [sign, ...forms] = groups[0] === undefined ? groups.slice(8, 15) : groups.slice(1, 8);
  const parts = forms.filter((part) => part !== undefined);
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const negative = (sign === '-') !== (letter === 'S' || letter === 'W');
  return {
    degrees: (negative ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600),
    axis: isLetter(letter) ? axisOf[letter] : undefined,
    sound: minutes < 60 && seconds < 60 && parts.slice(0, -1).every((part) => !part.includes('.')),
  };
}

/**
 * The two angles of a typed pair, in the order typed: decimal degrees, `30°39′36″`, `30度39分36秒`,
 * `30:39:36` or degrees and decimal minutes, each with a letter or word for its axis before or
 * after it, or none; parted by a comma (either width), 、, a semicolon, a slash or a space.
 *
 * @returns nothing for what is no such pair
 */
export function readAnglePair(typed: string): readonly [TypedAngle, TypedAngle] | undefined {
  const found = pair.exec(plain(typed));
  if (!found) return undefined;
  const groups: Groups = found.slice(1);
  return [angleOf(groups.slice(0, groupsPerAngle)), angleOf(groups.slice(groupsPerAngle))];
}
