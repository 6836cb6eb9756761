import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { mergeArcs, transform as positionsBy, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject as TopoGeometry,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { type Adcode, provinceOf } from '../src/data/ids.ts';
import { shapesOf } from '../src/data/shapes.ts';
import type { Boundaries, CountyFeature } from './boundaries.ts';
import { joinArcs } from './join-arcs.ts';
import {
  contextTriangleDeg2,
  lightContextTriangleDeg2,
  lightTopologySteps,
  topologySteps,
} from './quantization.ts';

/** An area to be merged from counties: its id and the counties it is made of. */
export interface AreaPlan {
  readonly id: string;
  readonly counties: readonly Adcode[];
}

/** A line to be drawn, with an id of its own. */
export interface LinePlan {
  readonly id: string;
  readonly lines: readonly LineString['coordinates'][];
}

export interface TopologyPlan {
  readonly boundaries: Boundaries;
  readonly areas: Readonly<Record<string, readonly AreaPlan[]>>;
  readonly lines: Readonly<Record<string, readonly LinePlan[]>>;
}

type Geometry = TopoGeometry<object | null>;
type AreaGeometry = TopoPolygon | TopoMultiPolygon;

const arcsOf = (geometry: Geometry): number[] => {
  const found: number[] = [];
  const walk = (arcs: unknown): void => {
    if (Array.isArray(arcs)) for (const arc of arcs) walk(arc);
    else if (typeof arcs === 'number') found.push(arcs < 0 ? ~arcs : arcs);
  };
  if ('arcs' in geometry) walk(geometry.arcs);
  return found;
};

const collection = (geometries: Geometry[]): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: geometries as TopoGeometry[], // no properties are used
});

const countyCollection = (features: readonly CountyFeature[]) => ({
  type: 'FeatureCollection' as const,
  features: features.map(({ type, id, geometry }) => ({ type, id, properties: {}, geometry })),
});

/** Merges counties into one geometry by their shared arcs; borders coincide exactly. */
function mergeCounties(
  base: Topology,
  counties: ReadonlyMap<string, AreaGeometry>,
  plan: AreaPlan,
) {
  const members = plan.counties.flatMap((code) => counties.get(code) ?? []);
  return { ...mergeArcs(base, members as TopoPolygon[]), id: plan.id }; // mergeArcs takes both kinds
}

/** Drops arcs that nothing uses and numbers the rest in order. */
function dropUnusedArcs(source: Topology): Topology {
  const geometries = Object.values(source.objects).flatMap((object) =>
    object.type === 'GeometryCollection' ? object.geometries : [object],
  );
  const used = [...new Set(geometries.flatMap(arcsOf))].sort((a, b) => a - b);
  return renumberArcs(source, used);
}

/** The same topology with these arcs alone, in this order. @param used every arc that an object uses */
function renumberArcs(source: Topology, used: readonly number[]): Topology {
  const next = new Map(used.map((old, index) => [old, index]));
  const renumber = (arcs: unknown): unknown =>
    Array.isArray(arcs)
      ? arcs.map(renumber)
      : Number(arcs) < 0
        ? ~(next.get(~Number(arcs)) ?? 0)
        : next.get(Number(arcs));
  const objects = Object.fromEntries(
    Object.entries(source.objects).map(([name, object]) => [
      name,
      collection(
        (object.type === 'GeometryCollection' ? object.geometries : [object]).map(
          (geometry) =>
            ('arcs' in geometry
              ? { ...geometry, arcs: renumber(geometry.arcs) }
              : geometry) as TopoGeometry, // same geometry, arcs renumbered
        ),
      ),
    ]),
  );
  return { ...source, arcs: used.map((arc) => source.arcs[arc] ?? []), objects };
}

/** Thins all arcs but those to be kept, which keep every point. @param least triangle, square degrees */
function thinContext(source: Topology, kept: ReadonlySet<number>, least: number): Topology {
  const weighted = presimplify(source as Parameters<typeof presimplify>[0]); // typed for other properties
  weighted.arcs.forEach((arc, index) => {
    if (kept.has(index)) for (const point of arc) (point as number[])[2] = Number.POSITIVE_INFINITY;
  });
  return simplify(weighted, least);
}

/**
 * Builds the one topology of the atlas: counties come in once, every other area is merged from
 * them by shared arcs, lines are added beside. Objects: `counties`, `provinces` (around), and
 * one for each key of `areas` and `lines`; each geometry carries its id.
 */
