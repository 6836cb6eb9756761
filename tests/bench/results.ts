import { type Aim, aims, ratioOf, type Timings } from './figures.ts';
import { panAim, type UseFigures } from './use-figures.ts';

/** Everything that is kept of a benchmark. It names no date: the commit has one. */
export interface Measured {
  readonly chromium: string;
  readonly cores: number;
  readonly conditions: Readonly<Record<string, number>>;
  readonly runs: number;
  /** Timings by screen size. */
  readonly screens: Readonly<Record<string, Timings>>;
  /** The atlas in use by screen size. */
  readonly use: Readonly<Record<string, UseFigures>>;
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      )
    : value;

const nameOf = ({ of, to }: Aim): string => `${of} / ${to}`;

/** The text of results.json: figures, ratios and aims, keys sorted. */
export function writeResults({ screens, ...circumstances }: Measured): string {
  const content = {
    ...circumstances,
    aims: {
      ...Object.fromEntries(aims.map((aim) => [nameOf(aim), aim.atMost])),
      'panning / plainMap': panAim,
    },
    screens: Object.fromEntries(
      Object.entries(screens).map(([name, timings]) => [
        name,
        {
          ratios: Object.fromEntries(
            aims.map((aim) => [nameOf(aim), ratioOf(timings, aim.of, aim.to)]),
          ),
          timings,
        },
      ]),
    ),
  };
  return `${JSON.stringify(sorted(content), null, 2)}\n`;
}
