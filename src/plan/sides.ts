import type { Dataset, Place } from '../data/dataset.ts';
import type { Adcode } from '../data/ids.ts';
import type { Direction } from './bearing.ts';
import { sharedBorder, sidesInTurn, sidesOfBorder } from './border.ts';

/** What lies on the same side of a unit, or along the same two sides. */
export interface Side {
  readonly directions: readonly Direction[];
  readonly places: readonly Adcode[];
  /** Provinces beyond Sichuan and Chongqing, by the keys of `dataset.provinces`. */
  readonly provinces: readonly string[];
}

const geometriesOf = ({ topology }: Dataset, name: 'units' | 'provinces') => {
  const object = topology.objects[name];
  return object?.type === 'GeometryCollection' ? object.geometries : [];
};

/** What lies around a unit, clockwise from north: each neighbour on the side of the shared border. */
export function sidesOf(dataset: Dataset, id: string, place: Place): Side[] {
  const units = geometriesOf(dataset, 'units');
  const own = units.find((unit) => unit.id === id);
  if (!own) return [];
  const placesBySide = new Map<string, Adcode[]>();
  const provincesBySide = new Map<string, string[]>();
  const put = <T extends string>(found: Map<string, T[]>, other: T, geometry: typeof own) => {
    const sides = sidesOfBorder(place.labelAt, sharedBorder(dataset.topology, own, geometry));
    if (sides.length > 0) found.set(sides.join(), [...(found.get(sides.join()) ?? []), other]);
  };
  for (const neighbour of place.neighbours) {
    const geometry = units.find((unit) => unit.id === neighbour);
    if (geometry) put(placesBySide, neighbour, geometry);
  }
  for (const geometry of geometriesOf(dataset, 'provinces')) {
    const province = String(geometry.id);
    if (dataset.provinces[province]) put(provincesBySide, province, geometry);
  }
  return sidesInTurn
    .map((sides) => ({
      directions: sides,
      places: placesBySide.get(sides.join()) ?? [],
      provinces: provincesBySide.get(sides.join()) ?? [],
    }))
    .filter((side) => side.places.length + side.provinces.length > 0);
}
