import type { PublishedRecords } from '../src/data/dataset.ts';
import { type MapDataset, mapRecordsOf } from '../src/data/map-records.ts';
import type { Atlas } from './atlas.ts';
import { lightTopology } from './topology.ts';

/** `map.json`: what an embedded picture of the map is painted from. Counties are half of all shapes. */
export const publishMap = ({ topology }: Atlas, published: PublishedRecords): MapDataset => ({
  format: 1,
  ...mapRecordsOf(published),
  topology: lightTopology(topology),
});
