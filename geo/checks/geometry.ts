import type { Geometry } from 'geojson';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, Polygon as TopoPolygon } from 'topojson-specification';
import { shapeOf, shapesOf } from '../../src/data/shapes.ts';
import type { Atlas } from '../atlas.ts';
import { areaKm2 } from '../ellipsoid.ts';
import { type Problem, show } from '../problem.ts';
import { areaOf } from '../topology.ts';

/**
 * Areas of the scope on the ellipsoid, km², measured once on the package's own points; the
 * Outline's 185,000 lies between the two. The tolerance is how far off a build may be.
 */
const scopeAreas = [
  { id: 'whole', expectedKm2: 181_498, polygons: 2 },
  { id: 'with-parts', expectedKm2: 189_126, polygons: 2 },
] as const;
const areaTolerance = 0.003;

/** Sums of the same quantized polygons differ only by floating-point noise. */
const tilingTolerance = 1e-9;

const qianjiang = '500114';
const file = 'public/data/atlas.topojson';

/**
 * The geometry is sound: counties share every border without gap or overlap, children tile
 * their parents, the scope has its known area, and Qianjiang lies apart from the rest of it.
 */
export function checkGeometry(atlas: Atlas): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, rule: string, got: string, expected: string) =>
    problems.push({ file, path, rule, got, expected });
  const { topology } = atlas;
  const counties = (topology.objects.counties as GeometryCollection).geometries; // built as a collection
  const areaOrZero = (shape: Geometry | undefined) =>
    shape?.type === 'Polygon' || shape?.type === 'MultiPolygon' ? areaKm2(shape) : 0;
  const countyArea = new Map(
    [...shapesOf(topology, 'counties')].map(([id, shape]) => [id, areaOrZero(shape)]),
  );
  const all = mergeArcs(topology, counties as TopoPolygon[]); // counties are areas
  if (all.arcs.length !== 1 || all.arcs[0]?.length !== 1) {
    report(
      'counties',
      'zero-gaps',
      `${all.arcs.length} polygons, ${all.arcs.flat().length - all.arcs.length} holes in their union`,
      'expected one polygon without holes',
    );
  }
  const tiled = (object: string, id: string, parts: readonly string[], rule: string) => {
    const whole = areaOrZero(areaOf(topology, object, id));
    const sum = parts.reduce((total, code) => total + (countyArea.get(code) ?? 0), 0);
    if (whole === 0 || Math.abs(sum - whole) > whole * tilingTolerance) {
      report(
        `${object}.${id}`,
        rule,
        `${whole} km²`,
        `expected the ${sum} km² of its ${parts.length} counties`,
      );
    }
  };
  const unionArea = areaOrZero(shapeOf(topology, all));
  const sum = [...countyArea.values()].reduce((total, area) => total + area, 0);
  if (Math.abs(unionArea - sum) > sum * tilingTolerance) {
    report(
      'counties',
      'zero-overlaps',
      `counties of ${sum} km² together`,
      `expected the ${unionArea} km² of their union`,
    );
  }
  for (const unit of atlas.units) tiled('units', unit.id, unit.counties, 'children-tile-parents');
  for (const [id, members] of atlas.metroExtents)
    tiled('metros', id, members, 'children-tile-parents');
  for (const [id, members] of atlas.platformCounties)
    tiled('platforms', id, members, 'children-tile-parents');
  tiled('scope', 'whole', atlas.scopeCounties.whole, 'children-tile-parents');
  tiled('scope', 'with-parts', atlas.scopeCounties.withParts, 'children-tile-parents');

  for (const { id, expectedKm2, polygons } of scopeAreas) {
    const shape = areaOf(topology, 'scope', id);
    const members = id === 'whole' ? atlas.scopeCounties.whole : atlas.scopeCounties.withParts;
    const area = members.reduce((total, code) => total + (atlas.countyAreaKm2.get(code) ?? 0), 0);
    if (Math.abs(area - expectedKm2) > expectedKm2 * areaTolerance) {
      report(
        `scope.${id}`,
        'scope-area',
        `${area.toFixed(1)} km²`,
        `expected ${expectedKm2} km² within 0.3 %`,
      );
    }
    const count = shape?.type === 'MultiPolygon' ? shape.coordinates.length : shape ? 1 : 0;
    if (count !== polygons) {
      report(
        `scope.${id}`,
        'qianjiang-detached',
        `${count} polygons`,
        `expected ${polygons}: the body and Qianjiang`,
      );
    }
  }
  const apart = areaOf(topology, 'units', qianjiang);
  const scope = areaOf(topology, 'scope', 'with-parts');
  const parts = scope?.type === 'MultiPolygon' ? scope.coordinates : [];
  const qianjiangArea = apart ? areaKm2(apart) : 0;
  const alone = parts.some(
    (coordinates) => Math.abs(areaKm2({ type: 'Polygon', coordinates }) - qianjiangArea) < 1e-6,
  );
  if (!alone) {
    report(
      'scope.with-parts',
      'qianjiang-detached',
      show(parts.length),
      'expected Qianjiang (500114) as a polygon of its own',
    );
  }
  return problems;
}
