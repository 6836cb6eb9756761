import type { Dataset } from '../data/dataset.ts';
import type { Text } from '../data/text.ts';
import type { PlacedThing } from '../data/thing.ts';
import { placesOfCorridor, stationsOfCorridor } from './relations.ts';

/** The two that the Circle lies in; the records hold the names of those around. */
const own: Readonly<Record<string, Text>> = {
  '50': { zh: '重庆', en: 'Chongqing' },
  '51': { zh: '四川', en: 'Sichuan' },
};

/** Codes of the counties or units that a thing lies in or runs through; none for rivers. */
function codesOf(dataset: Dataset, { kind, id }: PlacedThing): readonly string[] {
  switch (kind) {
    case 'place':
    case 'county':
      return [id];
    case 'metro':
      return (dataset.metros[id]?.extents ?? []).flatMap(({ counties }) => counties);
    case 'platform':
      return dataset.platforms[id]?.counties ?? [];
    case 'corridor': {
      const stations = stationsOfCorridor(dataset, id);
      const counties = stations.flatMap((station) => dataset.stations[station]?.county ?? []);
      return [...counties, ...placesOfCorridor(dataset, id)];
    }
    case 'node':
      return [dataset.nodes[id]?.county ?? ''];
    case 'station':
      return [dataset.stations[id]?.county ?? ''];
    case 'river':
      return [];
  }
}

/**
 * Names of the provinces of a thing, in the order of their codes. A line's are those of its
 * stations and of the units it is known to cross. Rivers have none: their records do not say.
 */
export function provincesOf(dataset: Dataset, thing: PlacedThing): Text[] {
  const codes = new Set(codesOf(dataset, thing).map((code) => code.slice(0, 2)));
  return [...codes].sort().flatMap((code) => own[code] ?? dataset.provinces[code]?.name ?? []);
}
