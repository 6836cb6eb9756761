import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
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
