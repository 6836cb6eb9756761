import type { Dataset } from '../data/dataset.ts';
import { type Glossary, parseGlossary } from '../data/glossary.ts';
import { DatasetError, parseDataset } from '../data/parse.ts';
import { type Plan, parsePlan } from '../data/plan.ts';
import type { SearchGroup } from '../plan/search.ts';
import type { ListDesk, ThemeDesk } from '../state/later-files.ts';

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

/**
 * Fetches and parses each of the files that are read later. The search brings its own code with it.
 * @throws DatasetError in words that can be shown.
 */
export const loadLater = {
  plan: async (base: string): Promise<Plan> => parsePlan(await fetchJson(`${base}data/plan.json`)),
  glossary: async (base: string): Promise<Glossary> =>
    parseGlossary(await fetchJson(`${base}data/glossary.json`)),
  search: async (base: string): Promise<(typed: string) => SearchGroup[]> => {
    const [file, { openSearch }] = await Promise.all([
      fetchJson(`${base}data/search.json`),
      import('../plan/search.ts'),
    ]);
    return openSearch(file);
  },
  themes: async (base: string): Promise<ThemeDesk> => {
    const [file, { parseCensus }, { showTheme, fillsOf }] = await Promise.all([
      fetchJson(`${base}data/census.json`),
      import('../data/census.ts'),
      import('../plan/themes/shown.ts'),
    ]);
    return { census: parseCensus(file), showTheme, fillsOf };
  },
  lists: async (): Promise<ListDesk> => {
    const [{ filterThings }, { railStatusesSeen, visibleThings }] = await Promise.all([
      import('../plan/filter/matches.ts'),
      import('../plan/visible.ts'),
    ]);
    return { filterThings, visibleThings, railStatusesSeen };
  },
} as const;

/** Fetches and parses the dataset. @throws DatasetError in words that can be shown. */
export async function loadDataset(base: string): Promise<Dataset> {
  const [records, topology] = await Promise.all([
    fetchJson(`${base}data/atlas.json`),
    fetchJson(`${base}data/atlas.topojson`),
  ]);
  return parseDataset(records, topology);
}
