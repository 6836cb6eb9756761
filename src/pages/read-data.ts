import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCensus } from '../data/census.ts';
import { parseGlossary } from '../data/glossary.ts';
import type { MapCounties, MapDataset } from '../data/map-records.ts';
import { parseDataset } from '../data/parse.ts';
import { parsePlan } from '../data/plan.ts';
import type { LightSource } from './light-files.ts';

/** A file of a folder of published data, as parsed JSON. */
export const readJson = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** The published data that the pages are made of. @param folder that of the data itself */
export function readData(folder: string): LightSource {
  const json = (name: string) => readJson(folder, name);
  return {
    library: {
      dataset: parseDataset(json('atlas.json'), json('atlas.topojson')),
      plan: parsePlan(json('plan.json')),
      glossary: parseGlossary(json('glossary.json')),
    },
    census: parseCensus(json('census.json')),
    map: json('map.json') as MapDataset, // copied by the build, and only passed on
    counties: json('map-counties.json') as MapCounties, // as above
  };
}
