/** A colour of 8 bits a channel, `0xrrggbb`. */
export type Colour = number;

/** A set of colours, and how often each is used. */
interface Box {
  readonly colours: readonly (readonly [colour: Colour, count: number])[];
  /** How badly one colour would stand for all of them. */
  readonly error: number;
  readonly mean: Colour;
  /** How far to shift for the channel in which they differ most. */
  readonly widest: number;
}

const shifts = [16, 8, 0] as const;
export const channel = (colour: Colour, shift: number): number => (colour >> shift) & 0xff;

function boxOf(colours: Box['colours']): Box {
  const total = colours.reduce((sum, [, count]) => sum + count, 0);
  const spread = shifts.map((shift) => {
    const mean = colours.reduce((sum, [c, count]) => sum + channel(c, shift) * count, 0) / total;
    const error = colours.reduce((sum, [c, n]) => sum + (channel(c, shift) - mean) ** 2 * n, 0);
    return { shift, mean, error };
  });
  const [worst] = spread.toSorted((a, b) => b.error - a.error);
  return {
    colours,
    error: spread.reduce((sum, { error }) => sum + error, 0),
    mean: spread.reduce((colour, { shift, mean }) => colour | (Math.round(mean) << shift), 0),
    widest: worst?.shift ?? 0,
  };
}

/** Two halves of a box, parted at the mean of the channel in which its colours differ most. */
function halve({ colours, mean, widest }: Box): Box[] {
  const at = channel(mean, widest);
  const low = colours.filter(([colour]) => channel(colour, widest) <= at);
  const high = colours.filter(([colour]) => channel(colour, widest) > at);
  return [low, high].filter((half) => half.length > 0).map(boxOf);
}

/** The colour that stands for a box: one that most of it has, as flat land has, else its mean. */
function standIn({ colours, mean }: Box): Colour {
  const total = colours.reduce((sum, [, count]) => sum + count, 0);
  return colours.find(([, count]) => count > total / 2)?.[0] ?? mean;
}

/**
 * The colours that stand for a picture's own with little error: exactly its own when they are few,
 * else those of sets, of which the one with the greatest error is parted until there are enough
 * (Heckbert's median cut with Wu's measure). Same picture, same palette.
 *
 * @param counts how often each colour is used, at least one
 * @param most of colours in the palette
 */
export function cutPalette(counts: ReadonlyMap<Colour, number>, most: number): Colour[] {
  if (counts.size <= most) return [...counts.keys()];
  const boxes = [boxOf([...counts])];
  while (boxes.length < most) {
    const worst = boxes.reduce(
      (found, box, i) => (box.error > (boxes[found]?.error ?? 0) ? i : found),
      0,
    );
    const box = boxes[worst];
    const halves = box && halve(box);
    // A box of two near colours may round to the side of one of them: no more can be parted then.
    if (!halves || halves.length < 2) break;
    boxes.splice(worst, 1, ...halves);
  }
  return boxes.map(standIn);
}

/** Finds the place in a palette of the colour nearest to a given one; remembers what it found. */
export function nearestIn(palette: readonly Colour[]): (colour: Colour) => number {
  const known = new Map<Colour, number>();
  const away = (a: Colour, b: Colour): number =>
    shifts.reduce<number>((sum, shift) => sum + (channel(a, shift) - channel(b, shift)) ** 2, 0);
  return (colour) => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    let found = 0;
    let least = Number.POSITIVE_INFINITY;
    palette.forEach((candidate, index) => {
      const distance = away(colour, candidate);
      if (distance >= least) return;
      least = distance;
      found = index;
    });
    known.set(colour, found);
    return found;
  };
}
