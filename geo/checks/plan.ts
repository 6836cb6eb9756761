import { foldersOf } from '../../src/data/records/index.ts';
import { thingOf } from '../../src/data/records/plan-entry.ts';
import { type Problem, show } from '../problem.ts';
import { fileOf, isThere, type Seeds } from '../seeds.ts';
import { collectProblems } from './report.ts';

/** How many entries the documents give, by kind: the inventory's own counts. */
export const planCounts = {
  aspects: 10,
  'task-areas': 9,
  'tasks-2019': 36,
} as const;

const targetCounts = { 2025: 15, 2035: 9 } as const;

const kindsWithThings = [
  'positioning',
  'aspects',
  'axes',
  'targets',
  'figures',
  'tasks-2019',
  'governance',
  'ecology',
  'services',
  'events',
  'glossary',
] as const;

/** The plan's entries are complete, point at things and areas that exist, and have places of their own. */
export function checkPlan(seeds: Seeds): Problem[] {
  const { records } = seeds;
  const { problems, report } = collectProblems(seeds);
  for (const kind of kindsWithThings) {
    for (const [id, record] of records[kind]) {
      record.things?.forEach((reference, index) => {
        const thing = thingOf(reference);
        if (foldersOf[thing.kind].some((folder) => isThere(seeds, folder, thing.id))) return;
        const expected = `expected a file in seeds/${foldersOf[thing.kind].join(' or seeds/')}`;
        report(
          fileOf(kind, id),
          ['things', index],
          'reference-resolves',
          show(reference),
          expected,
        );
      });
    }
  }
  for (const [id, task] of records['tasks-2019']) {
    if (isThere(seeds, 'task-areas', task.area)) continue;
    report(
      fileOf('tasks-2019', id),
      ['area'],
      'reference-resolves',
      show(task.area),
      'expected a file in seeds/task-areas',
    );
  }
  for (const [kind, count] of Object.entries(planCounts) as [keyof typeof planCounts, number][]) {
    if (records[kind].size !== count) {
      report(
        `seeds/${kind}`,
        [],
        'plan-counts',
        `${records[kind].size} records`,
        `expected ${count}`,
      );
    }
  }
  for (const [year, count] of Object.entries(targetCounts)) {
    const found = [...records.targets.values()].filter((target) => String(target.year) === year);
    if (found.length !== count) {
      report(
        'seeds/targets',
        [],
        'plan-counts',
        `${found.length} targets for ${year}`,
        `expected ${count}`,
      );
    }
  }
  const numbers = [...records['tasks-2019'].values()].map((task) => task.number);
  if (new Set(numbers).size !== numbers.length) {
    report(
      'seeds/tasks-2019',
      [],
      'plan-counts',
      'a task number twice',
      'expected 1 to 36, each once',
    );
  }
  return problems;
}
