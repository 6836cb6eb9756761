import type { MapRecords } from '../data/map-records.ts';
import type { PlaceScope } from '../data/records/place.ts';
import { type PlacedThing, placedKinds, shelves } from '../data/thing.ts';
import { type LayerId, layers } from './catalogue.ts';
import { nodeKindEntries } from './node-kinds.ts';
import { perDataset } from './per-dataset.ts';

/** What the map draws, with counties where they are at hand. */
export interface Listed extends MapRecords {
  readonly counties: Readonly<Record<string, { readonly unit: string }>>;
}

/**
 * A unit in part is lit with the others and hatched by a layer of its own. Units outside the scope
 * are ground, like the provinces around: no layer draws them.
 */
const placeLayers: Readonly<Record<PlaceScope, readonly LayerId[]>> = {
  whole: ['units'],
  part: ['units', 'part'],
  excluded: ['excluded'],
  outside: [],
};

/** A county that is a unit is drawn as the unit, and those of units outside the scope are ground. */
function countyLayers(dataset: Listed, id: string): LayerId[] {
  const unit = dataset.places[dataset.counties[id]?.unit ?? ''];
  return !dataset.places[id] && unit && unit.scope !== 'outside' ? ['counties'] : [];
}

const isLayer = (id: string): id is LayerId => layers.some((layer) => layer.id === id);

/**
 * The layers of the catalogue that draw a thing, any of them enough; none for what is ground or
 * unknown. A line is drawn stretch by stretch, each on the layer of its status in the year.
 */
export function layersOfThing(dataset: Listed, { kind, id }: PlacedThing): readonly LayerId[] {
  switch (kind) {
    case 'place':
      return placeLayers[dataset.places[id]?.scope ?? 'outside'];
    case 'county':
      return countyLayers(dataset, id);
    case 'metro': {
      const layer = `metro-${id}`;
      return dataset.metros[id] && isLayer(layer) ? [layer] : [];
    }
    case 'platform':
      return dataset.platforms[id] ? ['platforms'] : [];
    case 'corridor':
      return dataset.corridors[id] ? ['rail-open', 'rail-construction', 'rail-planned'] : [];
    case 'node':
      return nodeKindEntries
        .filter((entry) => entry.kind === dataset.nodes[id]?.kind)
        .map(({ layer }) => layer);
    case 'station': {
      const station = dataset.stations[id];
      return station ? [station.hub === 'freight' ? 'hubs' : 'stations'] : [];
    }
    case 'river':
      return dataset.rivers[id] ? ['rivers'] : [];
  }
}

/** Everything that some layer draws, by kind, in the order of the records. */
export const listedThings: (dataset: Listed) => readonly PlacedThing[] = perDataset(
  (dataset: Listed) =>
    placedKinds.flatMap((kind) =>
      Object.keys(dataset[shelves[kind]])
        .map((id): PlacedThing => ({ kind, id }))
        .filter((thing) => layersOfThing(dataset, thing).length > 0),
    ),
);
