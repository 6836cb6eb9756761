import type { CensusRecord } from '../../src/data/records/place.ts';
import { type Problem, show } from '../problem.ts';
import { fileOf, type Seeds } from '../seeds.ts';
import { collectProblems } from './report.ts';

const folders = ['places', 'outside', 'counties'] as const;

/** Parts of a whole that cannot be more than it, with the field that is blamed. */
const parts: readonly {
  readonly field: string;
  readonly part: (census: CensusRecord) => number;
  readonly whole: (census: CensusRecord) => number;
  readonly expected: (whole: number) => string;
}[] = [
  {
    field: 'urban',
    part: ({ urban }) => urban,
    whole: ({ residents }) => residents,
    expected: (residents) => `expected at most the ${residents} residents`,
  },
  {
    field: 'registeredElsewhere',
    part: ({ registeredElsewhere }) => registeredElsewhere,
    whole: ({ residents }) => residents,
    expected: (residents) => `expected at most the ${residents} residents`,
  },
  {
    field: 'age65plusPct',
    part: ({ age0to14Pct, age65plusPct }) => age0to14Pct + age65plusPct,
    whole: () => 100,
    expected: () => 'expected at most 100 together with age0to14Pct',
  },
  {
    field: 'workersByIndustryPct',
    part: ({ workersByIndustryPct: { agriculture, manufacturing, construction } }) =>
      agriculture + manufacturing + construction,
    whole: () => 100,
    expected: () => 'expected shares of at most 100 together',
  },
];

const citedIn = ({ sources, detailSources }: CensusRecord): string =>
  show([sources, detailSources]);

/**
 * The census of each county by itself: no part is more than its whole, and all records cite the
 * same sources, because the published file names them once.
 */
export function checkCensus(seeds: Seeds): Problem[] {
  const { problems, report } = collectProblems(seeds);
  const all = folders.flatMap((folder) =>
    [...seeds.records[folder]].flatMap(([id, { census2020 }]) =>
      census2020 ? [{ file: fileOf(folder, id), census: census2020 }] : [],
    ),
  );
  for (const { file, census } of all) {
    for (const { field, part, whole, expected } of parts) {
      if (part(census) <= whole(census)) continue;
      const got = `${Math.round(part(census) * 100) / 100}`;
      report(file, ['census2020', field], 'census-parts-fit', got, expected(whole(census)));
    }
  }
  const counts = new Map<string, number>();
  for (const { census } of all) counts.set(citedIn(census), (counts.get(citedIn(census)) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  for (const { file, census } of all) {
    if (citedIn(census) === usual?.[0]) continue;
    const expected = 'expected those of the other counties';
    report(file, ['census2020', 'sources'], 'census-cites-alike', 'other sources', expected);
  }
  return problems;
}
