import type { GeometryObject, Topology } from 'topojson-specification';
import { type PlacedKind, placedKinds, thingKey } from '../../data/thing.ts';
import { rowsOf } from '../rows/rows.ts';
import { ArcsKept } from './arcs-kept.ts';
import { geojsonOf } from './geojson.ts';
import { propertiesOf } from './properties.ts';
import { allStretches, notice, type Taken } from './taken.ts';
import { topologyGeometryOf } from './topology-geometry.ts';

type Transform = NonNullable<Topology['transform']>;

/**
 * How much finer the grid of an export is than the published one of 20 m, so that stations and
 * projects, which are not on it, move by 10 cm at most. The arcs stay exactly where they are.
 */
const finer = 100;

const pair = ([x = 0, y = 0]: readonly number[]): [number, number] => [x, y];

const refined = ({ scale, translate }: Transform): Transform => ({
  scale: [scale[0] / finer, scale[1] / finer],
  translate: [...translate],
});

/** A point in degrees on the grid; the rest is on it already. */
function onGrid(
  geometry: GeometryObject<object | null>,
  { scale, translate }: Transform,
): GeometryObject<object | null> {
  if (geometry.type !== 'Point') return geometry;
  const [lon, lat] = pair(geometry.coordinates);
  return {
    type: 'Point',
    coordinates: [
      Math.round((lon - translate[0]) / scale[0]),
      Math.round((lat - translate[1]) / scale[1]),
    ],
  };
}

/**
 * What was taken as TopoJSON: one object for each kind, one geometry for each thing. Only arcs that
 * are used are kept, and those that neighbours share are shared. Rings run as in the published
 * topology, clockwise outside, as the field's tools expect of this format.
 *
 * @throws when the published topology has no grid
 */
export function topojsonOf(taken: Taken): Topology & ReturnType<typeof notice> {
  const { library, things, year, language, railStatuses = allStretches } = taken;
  const { dataset } = library;
  const stretches = { year, railStatuses };
  const { transform: published, arcs } = dataset.topology;
  if (!published) throw new Error('got a topology without a transform, expected one');
  const transform = refined(published);
  const kept = new ArcsKept();
  const byKind = new Map<PlacedKind, GeometryObject<object>[]>();
  for (const row of rowsOf(library, things, year, railStatuses)) {
    const drawn = topologyGeometryOf(dataset, row.thing, stretches);
    const geometry = {
      ...onGrid(kept.renumber(drawn), transform),
      id: thingKey(row.thing),
      properties: propertiesOf(library, row, stretches, language),
    } as GeometryObject<object>; // the spread of a union loses which of its members it was
    byKind.set(row.thing.kind, [...(byKind.get(row.thing.kind) ?? []), geometry]);
  }
  const { bbox } = geojsonOf(taken);
  return {
    type: 'Topology',
    ...notice(taken),
    ...(bbox ? { bbox } : {}),
    transform,
    objects: Object.fromEntries(
      placedKinds.flatMap((kind) => {
        const geometries = byKind.get(kind);
        return geometries ? [[kind, { type: 'GeometryCollection', geometries }] as const] : [];
      }),
    ),
    // The first position of an arc is from the corner and the others are steps: all grow alike.
    arcs: kept.old.map((arc) =>
      (arcs[arc] ?? []).map(([x = 0, y = 0]): [number, number] => [x * finer, y * finer]),
    ),
  };
}
