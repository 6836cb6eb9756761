import type { GeometryObject, Topology } from 'topojson-specification';
import type { Corridor, Dataset } from '../../data/dataset.ts';
import type { Status } from '../../data/status.ts';
import { type PlacedThing, thingKey } from '../../data/thing.ts';
import { perDataset } from '../per-dataset.ts';
import { partsIn } from '../thing-status.ts';

type Objects = Record<string, GeometryObject<object | null>>; // properties are not read

/** Geometries of the published topology by object and id. */
const geometries = perDataset(({ topology }) => {
  const found = new Map<string, GeometryObject<object | null>>();
  for (const [name, object] of Object.entries((topology as Topology<Objects>).objects)) {
    if (object.type !== 'GeometryCollection') continue;
    for (const inner of object.geometries) found.set(`${name} ${inner.id}`, inner);
  }
  return found;
});

/** What decides which stretches of a line are in an export. */
export interface Stretches {
  readonly year: number;
  readonly railStatuses: ReadonlySet<Status>;
}

/** The stretches of a line that are seen, with how each stands, in the order of its record. */
export function partsSeen(
  dataset: Dataset,
  corridor: string,
  { year, railStatuses }: Stretches,
): ReturnType<typeof partsIn<Corridor['parts'][number]>> {
  const record = dataset.corridors[corridor];
  return record
    ? partsIn(dataset, record, year).filter(({ status }) => railStatuses.has(status))
    : [];
}

/** The one line that each stretch of a line is, as arcs. */
const lineArcs = (geometry: GeometryObject<object | null> | undefined): number[][] =>
  geometry?.type === 'MultiLineString' ? geometry.arcs : [];

/**
 * The geometry of a thing as the map draws it, in arcs of the published topology: a line as the
 * lines of its stretches that are seen, a metropolitan area of several extents as a collection of
 * them, for they lie over one another and no multipolygon may. A project or station is a point in
 * degrees.
 *
 * @throws when the thing has no geometry
 */
export function topologyGeometryOf(
  dataset: Dataset,
  thing: PlacedThing,
  stretches: Stretches,
): GeometryObject<object | null> {
  const { kind, id } = thing;
  const missing = () => new Error(`got no shape for ${thingKey(thing)}, expected one`);
  const shape = (object: string, geometryId: string) => {
    const found = geometries(dataset).get(`${object} ${geometryId}`);
    if (!found) throw missing();
    return found;
  };
  switch (kind) {
    case 'place':
      return shape('units', id);
    case 'county':
      return shape('counties', id);
    case 'platform':
      return shape('platforms', id);
    case 'river':
      return shape('rivers', id);
    case 'metro': {
      const extents = dataset.metros[id]?.extents.map((extent) => `${id}/${extent.id}`) ?? [];
      const [first, ...others] = extents.map((extent) => shape('metros', extent));
      if (!first) throw missing();
      return others.length === 0
        ? first
        : { type: 'GeometryCollection', geometries: [first, ...others] };
    }
    case 'corridor': {
      const arcs = partsSeen(dataset, id, stretches).flatMap(({ part }) =>
        lineArcs(shape('corridors', `${id}/${part.id}`)),
      );
      return { type: 'MultiLineString', arcs };
    }
    case 'node':
    case 'station': {
      const at = (kind === 'node' ? dataset.nodes[id] : dataset.stations[id])?.at;
      if (!at) throw missing();
      return { type: 'Point', coordinates: [...at] };
    }
  }
}
