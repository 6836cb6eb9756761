import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Box } from '../../data/dataset.ts';
import { shapeOf } from '../../data/shapes.ts';
import { thingKey } from '../../data/thing.ts';
import { rowsOf } from '../rows/rows.ts';
import { propertiesOf } from './properties.ts';
import { rightHand } from './right-hand.ts';
import { allStretches, notice, type Taken } from './taken.ts';
import { topologyGeometryOf } from './topology-geometry.ts';

type Coordinates = Position | Coordinates[];

const positionsIn = (coordinates: Coordinates): Position[] =>
  typeof coordinates[0] === 'number'
    ? [coordinates as Position] // numbers all through, as the first is
    : (coordinates as Coordinates[]).flatMap(positionsIn);

const positionsOf = (geometry: Geometry): Position[] =>
  geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(positionsOf)
    : positionsIn(geometry.coordinates);

/** The box of some geometries, west, south, east, north; nothing when there is none. */
export function boxOfGeometries(geometries: readonly Geometry[]): Box | undefined {
  let box: Box | undefined;
  for (const [lon = 0, lat = 0] of geometries.flatMap(positionsOf)) {
    const [west, south, east, north] = box ?? [lon, lat, lon, lat];
    box = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  }
  return box;
}

/** A geometry in degrees: a point is already, the rest is in arcs. */
function inDegrees(topology: Topology, drawn: GeometryObject<object | null>): Geometry {
  if (drawn.type === 'Point') return { type: 'Point', coordinates: drawn.coordinates };
  if (drawn.type === 'GeometryCollection')
    return {
      type: 'GeometryCollection',
      geometries: drawn.geometries.map((inner) => inDegrees(topology, inner)),
    };
  return shapeOf(topology, drawn);
}

/** What was taken as GeoJSON by RFC 7946: WGS 84, one feature for each thing, in the order given. */
export function geojsonOf(taken: Taken): FeatureCollection & ReturnType<typeof notice> {
  const { library, things, year, language, railStatuses = allStretches } = taken;
  const stretches = { year, railStatuses };
  const { dataset } = library;
  const features = rowsOf(library, things, year, railStatuses).map((row): Feature => {
    const geometry = inDegrees(dataset.topology, topologyGeometryOf(dataset, row.thing, stretches));
    return {
      type: 'Feature',
      id: thingKey(row.thing),
      properties: propertiesOf(library, row, stretches, language),
      geometry: rightHand(geometry),
    };
  });
  const bbox = boxOfGeometries(features.map(({ geometry }) => geometry));
  return { type: 'FeatureCollection', ...notice(taken), ...(bbox ? { bbox } : {}), features };
}

/** The text of a GeoJSON file, one feature to a line. */
export function geojsonText(taken: Taken): string {
  const { features, ...head } = geojsonOf(taken);
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}
