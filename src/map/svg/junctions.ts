import type { Geometry } from 'geojson';
import { pointKey, ringsOf } from './geometry.ts';

/**
 * The points where borders part: those with more than two neighbours over all the areas given.
 * Whatever is simplified must keep them, or shared borders would come apart.
 */
export function junctionsOf(geometries: readonly Geometry[]): ReadonlySet<string> {
  const neighbours = new Map<string, readonly [string, string]>();
  const junctions = new Set<string>();
  for (const ring of geometries.flatMap(ringsOf)) {
    const keys = ring.slice(1).map(pointKey);
    keys.forEach((key, index) => {
      const before = keys.at(index - 1) ?? key;
      const after = keys[(index + 1) % keys.length] ?? key;
      const known = neighbours.get(key);
      if (!known) neighbours.set(key, [before, after]);
      else if (!known.includes(before) || !known.includes(after)) junctions.add(key);
    });
  }
  return junctions;
}
