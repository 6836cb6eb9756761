import type { Corridor, Dataset } from '../data/dataset.ts';
import type { Text } from '../data/text.ts';

/** Stations of a line that follow one another within one unit. */
export interface Stretch {
  /** In running order. */
  readonly stations: readonly string[];
  /** The station next before them and next after them; nothing where none is listed. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The branch that they are on; nothing for the line itself. */
  readonly branch: Text | undefined;
}

/** The parts of a run of stations that lie in a unit: more than one where the line leaves and returns. */
function cut(
  dataset: Dataset,
  run: readonly string[],
  unit: string,
  branch: Text | undefined,
): Stretch[] {
  const inside = run.map((station) => dataset.stations[station]?.unit === unit);
  return run.flatMap((_, start) => {
    if (!inside[start] || inside[start - 1]) return [];
    const leaves = inside.indexOf(false, start);
    const end = leaves < 0 ? run.length : leaves;
    return [{ stations: run.slice(start, end), before: run[start - 1], after: run[end], branch }];
  });
}

/**
 * Where a line stands in a unit, stretch by stretch: along the line, then along each branch. A
 * branch that has no station of the line is a list of terminals, which do not follow one another.
 */
export function stretchesIn(
  dataset: Dataset,
  { stations, branches = [] }: Pick<Corridor, 'stations' | 'branches'>,
  unit: string,
): Stretch[] {
  const onLine = new Set<string>(stations);
  return [
    ...cut(dataset, stations, unit, undefined),
    ...branches.flatMap((branch) => {
      if (branch.stations.some((station) => onLine.has(station)))
        return cut(dataset, branch.stations, unit, branch.name);
      const terminals = branch.stations.filter(
        (station) => dataset.stations[station]?.unit === unit,
      );
      return terminals.length > 0
        ? [{ stations: terminals, before: undefined, after: undefined, branch: branch.name }]
        : [];
    }),
  ];
}
