import type { Topology } from 'topojson-specification';

/** A line of a quantized topology: its first point and the steps from each point to the next. */
type Arc = Topology['arcs'][number];

/** What JSON writes as one byte: printable ASCII without the quote, the backslash and the space. */
const signs = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
const base = signs.length;

/** The last signs open a number of two signs, the very last one a number of four. */
const openers = 24;
const small = base - openers;
const medium = small * openers;

/** Below this, in either direction, lie the numbers that can be packed. */
export const packedLimit = Math.floor(base ** 3 / 2);

const signAt = (place: number): string => signs.charAt(place);

/** A whole number as one, two or four signs: 0, -1, 1, -2 … are the first. */
function packNumber(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) >= packedLimit)
    throw new Error(`got ${value}, expected a whole number of less than ${packedLimit}`);
  const place = value < 0 ? -2 * value - 1 : 2 * value;
  if (place < small) return signAt(place);
  if (place < medium) return signAt(small + Math.floor(place / small) - 1) + signAt(place % small);
  const rest = [Math.floor(place / base ** 2), Math.floor(place / base) % base, place % base];
  return [base - 1, ...rest].map(signAt).join('');
}

/**
 * The arcs of a quantized topology as one text, arcs parted by spaces. Most steps take a sign, and
 * what is left after Brotli is a fifth less than of the same numbers written out.
 *
 * @throws when a number is not whole or out of range
 */
export const packArcs = (arcs: readonly Arc[]): string =>
  arcs.map((arc) => arc.map((point) => point.map(packNumber).join('')).join('')).join(' ');

function unpackArc(text: string): Arc {
  let at = 0;
  const next = (): number => {
    const place = signs.indexOf(text.charAt(at));
    at += 1;
    return place;
  };
  const number = (): number => {
    const first = next();
    let place = first;
    if (first === base - 1) place = (next() * base + next()) * base + next();
    else if (first >= small) place = (first - small + 1) * small + next();
    return place % 2 === 1 ? -(place + 1) / 2 : place / 2;
  };
  const arc: Arc = [];
  while (at < text.length) arc.push([number(), number()]);
  return arc;
}

/** The arcs that `packArcs` wrote; what it did not write gives arcs of no meaning. */
export const unpackArcs = (packed: string): Arc[] =>
  packed === '' ? [] : packed.split(' ').map(unpackArc);
