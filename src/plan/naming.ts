import type { Dataset } from '../data/dataset.ts';
import type { Text } from '../data/text.ts';
import type { Thing } from '../data/thing.ts';

/** The short name of a thing where there is one, for maps and rows of links; else its full name. */
export function shortNameOf(dataset: Dataset, thing: Thing): Text | undefined {
  const { kind, id } = thing;
  switch (kind) {
    case 'place':
      return dataset.places[id]?.short;
    case 'metro':
      return dataset.metros[id]?.short;
    case 'platform':
      return dataset.platforms[id]?.short;
    case 'corridor':
      return dataset.corridors[id]?.short;
    case 'node':
      return dataset.nodes[id]?.short ?? dataset.nodes[id]?.name;
    case 'station':
    case 'river':
      return nameOf(dataset, thing);
  }
}

/** The full name of a thing, or nothing when the dataset has no such record. */
export function nameOf(dataset: Dataset, { kind, id }: Thing): Text | undefined {
  switch (kind) {
    case 'place':
      return dataset.places[id]?.name;
    case 'metro':
      return dataset.metros[id]?.name;
    case 'platform':
      return dataset.platforms[id]?.name;
    case 'corridor':
      return dataset.corridors[id]?.name;
    case 'node':
      return dataset.nodes[id]?.name;
    case 'station':
      return dataset.stations[id]?.name;
    case 'river':
      return dataset.rivers[id]?.name;
  }
}
