/** A point of the map's window, pixels; the vertical grows downwards. */
export type Spot = readonly [x: number, y: number];

/** Where an arrow key leads. */
export const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Arrow = (typeof arrows)[number];

export const isArrow = (key: string): key is Arrow => arrows.some((arrow) => arrow === key);

/**
 * How far a point lies ahead in a direction, and how far aside; nothing when it lies in another.
 * Each direction has a quarter of the plane and one of the two diagonals at its edges.
 */
function ahead(arrow: Arrow, dx: number, dy: number): readonly [number, number] | undefined {
  const across = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const far = { ArrowLeft: -dx, ArrowRight: dx, ArrowUp: -dy, ArrowDown: dy }[arrow];
  const aside = Math.abs(across ? dy : dx);
  // A diagonal is up or down, never both that and aside: a thing on it could hide another for good.
  return far > 0 && (across ? aside < far : aside <= far) ? [far, aside] : undefined;
}

/**
 * The nearest spot in a direction; nothing where there is none. Spots at one point follow each other
 * from left to right in their order.
 *
 * The nearest is that with the shortest way ahead, then with the shortest aside. With quarters that
 * share no edge, arrows lead from any spot to every other; the tests try it.
 *
 * @param from index of the spot that is left
 * @returns index of the spot that is reached
 */
export function stepFrom(spots: readonly Spot[], from: number, arrow: Arrow): number | undefined {
  const start = spots[from];
  if (!start) return undefined;
  const twins = arrow === 'ArrowRight' ? 1 : arrow === 'ArrowLeft' ? -1 : 0;
  let best: { readonly index: number; readonly far: number; readonly aside: number } | undefined;
  spots.forEach(([x, y], index) => {
    const [dx, dy] = [x - start[0], y - start[1]];
    const twin = dx === 0 && dy === 0;
    const way = twin ? undefined : ahead(arrow, dx, dy);
    const isNext = twin && twins !== 0 && (index - from) * twins > 0;
    if (!way && !isNext) return;
    const [far, aside] = way ?? [0, Math.abs(index - from)];
    if (!best || far < best.far || (far === best.far && aside < best.aside))
      best = { index, far, aside };
  });
  return best?.index;
}
