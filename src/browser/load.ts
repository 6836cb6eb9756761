import { type Glossary, parseGlossary } from '../data/glossary.ts';
import { type Plan, parsePlan } from '../data/plan.ts';
import type { SearchGroup } from '../plan/search.ts';
import type { ListDesk, SurveyDesk, ThemeDesk } from '../state/later-files.ts';
import { fetchJson } from './fetch-json.ts';

export { loadDataset } from './load-dataset.ts';

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
    const [file, { parseCensus }, { showTheme, fillsOf }, { tellMember }] = await Promise.all([
      fetchJson(`${base}data/census.json`),
      import('../data/census.ts'),
      import('../plan/themes/shown.ts'),
      import('../plan/themes/tell-member.ts'),
    ]);
    return { census: parseCensus(file), showTheme, fillsOf, tellMember };
  },
  lists: async (): Promise<ListDesk> => {
    const [{ filterThings }, { railStatusesSeen, visibleThings }] = await Promise.all([
      import('../plan/filter/matches.ts'),
      import('../plan/visible.ts'),
    ]);
    return { filterThings, visibleThings, railStatusesSeen };
  },
  survey: async (): Promise<SurveyDesk> => {
    const { drawSurvey } = await import('../plan/survey/draw-survey.ts');
    return { drawSurvey };
  },
} as const;
