import type { Dataset } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';
import type { PlacedThing } from '../../data/thing.ts';
import { hubNames } from '../hub-names.ts';
import { lineTypeNames } from '../line-type-names.ts';
import { nodeKindName } from '../node-kinds.ts';
import { scopeNames } from '../scope-names.ts';

/** What a thing is beyond its kind, where its record says more. */
export function detailOf(dataset: Dataset, { kind, id }: PlacedThing): Text | undefined {
  switch (kind) {
    case 'place': {
      const place = dataset.places[id];
      return place && scopeNames[place.scope];
    }
    case 'corridor': {
      const corridor = dataset.corridors[id];
      return corridor && lineTypeNames[corridor.type];
    }
    case 'node': {
      const node = dataset.nodes[id];
      return node && nodeKindName(node.kind);
    }
    case 'station': {
      const hub = dataset.stations[id]?.hub;
      return hub && hubNames[hub];
    }
    default:
      return undefined;
  }
}
