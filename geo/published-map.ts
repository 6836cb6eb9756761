import type { PublishedRecords } from '../src/data/dataset.ts';
import {
  type MapCounties,
  type MapDataset,
  mapCountiesOf,
  mapRecordsOf,
} from '../src/data/map-records.ts';
import { packArcs } from '../src/data/packed-arcs.ts';
import type { Atlas } from './atlas.ts';
import { lightTopology } from './topology.ts';

/**
 * `map.json`, what an embedded picture of the map is painted from, and `map-counties.json`, which
 * is fetched beside it where counties are drawn: they are a quarter of all shapes.
 */
export function publishMap(
  { topology }: Atlas,
  published: PublishedRecords,
): { readonly map: MapDataset; readonly counties: MapCounties } {
  const { map, counties } = lightTopology(topology);
  const { transform } = map;
  if (!transform) throw new Error('got a topology without a transform, expected a quantized one');
  return {
    map: {
      format: 1,
      ...mapRecordsOf(published),
      topology: { ...map, transform, arcs: packArcs(map.arcs) },
    },
    counties: {
      format: 1,
      counties: mapCountiesOf(published),
      arcs: packArcs(counties.arcs),
      shapes: counties.object,
    },
  };
}
