import type { MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import type { Aliases } from '../src/data/aliases.ts';
import type { PublishedRecords } from '../src/data/dataset.ts';
import type { Adcode } from '../src/data/ids.ts';
import { crossedUnits, neighbourUnits } from './adjacency.ts';
import type { Atlas } from './atlas.ts';
import { lengthKm } from './ellipsoid.ts';
import { boxAround, labelPoint, outerPositions, provinceLabel } from './place-points.ts';
import { roundTo } from './quantization.ts';
import { contextProvinces, visibleBounds } from './regions.ts';
import { areaOf } from './topology.ts';
import { residentsByCode, sumResidents } from './units.ts';

const areaDecimals = 1;
const lengthDecimals = 1;

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const byId = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

function shapeOf(atlas: Atlas, object: string, id: string): Polygon | MultiPolygon {
  const shape = areaOf(atlas.topology, object, id);
  if (!shape) throw new Error(`the topology has no area "${id}" in "${object}"`);
  return shape;
}

/** The records as the app reads them, with what geo computes added. Pure; order is by id. */
export function publishRecords(atlas: Atlas, aliases: Aliases): PublishedRecords {
  const { records, units, unitOfCounty, countyAreaKm2 } = atlas;
  const residents = residentsByCode(records);
  const neighbours = neighbourUnits(atlas);
  const areaFacts = (counties: readonly Adcode[], shape: Polygon | MultiPolygon) => ({
    areaKm2: roundTo(sum(counties.map((code) => countyAreaKm2.get(code) ?? 0)), areaDecimals),
    box: boxAround(outerPositions(shape)),
  });
  const unitsOf = (counties: readonly Adcode[]) =>
    [...new Set(counties.flatMap((code) => unitOfCounty.get(code) ?? []))].sort();
  const unitTotals = (scopes: readonly string[]) => {
    const chosen = units.filter((unit) => scopes.includes(unit.record.scope));
    return {
      areaKm2: roundTo(
        sum(chosen.flatMap((unit) => unit.counties.map((code) => countyAreaKm2.get(code) ?? 0))),
        areaDecimals,
      ),
      residents2020: sum(chosen.map((unit) => sumResidents(unit.counties, records))),
    };
  };

  const scopeBox = boxAround(outerPositions(shapeOf(atlas, 'scope', 'with-parts')));
  const provinces = (atlas.topology.objects.provinces as GeometryCollection).geometries; // a collection
  const [circle] = records.circle.values();
  if (!circle) throw new Error('seeds/circle has no record, expected one');

  return {
    format: 1,
    visibleBounds: [...visibleBounds],
    scopeBox,
    provinces: byId(
      provinces.flatMap(({ id }) => {
        const name = contextProvinces[String(id)];
        const shape = shapeOf(atlas, 'provinces', String(id));
        return name
          ? [[String(id), { name, labelAt: provinceLabel(shape, scopeBox) }] as const]
          : [];
      }),
    ),
    circle,
    sources: byId(records.sources),
    places: byId(
      units.map((unit) => {
        const shape = shapeOf(atlas, 'units', unit.id);
        const { census2020: _census, excludes, ...rest } = unit.record;
        return [
          unit.id,
          {
            ...rest,
            excludes: excludes ?? [],
            ...areaFacts(unit.counties, shape),
            residents2020: sumResidents(unit.counties, records),
            labelAt: labelPoint(shape),
            counties: [...unit.counties],
            neighbours: neighbours.get(unit.id) ?? [],
          },
        ] as const;
      }),
    ),
    counties: byId(
      atlas.boundaries.region.flatMap(({ id }) => {
        const unit = unitOfCounty.get(id);
        const record =
          records.counties.get(id) ?? records.places.get(id) ?? records.outside.get(id);
        if (!unit || !record) return [];
        return [
          [
            id,
            {
              name: record.name,
              ...(record.formerly ? { formerly: record.formerly } : {}),
              unit,
              residents2020: residents.get(id) ?? 0,
              areaKm2: roundTo(countyAreaKm2.get(id) ?? 0, areaDecimals),
              box: boxAround(outerPositions(shapeOf(atlas, 'counties', id))),
            },
          ] as const,
        ];
      }),
    ),
    metros: byId(
      [...records.metros].map(([id, metro]) => [
        id,
        {
          ...metro,
          box: boxAround(
            metro.extents.flatMap((extent) =>
              outerPositions(shapeOf(atlas, 'metros', `${id}/${extent.id}`)),
            ),
          ),
          extents: metro.extents.map((extent) => {
            const shape = shapeOf(atlas, 'metros', `${id}/${extent.id}`);
            return {
              ...extent,
              units: unitsOf(extent.counties),
              areaKm2: areaFacts(extent.counties, shape).areaKm2,
              residents2020: sumResidents(extent.counties, records),
              labelAt: labelPoint(shape),
            };
          }),
        },
      ]),
    ),
    platforms: byId(
      [...records.platforms].map(([id, platform]) => {
        const counties = [...(atlas.platformCounties.get(id) ?? [])];
        const shape = shapeOf(atlas, 'platforms', id);
        return [
          id,
          {
            ...platform,
            ...areaFacts(counties, shape),
            residents2020: sumResidents(counties, records),
            labelAt: labelPoint(shape),
            counties,
          },
        ];
      }),
    ),
    corridors: byId(
      [...records.corridors].map(([id, corridor]) => {
        const parts = corridor.parts.map(({ points, ...part }) => ({
          ...part,
          drawnKm: roundTo(lengthKm(points), lengthDecimals),
        }));
        return [
          id,
          {
            ...corridor,
            box: boxAround(corridor.parts.flatMap((part) => part.points)),
            drawnKm: roundTo(sum(parts.map((part) => part.drawnKm)), lengthDecimals),
            crosses: crossedUnits(atlas, corridor),
            parts,
          },
        ];
      }),
    ),
    nodes: byId(
      [...records.nodes].map(([id, node]) => {
        const unit = unitOfCounty.get(node.county);
        return [id, { ...node, ...(unit ? { unit } : {}) }];
      }),
    ),
    stations: byId(
      [...records.stations].map(([id, station]) => {
        const unit = unitOfCounty.get(station.county);
        return [id, { ...station, ...(unit ? { unit } : {}) }];
      }),
    ),
    rivers: byId([...records.rivers].map(([id, { lines: _lines, ...river }]) => [id, river])),
    totals: { whole: unitTotals(['whole']), withParts: unitTotals(['whole', 'part']) },
    // Read before the first frame: while nothing was renamed it costs nothing.
    ...(Object.keys(aliases).length > 0 ? { aliases } : {}),
  };
}
