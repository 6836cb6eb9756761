import { booleanPointInPolygon } from '@turf/turf';
import { neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Adcode } from '../src/data/ids.ts';
import type { Position } from '../src/data/position.ts';
import type { CorridorRecord } from '../src/data/records/corridor.ts';
import type { Atlas } from './atlas.ts';
import { lengthKm } from './ellipsoid.ts';
import { crossingKm, crossingStepKm } from './quantization.ts';

/** Units that share a border, from the topology's shared arcs, by unit. */
export function neighbourUnits(atlas: Atlas): Map<string, Adcode[]> {
  const { geometries } = atlas.topology.objects.units as GeometryCollection; // built as a collection
  const ids = geometries.map((geometry) => String(geometry.id) as Adcode); // unit ids are adcodes
  return new Map(
    neighbors(geometries).map((near, index) => [
      String(ids[index]),
      near.flatMap((other) => ids[other] ?? []).sort(),
    ]),
  );
}

/** The middles of the steps that a segment is cut into, and the length of each, km. */
function steps(from: Position, to: Position): { middles: Position[]; stepKm: number } {
  const length = lengthKm([from, to]);
  const count = Math.max(1, Math.ceil(length / crossingStepKm));
  const at = (share: number): Position => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  const middles = Array.from({ length: count }, (_, index) => at((index + 0.5) / count));
  return { middles, stepKm: length / count };
}

/**
 * Units that a line runs through for at least `crossingKm`, counting only stretches whose
 * alignment is surveyed at least in part: a schematic curve says nothing about where it passes.
 */
export function crossedUnits(atlas: Atlas, corridor: CorridorRecord): Adcode[] {
  const insideKm = new Map<Adcode, number>();
  for (const { alignment, points } of corridor.parts) {
    if (alignment === 'schematic') continue;
    points.slice(1).forEach((to, index) => {
      const from = points[index];
      if (!from) return;
      const { middles, stepKm } = steps(from, to);
      for (const middle of middles) {
        const county = atlas.boundaries.region.find((candidate) =>
          booleanPointInPolygon(middle, candidate.geometry),
        );
        const unit = county && atlas.unitOfCounty.get(county.id);
        if (unit) insideKm.set(unit, (insideKm.get(unit) ?? 0) + stepKm);
      }
    });
  }
  return [...insideKm]
    .filter(([, km]) => km >= crossingKm)
    .map(([unit]) => unit)
    .sort();
}
