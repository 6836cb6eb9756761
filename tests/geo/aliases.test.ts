import * as v from 'valibot';
import { afterAll, expect, it } from 'vitest';
import { joinAtlas } from '../../geo/atlas.ts';
import { readBoundaries } from '../../geo/boundaries.ts';
import { checkRecords } from '../../geo/check-records.ts';
import { publishRecords } from '../../geo/published-records.ts';
import { readSeeds } from '../../geo/seeds.ts';
import { publishedRecords } from '../../src/data/dataset.ts';
import { copySeeds } from './broken-seeds.ts';

const seeds = copySeeds();
afterAll(() => seeds.discard());

it('publishes renamed ids with the records, and no key for them while there are none', () => {
  const boundaries = readBoundaries();
  const publish = () => {
    const read = readSeeds(seeds.folder);
    expect(checkRecords(read, boundaries)).toEqual([]);
    const published = publishRecords(joinAtlas(read.records, boundaries), read.aliases);
    return v.parse(publishedRecords, JSON.parse(JSON.stringify(published)));
  };
  seeds.write('aliases.yaml', '# none\n');
  expect(publish()).not.toHaveProperty('aliases');
  seeds.write('aliases.yaml', 'place:\n  500998: 500151\nnode:\n  old: airport-chengdu-tianfu\n');
  expect(publish().aliases).toEqual({
    place: { 500998: '500151' },
    node: { old: 'airport-chengdu-tianfu' },
  });
});
