import type { MultiLineString } from 'geojson';
import type { MapShapes } from '../../data/map-records.ts';
import { shapesOf } from '../../data/shapes.ts';
import { partStatusIn } from '../timeline.ts';

/** The drawn line of one part of a railway. */
export interface CorridorLine {
  readonly corridor: string;
  readonly part: string;
  readonly shape: MultiLineString;
}

const decoded = new WeakMap<MapShapes, readonly CorridorLine[]>();

function decode(dataset: MapShapes): CorridorLine[] {
  const shapes = shapesOf(dataset.topology, 'corridors');
  return Object.entries(dataset.corridors).flatMap(([corridor, { parts }]) =>
    parts.flatMap(({ id: part }) => {
      const shape = shapes.get(`${corridor}/${part}`);
      if (shape?.type === 'LineString')
        return [
          { corridor, part, shape: { type: 'MultiLineString', coordinates: [shape.coordinates] } },
        ];
      return shape?.type === 'MultiLineString' ? [{ corridor, part, shape }] : [];
    }),
  );
}

/** The drawn lines of all railways, decoded once for each dataset. */
function corridorLines(dataset: MapShapes): readonly CorridorLine[] {
  const lines = decoded.get(dataset) ?? decode(dataset);
  decoded.set(dataset, lines);
  return lines;
}

/** The lines that are open, being built or planned at the end of a year, as the map draws them. */
export const corridorLinesIn = (dataset: MapShapes, year: number): CorridorLine[] =>
  corridorLines(dataset).filter(({ corridor, part }) => {
    const record = dataset.corridors[corridor];
    return record && partStatusIn(dataset, record, part, year) !== undefined;
  });
