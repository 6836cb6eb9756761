import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Census } from '../data/census.ts';
import type { Glossary } from '../data/glossary.ts';
import type { Plan } from '../data/plan.ts';
import type { filterThings } from '../plan/filter/matches.ts';
import type { SearchGroup } from '../plan/search.ts';
import type { drawSurvey } from '../plan/survey/draw-survey.ts';
import type { fillsOf, showTheme } from '../plan/themes/shown.ts';
import type { tellMember } from '../plan/themes/tell-member.ts';
import type { railStatusesSeen, visibleThings } from '../plan/visible.ts';

/** What themes are worked out by, with the census they rest on. */
export interface ThemeDesk {
  readonly census: Census;
  readonly showTheme: typeof showTheme;
  readonly fillsOf: typeof fillsOf;
  readonly tellMember: typeof tellMember;
}

/** What filters and lists are worked out by. */
export interface ListDesk {
  readonly filterThings: typeof filterThings;
  readonly visibleThings: typeof visibleThings;
  readonly railStatusesSeen: typeof railStatusesSeen;
}

/** What draws the results of the tools that ask about points, distances and sizes. */
export interface SurveyDesk {
  readonly drawSurvey: typeof drawSurvey;
}

/** What is fetched later turns into: parsed files, or the code that reads them. */
export interface LaterContents {
  readonly plan: Plan;
  readonly glossary: Glossary;
  readonly search: (typed: string) => SearchGroup[];
  readonly themes: ThemeDesk;
  readonly lists: ListDesk;
  readonly survey: SurveyDesk;
}
export type LaterFile = keyof LaterContents;

/**
 * Files that are fetched when they are first read. Each is absent, then there; `failures` has the
 * words of those that did not come.
 */
export interface LaterFiles {
  readonly plan: ReadonlySignal<Plan | undefined>;
  readonly glossary: ReadonlySignal<Glossary | undefined>;
  readonly search: ReadonlySignal<LaterContents['search'] | undefined>;
  readonly themes: ReadonlySignal<ThemeDesk | undefined>;
  readonly lists: ReadonlySignal<ListDesk | undefined>;
  readonly survey: ReadonlySignal<SurveyDesk | undefined>;
  readonly failures: ReadonlySignal<Readonly<Partial<Record<LaterFile, string>>>>;
  /** Files that somebody waits for and that are neither there nor failed. */
  readonly wanted: ReadonlySignal<readonly LaterFile[]>;
  /** Asks for a file; after a failure, asks again. */
  readonly want: (file: LaterFile) => void;
  readonly receive: <F extends LaterFile>(file: F, content: LaterContents[F]) => void;
  readonly fail: (file: LaterFile, detail: string) => void;
}

/** @param needed signals that say when a file is needed by what is shown */
export function createLaterFiles(
  needed: Partial<Record<LaterFile, ReadonlySignal<boolean>>>,
): LaterFiles {
  const there = signal<Partial<LaterContents>>({});
  const failures = signal<Partial<Record<LaterFile, string>>>({});
  const asked = signal<ReadonlySet<LaterFile>>(new Set());
  const files: readonly LaterFile[] = ['plan', 'glossary', 'search', 'themes', 'lists', 'survey'];
  return {
    plan: computed(() => there.value.plan),
    glossary: computed(() => there.value.glossary),
    search: computed(() => there.value.search),
    themes: computed(() => there.value.themes),
    lists: computed(() => there.value.lists),
    survey: computed(() => there.value.survey),
    failures,
    wanted: computed(() =>
      files.filter(
        (file) =>
          there.value[file] === undefined &&
          failures.value[file] === undefined &&
          (asked.value.has(file) || needed[file]?.value),
      ),
    ),
    want: (file) => {
      const { [file]: failed, ...others } = failures.peek();
      if (failed !== undefined) failures.value = others;
      if (!asked.peek().has(file)) asked.value = new Set([...asked.peek(), file]);
    },
    receive: (file, content) => {
      there.value = { ...there.peek(), [file]: content };
    },
    fail: (file, detail) => {
      failures.value = { ...failures.peek(), [file]: detail };
    },
  };
}
