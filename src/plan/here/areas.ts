import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Box, Dataset } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import { shapesOf } from '../../data/shapes.ts';

/** An area of the map with its shape in degrees. */
export interface Area {
  readonly id: string;
  readonly shape: Polygon | MultiPolygon;
  readonly box: Box;
}

/** Objects of the topology that are made of areas without gaps or overlaps. */
type Tiling = 'counties' | 'provinces';

const decoded = new WeakMap<Dataset, Map<Tiling, readonly Area[]>>();

function decode(dataset: Dataset, name: Tiling): Area[] {
  return [...shapesOf(dataset.topology, name)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, shape]) => {
      if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return [];
      const [west, south, east, north] = bbox(shape);
      return [{ id, shape, box: [west, south, east, north] }];
    });
}

/** The areas of a tiling in the order of their ids, decoded once for each dataset. */
export function areasOf(dataset: Dataset, name: Tiling): readonly Area[] {
  const known = decoded.get(dataset) ?? new Map<Tiling, readonly Area[]>();
  decoded.set(dataset, known);
  const areas = known.get(name) ?? decode(dataset, name);
  known.set(name, areas);
  return areas;
}

export const isInBox = ([lon, lat]: Position, [west, south, east, north]: Box): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
