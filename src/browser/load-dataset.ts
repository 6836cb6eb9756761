import type { Dataset } from '../data/dataset.ts';
import { parseDataset } from '../data/parse.ts';
import { datasetFiles } from './dataset-files.ts';
import { fetchJson } from './fetch-json.ts';

/** Fetches and parses the dataset. @throws DatasetError in words that can be shown. */
export async function loadDataset(base: string): Promise<Dataset> {
  const files = datasetFiles(base);
  const [records, topology] = await Promise.all([
    fetchJson(files.records),
    fetchJson(files.shapes),
  ]);
  return parseDataset(records, topology);
}
