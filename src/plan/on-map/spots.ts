import type { Position } from 'geojson';
import type { Box, Dataset } from '../../data/dataset.ts';
import type { PlacedThing } from '../../data/thing.ts';
import { boxOfPlaced } from '../framing.ts';
import { boxesMeet, partLines, riverLines } from '../line-shapes.ts';
import { centreOf, mercatorAt } from '../survey/mercator.ts';
import type { Spot } from './step.ts';

/** The window of the map and its size, CSS pixels. */
export interface MapWindow {
  readonly bounds: Box;
  readonly width: number;
  readonly height: number;
}

const isIn = ([lon = 0, lat = 0]: Position, bounds: Box): boolean =>
  boxesMeet([lon, lat, lon, lat], bounds);

/** The middle of what of some lines lies in the window: a point of the line itself, not beside it. */
function middleOfLines(lines: readonly Position[][], bounds: Box): Position | undefined {
  const all = lines.flat();
  const seen = all.filter((position) => isIn(position, bounds));
  const points = seen.length > 0 ? seen : all;
  return points[Math.floor(points.length / 2)];
}

/** Where a thing is pointed at, degrees: where its name stands, its point, or the middle of what is seen of it. */
export function pointOf(
  dataset: Dataset,
  { kind, id }: PlacedThing,
  bounds: Box,
): Position | undefined {
  switch (kind) {
    case 'place':
      return dataset.places[id]?.labelAt;
    case 'node':
      return dataset.nodes[id]?.at;
    case 'station':
      return dataset.stations[id]?.at;
    case 'river':
      return middleOfLines(riverLines(dataset, id), bounds);
    case 'corridor': {
      const parts = dataset.corridors[id]?.parts ?? [];
      const lines = parts.flatMap((part) => partLines(dataset, id, part));
      return middleOfLines(lines, bounds);
    }
    case 'county':
    case 'metro':
    case 'platform': {
      const box = boxOfPlaced(dataset, { kind, id });
      return box && centreOf(box);
    }
  }
}

/**
 * Where things are in the map's window, pixels from its top left, flat and north-up. What reaches
 * into the window but has its point beyond is put on the nearest edge.
 */
export function spotsOf(
  dataset: Dataset,
  things: readonly PlacedThing[],
  { bounds, width, height }: MapWindow,
): Spot[] {
  const project = mercatorAt(0);
  const [west, south, east, north] = bounds;
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return things.map((thing) => {
    const point = pointOf(dataset, thing, bounds) ?? centreOf(bounds);
    const [x, y] = project([point[0] ?? west, point[1] ?? south]);
    return [
      within(((x - left) / (right - left)) * width, width),
      within(((y - top) / (bottom - top)) * height, height),
    ];
  });
}
