import type { Corridor, Dataset, Place, Station } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';
import type { PlacedThing } from '../../data/thing.ts';
import { nodeKindName } from '../node-kinds.ts';

const scopes: Readonly<Record<Place['scope'], Text>> = {
  whole: { zh: '在规划范围内', en: 'In the planning scope' },
  part: { zh: '部分地区纳入', en: 'Included in part' },
  excluded: { zh: '明确不在范围内', en: 'Expressly left out' },
  outside: { zh: '不在规划范围内', en: 'Outside the planning scope' },
};

const lineTypes: Readonly<Record<Corridor['type'], Text>> = {
  'high-speed': { zh: '高速铁路', en: 'High-speed railway' },
  mixed: { zh: '客货共线铁路', en: 'Passenger and freight railway' },
  conventional: { zh: '普速铁路', en: 'Conventional railway' },
};

const hubs: Readonly<Record<NonNullable<Station['hub']>, Text>> = {
  passenger: { zh: '客运枢纽', en: 'Passenger hub' },
  freight: { zh: '铁路货运枢纽', en: 'Rail-freight hub' },
};

/** What a thing is beyond its kind, where its record says more. */
export function detailOf(dataset: Dataset, { kind, id }: PlacedThing): Text | undefined {
  switch (kind) {
    case 'place': {
      const place = dataset.places[id];
      return place && scopes[place.scope];
    }
    case 'corridor': {
      const corridor = dataset.corridors[id];
      return corridor && lineTypes[corridor.type];
    }
    case 'node': {
      const node = dataset.nodes[id];
      return node && nodeKindName(node.kind);
    }
    case 'station': {
      const hub = dataset.stations[id]?.hub;
      return hub && hubs[hub];
    }
    default:
      return undefined;
  }
}
