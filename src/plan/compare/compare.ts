import type { Library } from '../library.ts';
import { areaOf, type ComparableThing } from './comparable.ts';
import type { Comparison } from './comparison.ts';
import { figureRows } from './figure-rows.ts';
import { relationRows } from './relation-rows.ts';
import { roleRows } from './role-rows.ts';

/** How many areas stand side by side. */
export const comparedAtOnce = { least: 2, most: 4 } as const;

/**
 * Sets two to four areas side by side: figures with their shares of the Circle, what they share
 * ground with, and what the plan says of them. Every row has a cell for each area, and says when
 * something is missing.
 *
 * @throws when there are fewer or more areas, or one is not in the dataset
 */
export function compare({ dataset }: Library, things: readonly ComparableThing[]): Comparison {
  const { least, most } = comparedAtOnce;
  if (things.length < least || things.length > most)
    throw new Error(`got ${things.length} areas to compare, expected ${least} to ${most}`);
  const areas = things.map((thing) => areaOf(dataset, thing));
  return {
    columns: areas.map(({ thing, name, extent }) => ({ thing, name, extent })),
    sections: [
      {
        id: 'figures',
        title: { zh: '数字', en: 'Figures' },
        rows: figureRows(dataset, areas),
      },
      {
        id: 'relations',
        title: { zh: '关联', en: 'Connections' },
        rows: relationRows(dataset, areas),
      },
      {
        id: 'roles',
        title: { zh: '规划中的角色', en: 'Roles in the plan' },
        rows: roleRows(dataset, areas),
      },
    ],
  };
}
