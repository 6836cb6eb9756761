import { aims, ratioOf, type Timings } from './figures.ts';
import { type Figure, figureNames, figures } from './subjects.ts';
import { panAim, type UseFigures } from './use-figures.ts';

const notMeasured = '—';

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

/** `1.10, at most 1.25: ok`; the ratio alone where nothing was promised. */
function ratioCell(timings: Timings, of: Figure, to: Figure): string {
  const ratio = ratioOf(timings, of, to);
  if (ratio === undefined) return notMeasured;
  const aim = aims.find((each) => each.of === of && each.to === to);
  if (!aim) return ratio.toFixed(2);
  return `${ratio.toFixed(2)}, at most ${aim.atMost}: ${ratio <= aim.atMost ? 'ok' : 'over'}`;
}

/** Pads every column but the last to its widest cell. */
function align(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(width(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * The figures of one screen size as text: seconds, spread, and ratios with their aims.
 *
 * @param runs how many visits the figures come from
 */
export function formatTable(title: string, timings: Timings, runs: number): string {
  const header = [title, 'median', `spread of ${runs}`, 'to (a)', 'to (b)'];
  const rows = figures.map((figure) => {
    const timing = timings[figure];
    return [
      figureNames[figure],
      timing ? `${seconds(timing.medianMs)} s` : notMeasured,
      timing ? `${seconds(timing.minMs)}–${seconds(timing.maxMs)}` : notMeasured,
      ratioCell(timings, figure, 'bareSvg'),
      ratioCell(timings, figure, 'plainMap'),
    ];
  });
  return align([header, ...rows]);
}

const panCell = (one: number, other: number): string => {
  const ratio = Math.round((one / other) * 100) / 100;
  return `${ratio.toFixed(2)}, at most ${panAim}: ${ratio <= panAim ? 'ok' : 'over'}`;
};

/** Frames while panning beside those of (b), and what single changes cost, as text. */
export function formatUse(title: string, { panning, changes, plainFrame }: UseFigures): string {
  const { home, plain } = panning;
  const pans = [
    [`${title}, panning`, 'home', '(b)', 'to (b)'],
    ['median frame', home.medianMs, plain.medianMs, panCell(home.medianMs, plain.medianMs)],
    ['p95 frame', home.p95Ms, plain.p95Ms, panCell(home.p95Ms, plain.p95Ms)],
  ].map((row) => row.map((cell) => (typeof cell === 'number' ? `${cell} ms` : cell)));
  const drawn = { ...changes, 'nothing, in (b)': plainFrame };
  const costs = Object.entries(drawn).map(([name, { frames, longestMs }]) => [
    name,
    `${frames}`,
    longestMs === 0 ? 'under 50 ms' : `${longestMs} ms`,
  ]);
  return `${align(pans)}\n\n${align([[`${title}, a change of`, 'frames', 'longest task'], ...costs])}`;
}
