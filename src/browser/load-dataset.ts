import type { Dataset } from '../data/dataset.ts';
import { parseDataset } from '../data/parse.ts';
import { fetchJson } from './fetch-json.ts';

/** Fetches and parses the dataset. @throws DatasetError in words that can be shown. */
export async function loadDataset(base: string): Promise<Dataset> {
  const [records, topology] = await Promise.all([
    fetchJson(`${base}data/atlas.json`),
    fetchJson(`${base}data/atlas.topojson`),
  ]);
  return parseDataset(records, topology);
}
