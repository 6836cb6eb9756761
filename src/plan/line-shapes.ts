import type { Geometry, Position } from 'geojson';
import type { Box, Corridor, Dataset } from '../data/dataset.ts';
import { shapesOf } from '../data/shapes.ts';
import { perDataset } from './per-dataset.ts';

/** Lines of a geometry of lines. */
const linesOf = (geometry: Geometry | undefined): readonly Position[][] =>
  geometry?.type === 'MultiLineString' ? geometry.coordinates : [];

const decoded = perDataset(({ topology }) => ({
  corridors: shapesOf(topology, 'corridors'),
  rivers: shapesOf(topology, 'rivers'),
}));

/** The lines of one stretch of a railway, degrees. */
export const partLines = (
  dataset: Dataset,
  corridor: string,
  part: Corridor['parts'][number],
): readonly Position[][] => linesOf(decoded(dataset).corridors.get(`${corridor}/${part.id}`));

/** The lines of a river, degrees. */
export const riverLines = (dataset: Dataset, river: string): readonly Position[][] =>
  linesOf(decoded(dataset).rivers.get(river));

/** True when two boxes share a point. */
export const boxesMeet = ([w, s, e, n]: Box, [west, south, east, north]: Box): boolean =>
  w <= east && e >= west && s <= north && n >= south;

/**
 * True when the box of some segment meets another box: the box of a whole line that runs across
 * the country would meet nearly every view.
 */
export const linesMeet = (lines: readonly Position[][], bounds: Box): boolean =>
  lines.some((line) =>
    line.some((position, index) => {
      const [ax = 0, ay = 0] = line[index - 1] ?? position;
      const [bx = 0, by = 0] = position;
      return boxesMeet(
        [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)],
        bounds,
      );
    }),
  );