export function buildTopology({ boundaries, areas, lines }: TopologyPlan): Topology {
  const features = [...boundaries.region, ...boundaries.around];
  const lineObjects = Object.fromEntries(
    Object.entries(lines).map(([name, plans]) => [
      name,
      {
        type: 'FeatureCollection' as const,
        features: plans.map((plan) => ({
          type: 'Feature' as const,
          id: plan.id,
          properties: {},
          geometry: { type: 'MultiLineString' as const, coordinates: [...plan.lines] },
        })),
      },
    ]),
  );
  const base = topology({ counties: countyCollection(features), ...lineObjects }, topologySteps);
  const { transform } = base;
  const countyObject = base.objects.counties as GeometryCollection; // built from features above
  const byCode = new Map(
    countyObject.geometries.map((geometry) => [String(geometry.id), geometry as AreaGeometry]),
  );
  const regionIds = new Set<string>(boundaries.region.map((county) => county.id));
  const regionGeometries = countyObject.geometries.filter((g) => regionIds.has(String(g.id)));

  const aroundByProvince = new Map<string, Adcode[]>();
  for (const { id } of boundaries.around) {
    aroundByProvince.set(provinceOf(id), [...(aroundByProvince.get(provinceOf(id)) ?? []), id]);
  }
  const provinces = [...aroundByProvince]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, counties]) => mergeCounties(base, byCode, { id, counties }));

  const kept = new Set(regionGeometries.flatMap(arcsOf));
  for (const name of Object.keys(lines)) {
    const object = base.objects[name];
    if (object?.type === 'GeometryCollection')
      for (const arc of object.geometries.flatMap(arcsOf)) kept.add(arc);
  }
  const full: Topology = {
    ...base,
    objects: {
      counties: collection(regionGeometries),
      provinces: collection(provinces),
      ...Object.fromEntries(
        Object.entries(areas).map(([name, plans]) => [
          name,
          collection(plans.map((plan) => mergeCounties(base, byCode, plan))),
        ]),
      ),
      ...Object.fromEntries(
        Object.keys(lines).map((name) => [name, base.objects[name] ?? collection([])]),
      ),
    },
  };
  if (!transform) throw new Error('topology() was asked to quantize and gave no transform');
  return dropUnusedArcs(
    quantize(
      thinContext(full, kept, contextTriangleDeg2) as Parameters<typeof quantize>[0],
      transform,
    ),
  );
}

/** The topology of small pictures in two parts. */
export interface LightTopology {
  /** All objects but the counties, with their arcs. */
  readonly map: Topology;
  /** The counties, and the arcs that only they use, numbered on from those of `map`. */
  readonly counties: {
    readonly object: Topology['objects'][string];
    readonly arcs: Topology['arcs'];
  };
}

/** The same topology with its arcs in degrees. */
function unquantized({ transform, ...source }: Topology): Topology {
  if (!transform) throw new Error('got a topology without a transform, expected a quantized one');
  const place = positionsBy(transform);
  return {
    ...source,
    arcs: source.arcs.map((arc) => arc.map((point, index) => place(point, index > 0))),
  };
}

/**
 * A topology for small pictures: on a coarser grid, and with the borders of the provinces around
 * drawn coarser still, of as few arcs as can be. All else keeps every point.
 */
export function lightTopology(published: Topology): LightTopology {
  const source = joinArcs(unquantized(published));
  const { counties, ...objects } = source.objects;
  const { provinces: _, ...exact } = objects;
  if (!counties) throw new Error('got a topology without counties, expected all objects');
  const usedBy = (named: Topology['objects']) =>
    Object.values(named).flatMap((object) =>
      object.type === 'GeometryCollection' ? object.geometries.flatMap(arcsOf) : [],
    );
  const light = quantize(
    thinContext(
      source,
      new Set(usedBy({ ...exact, counties })),
      lightContextTriangleDeg2,
    ) as Parameters<typeof quantize>[0],
    lightTopologySteps,
  );
  // Those of the map come first, so that it stands without the counties'.
  const ofMap = [...new Set(usedBy(objects))].sort((a, b) => a - b);
  const ofCounties = [...new Set(usedBy({ counties }))].filter((arc) => !ofMap.includes(arc));
  const order = [...ofMap, ...ofCounties.sort((a, b) => a - b)];
  const sorted = renumberArcs(light, order);
  const { counties: object = counties, ...rest } = sorted.objects;
  return {
    map: { ...sorted, objects: rest, arcs: sorted.arcs.slice(0, ofMap.length) },
    counties: { object, arcs: sorted.arcs.slice(ofMap.length) },
  };
}

/** The area of one geometry of the topology, in degrees. */
export function areaOf(
  source: Topology,
  object: string,
  id: string,
): Polygon | MultiPolygon | undefined {
  const shape = shapesOf(source, object).get(id);
  return shape?.type === 'Polygon' || shape?.type === 'MultiPolygon' ? shape : undefined;
}
