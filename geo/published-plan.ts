import type { PublishedGlossary } from '../src/data/glossary.ts';
import type { Plan } from '../src/data/plan.ts';
import type { Records } from './seeds.ts';

/** Records by id, in the order that `rank` gives them. */
function ordered<T>(records: ReadonlyMap<string, T>, rank: (record: T) => number | string) {
  return Object.fromEntries(
    [...records].sort(([idA, a], [idB, b]) => {
      const [rankA, rankB] = [rank(a), rank(b)];
      return rankA < rankB ? -1 : rankA > rankB ? 1 : idA < idB ? -1 : 1;
    }),
  );
}

const byOrder = <T extends { readonly order: number }>(records: ReadonlyMap<string, T>) =>
  ordered(records, ({ order }) => order);

/** The terms as the app reads them, in the order of their ids. */
export const publishGlossary = (records: Records): PublishedGlossary => ({
  format: 1,
  terms: Object.fromEntries(records.glossary),
});

/** The plan's entries as the app reads them: each kind in the order of its document, events by date. */
export const publishPlan = (records: Records): Plan => ({
  format: 1,
  positioning: byOrder(records.positioning),
  aspects: byOrder(records.aspects),
  axes: byOrder(records.axes),
  targets: ordered(records.targets, ({ year, order }) => year * 100 + order),
  figures: byOrder(records.figures),
  'task-areas': byOrder(records['task-areas']),
  'tasks-2019': ordered(records['tasks-2019'], ({ number }) => number),
  governance: byOrder(records.governance),
  ecology: byOrder(records.ecology),
  services: byOrder(records.services),
  events: ordered(records.events, ({ date }) => date),
});
