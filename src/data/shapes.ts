import type { Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** The geometry of one object of a topology, in degrees. @throws when it is a collection. */
export function shapeOf(topology: Topology, object: GeometryObject<object | null>): Geometry {
  const found = feature(topology, object as GeometryObject<Record<string, never>>); // properties are not read
  if (found.type !== 'Feature') throw new Error('got a geometry collection, expected one geometry');
  return found.geometry;
}

/** The geometries of a named object by their ids, in degrees. Empty when there is no such object. */
export function shapesOf(topology: Topology, name: string): Map<string, Geometry> {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') return new Map();
  return new Map(object.geometries.map((inner) => [String(inner.id), shapeOf(topology, inner)]));
}

/**
 * The borders of the areas of a named object, in degrees: each once, however many areas it parts.
 * Empty when there is no such object.
 *
 * @param ids of the areas; all when left out
 */
export function bordersOf(
  topology: Topology,
  name: string,
  ids?: readonly string[],
): MultiLineString {
  const object = topology.objects[name];
  const all = object?.type === 'GeometryCollection' ? object.geometries : [];
  const areas = ids ? all.filter(({ id }) => ids.includes(String(id))) : all;
  return mesh(topology, {
    type: 'GeometryCollection',
    geometries: areas as GeometryObject<Record<string, never>>[], // properties are not read
  });
}
