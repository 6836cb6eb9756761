import type { Dataset } from '../data/dataset.ts';
import { DatasetError, parseDataset } from '../data/parse.ts';
import { type Plan, parsePlan } from '../data/plan.ts';

async function fetchJson(url: string): Promise<unknown> {
  const name = url.split('/').at(-1);
  const response = await fetch(url).catch(() => {
    throw new DatasetError(`${name}: no connection`);
  });
  if (!response.ok) throw new DatasetError(`${name}: got status ${response.status}, expected 200`);
  return response.json().catch(() => {
    throw new DatasetError(`${name}: got a broken file, expected JSON`);
  });
}

/** Fetches and parses the plan's entries. @throws DatasetError in words that can be shown. */
export const loadPlan = async (base: string): Promise<Plan> =>
  parsePlan(await fetchJson(`${base}data/plan.json`));

/** Fetches and parses the dataset. @throws DatasetError in words that can be shown. */
export async function loadDataset(base: string): Promise<Dataset> {
  const [records, topology] = await Promise.all([
    fetchJson(`${base}data/atlas.json`),
    fetchJson(`${base}data/atlas.topojson`),
  ]);
  return parseDataset(records, topology);
}
