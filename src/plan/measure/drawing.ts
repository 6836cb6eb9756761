import type { Position } from '../../data/position.ts';

/** More points than this are not taken: a link has to hold them. */
export const mostPoints = 100;

/** Points are kept to 5 decimals of a degree, 1 m, as the link writes them. */
const degreeDecimals = 5;

/** What is measured: a path in order, or, when closed, the area that it goes around. */
export interface Drawing {
  readonly points: readonly Position[];
  readonly closed: boolean;
}

/** A drawing with the steps that led to it and those that were taken back. */
export interface Measuring {
  readonly drawing: Drawing;
  readonly past: readonly Drawing[];
  readonly undone: readonly Drawing[];
}

export const emptyDrawing: Drawing = { points: [], closed: false };

/** Begins with what a link brought, or with nothing. */
export const startMeasuring = (drawing: Drawing = emptyDrawing): Measuring => ({
  drawing,
  past: [],
  undone: [],
});

/** A position as it is kept. */
export const keptPosition = ([lon, lat]: Position): Position => [
  Number(lon.toFixed(degreeDecimals)),
  Number(lat.toFixed(degreeDecimals)),
];

/** Takes a step; what had been undone is forgotten. An area needs three points to stay closed. */
const step = ({ drawing, past }: Measuring, { points, closed }: Drawing): Measuring => ({
  drawing: { points, closed: closed && points.length >= 3 },
  past: [...past, drawing],
  undone: [],
});

const hasPoint = ({ drawing }: Measuring, index: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < drawing.points.length;

/** Adds a point at the end, or before the one at `before`; nothing changes when there are 100. */
export function addPoint(
  measuring: Measuring,
  at: Position,
  before = measuring.drawing.points.length,
): Measuring {
  const { points, closed } = measuring.drawing;
  if (points.length >= mostPoints) return measuring;
  const added = [...points.slice(0, before), keptPosition(at), ...points.slice(before)];
  return step(measuring, { points: added, closed });
}

/** Moves a point; one step for the whole of a drag, so call it where the drag ends. */
export function movePoint(measuring: Measuring, index: number, to: Position): Measuring {
  const { points, closed } = measuring.drawing;
  if (!hasPoint(measuring, index)) return measuring;
  return step(measuring, { points: points.with(index, keptPosition(to)), closed });
}

/** Removes a point; an area of two points that is left over opens into a line. */
export function removePoint(measuring: Measuring, index: number): Measuring {
  const { points, closed } = measuring.drawing;
  if (!hasPoint(measuring, index)) return measuring;
  return step(measuring, { points: points.toSpliced(index, 1), closed });
}

/** Closes the path into an area, from three points on, or opens it again. */
export function setClosed(measuring: Measuring, closed: boolean): Measuring {
  const { drawing } = measuring;
  if (closed === drawing.closed || (closed && drawing.points.length < 3)) return measuring;
  return step(measuring, { points: drawing.points, closed });
}

/** Removes everything, as one step that can be undone. */
export const clearPoints = (measuring: Measuring): Measuring =>
  measuring.drawing.points.length === 0 ? measuring : step(measuring, emptyDrawing);

/** Takes the last step back; nothing changes when there is none. */
export function undo(measuring: Measuring): Measuring {
  const { drawing, past, undone } = measuring;
  const before = past.at(-1);
  if (!before) return measuring;
  return { drawing: before, past: past.slice(0, -1), undone: [...undone, drawing] };
}

/** Takes the step again that was taken back last; nothing changes when there is none. */
export function redo(measuring: Measuring): Measuring {
  const { drawing, past, undone } = measuring;
  const after = undone.at(-1);
  if (!after) return measuring;
  return { drawing: after, past: [...past, drawing], undone: undone.slice(0, -1) };
}
