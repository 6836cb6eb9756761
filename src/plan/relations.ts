import type { Dataset, Place } from '../data/dataset.ts';
import type { Adcode } from '../data/ids.ts';
import type { MapRecords } from '../data/map-records.ts';

/** Stations of a line in running order, branches after, each once. */
export const stationsOfCorridor = (
  dataset: Pick<MapRecords, 'corridors'>,
  id: string,
): string[] => {
  const corridor = dataset.corridors[id];
  if (!corridor) return [];
  return [
    ...new Set([...corridor.stations, ...(corridor.branches ?? []).flatMap((b) => b.stations)]),
  ];
};

/** A line in a unit: the stations it has there, none when it only runs through. */
export interface CorridorInPlace {
  readonly corridor: string;
  readonly stations: readonly string[];
}

/** Lines that serve or cross a unit. Crossing is known for surveyed alignments only. */
export function corridorsOfPlace(dataset: Dataset, unit: string): CorridorInPlace[] {
  return Object.keys(dataset.corridors).flatMap((corridor) => {
    const stations = stationsOfCorridor(dataset, corridor).filter(
      (station) => dataset.stations[station]?.unit === unit,
    );
    const crosses = dataset.corridors[corridor]?.crosses.some((code) => code === unit);
    return stations.length > 0 || crosses ? [{ corridor, stations }] : [];
  });
}

/** Lines that call at a station. */
export const corridorsOfStation = (
  dataset: Pick<MapRecords, 'corridors'>,
  station: string,
): string[] =>
  Object.keys(dataset.corridors).filter((corridor) =>
    stationsOfCorridor(dataset, corridor).includes(station),
  );

/** Units that a line serves or crosses, in the order of its stations, then those only crossed. */
export function placesOfCorridor(dataset: Dataset, id: string): Adcode[] {
  const served = stationsOfCorridor(dataset, id).flatMap(
    (station) => dataset.stations[station]?.unit ?? [],
  );
  return [...new Set([...served, ...(dataset.corridors[id]?.crosses ?? [])])];
}

/** Projects in a unit, or that reach into it or one of its counties, in the order of their ids. */
export function nodesOfPlace(dataset: Dataset, unit: string): string[] {
  const inside = new Set<string>([unit, ...(dataset.places[unit]?.counties ?? [])]);
  return Object.entries(dataset.nodes)
    .filter(([, node]) => inside.has(node.county) || node.also?.some((code) => inside.has(code)))
    .map(([id]) => id);
}

/** Platforms that hold a unit or any county of it. */
export const platformsOfPlace = (dataset: Dataset, unit: string): string[] => {
  const counties = new Set<string>(dataset.places[unit]?.counties);
  return Object.keys(dataset.platforms).filter((id) =>
    dataset.platforms[id]?.counties.some((county) => counties.has(county)),
  );
};

/** A metropolitan area that holds a unit, and which of its extents do. */
export interface MetroOfPlace {
  readonly metro: string;
  readonly extents: readonly { readonly id: string; readonly whole: boolean }[];
}

/** Metropolitan areas of a unit, and whether each extent holds all of it. */
export function metrosOfPlace(dataset: Dataset, unit: string): MetroOfPlace[] {
  const counties = dataset.places[unit]?.counties ?? [];
  return Object.entries(dataset.metros).flatMap(([metro, { extents }]) => {
    const holding = extents.flatMap((extent) => {
      const held = counties.filter((county) => extent.counties.includes(county)).length;
      return held > 0 ? [{ id: extent.id, whole: held === counties.length }] : [];
    });
    return holding.length > 0 ? [{ metro, extents: holding }] : [];
  });
}

/** A unit's share of the Circle, 0 to 1, by residents and by area; units outside have none. */
export function shareOfCircle(dataset: Dataset, place: Place) {
  if (place.scope !== 'whole') return undefined;
  const { whole } = dataset.totals;
  return {
    residents: place.residents2020 / whole.residents2020,
    area: place.areaKm2 / whole.areaKm2,
  };
}

/** The city of an excluded county: the place that lists it under `excludes`. */
export const cityOfExcluded = (dataset: Dataset, county: string): string | undefined =>
  Object.keys(dataset.places).find((id) =>
    dataset.places[id]?.excludes.some((code) => code === county),
  );

/** Platforms that hold a county. */
export const platformsOfCounty = (dataset: Dataset, county: string): string[] =>
  Object.keys(dataset.platforms).filter((id) =>
    dataset.platforms[id]?.counties.some((code) => code === county),
  );

/** Projects in a county, or that reach into it. */
export const nodesInCounty = (dataset: Dataset, county: string): string[] =>
  Object.entries(dataset.nodes)
    .filter(([, node]) => node.county === county || node.also?.some((code) => code === county))
    .map(([id]) => id);

/** Stations in a county. */
export const stationsInCounty = (dataset: Dataset, county: string): string[] =>
  Object.entries(dataset.stations)
    .filter(([, station]) => station.county === county)
    .map(([id]) => id);
