/** Left, top, right and bottom, pixels of the picture. */
export type PixelBox = readonly [left: number, top: number, right: number, bottom: number];

/** A disc that a text along a line takes up. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export const boxesTouch = (a: PixelBox, b: PixelBox): boolean =>
  a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

function discTouchesBox({ x, y, radius }: Disc, [left, top, right, bottom]: PixelBox): boolean {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return dx * dx + dy * dy < radius * radius;
}

const discsTouch = (a: Disc, b: Disc): boolean =>
  (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.radius + b.radius) ** 2;

/** What is taken in the picture. */
export interface Taken {
  readonly isFree: (box: PixelBox) => boolean;
  readonly areFree: (discs: readonly Disc[]) => boolean;
  readonly take: (box: PixelBox) => void;
  readonly takeDiscs: (discs: readonly Disc[]) => void;
}

/** A picture in which nothing is taken yet. */
export function emptyPicture(): Taken {
  const boxes: PixelBox[] = [];
  const discs: Disc[] = [];
  return {
    isFree: (box) =>
      !boxes.some((other) => boxesTouch(box, other)) &&
      !discs.some((disc) => discTouchesBox(disc, box)),
    areFree: (asked) =>
      asked.every(
        (disc) =>
          !boxes.some((box) => discTouchesBox(disc, box)) &&
          !discs.some((other) => discsTouch(disc, other)),
      ),
    take: (box) => boxes.push(box),
    takeDiscs: (more) => discs.push(...more),
  };
}
