import { bboxClip } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Box } from '../src/data/dataset.ts';
import type { Position as LonLat } from '../src/data/position.ts';
import { boxDecimals, labelDecimals, labelPrecisionDeg, roundTo } from './quantization.ts';

/** How far around the Circle a desktop window shows at first, degrees. */
const besideDeg = 0.7;

const planarArea = (ring: readonly Position[]): number => {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [xa = 0, ya = 0] = ring[i - 1] ?? [];
    const [xb = 0, yb = 0] = ring[i] ?? [];
    twice += xa * yb - xb * ya;
  }
  return Math.abs(twice / 2);
};

/**
 * A point well inside the largest part of an area, where its label can stand: the pole of
 * inaccessibility (library polylabel), in degrees, with longitudes narrowed by cos φ so that
 * "well inside" is meant on the ground.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): LonLat {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons.reduce((a, b) =>
    planarArea(b[0] ?? []) > planarArea(a[0] ?? []) ? b : a,
  );
  const middle = largest[0]?.[0]?.[1] ?? 0;
  const narrow = Math.cos((middle * Math.PI) / 180);
  const [x = 0, y = 0] = polylabel(
    largest.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * narrow, lat])),
    labelPrecisionDeg,
  );
  return [roundTo(x / narrow, labelDecimals), roundTo(y, labelDecimals)];
}

/** The smallest box around the positions. @throws when there are none. */
export function boxAround(positions: readonly Position[]): Box {
  if (positions.length === 0) throw new Error('boxAround got no positions, expected at least one');
  const lons = positions.map((position) => position[0] ?? 0);
  const lats = positions.map((position) => position[1] ?? 0);
  return [
    roundTo(Math.min(...lons), boxDecimals),
    roundTo(Math.min(...lats), boxDecimals),
    roundTo(Math.max(...lons), boxDecimals),
    roundTo(Math.max(...lats), boxDecimals),
  ];
}

/** All outer positions of an area. */
export const outerPositions = (geometry: Polygon | MultiPolygon): Position[] =>
  geometry.type === 'Polygon'
    ? (geometry.coordinates[0] ?? [])
    : geometry.coordinates.flatMap((polygon) => polygon[0] ?? []);

/**
 * Where the name of a province around stands: inside what a reader sees of it beside the Circle,
 * or inside the whole of what the atlas holds when it lies further off.
 */
export function provinceLabel(
  shape: Polygon | MultiPolygon,
  [west, south, east, north]: Box,
): LonLat {
  const beside = bboxClip(shape, [
    west - besideDeg,
    south - besideDeg,
    east + besideDeg,
    north + besideDeg,
  ]).geometry;
  const isArea = beside.type === 'Polygon' || beside.type === 'MultiPolygon';
  return labelPoint(isArea && outerPositions(beside).length > 0 ? beside : shape);
}
