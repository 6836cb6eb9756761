import type { Statement } from '../../data/citation.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Area } from './comparable.ts';
import { type ComparedRow, comparedRow } from './comparison.ts';

/** What the plan says of an area by name, as statements of its record. */
function planOf({ places, metros, platforms }: Dataset, { thing }: Area): readonly Statement[] {
  switch (thing.kind) {
    case 'place':
    case 'county':
      // A county that is a unit is spoken of as the unit, the others not one by one.
      return places[thing.id]?.plan ?? [];
    case 'metro':
      return metros[thing.id]?.plan ?? [];
    case 'platform':
      return platforms[thing.id]?.plan ?? [];
  }
}

/** What the plans of the metropolitan areas give an area to do: as a member, or each of its members. */
const rolesOf = ({ metros }: Dataset, { thing }: Area): Statement[] =>
  Object.entries(metros).flatMap(([id, { roles }]) =>
    roles
      .filter(({ places }) =>
        thing.kind === 'metro' ? id === thing.id : places.some((code) => code === thing.id),
      )
      .map(({ zh, en, sources }) => ({ zh, en, sources })),
  );

/** What the plan says of the areas, and the parts it gives them in a metropolitan area. */
export const roleRows = (dataset: Dataset, areas: readonly Area[]): ComparedRow[] => {
  const row = (
    id: string,
    label: ComparedRow['label'],
    statementsOf: (area: Area) => readonly Statement[],
  ): ComparedRow =>
    comparedRow({
      id,
      label,
      cells: areas.map((area) => {
        const statements = statementsOf(area);
        return statements.length > 0
          ? { type: 'statements', statements }
          : { type: 'missing', missing: 'not-found' };
      }),
    });
  return [
    row('plan', { zh: '规划怎样说', en: 'What the plan says' }, (area) => planOf(dataset, area)),
    row('roles', { zh: '在都市圈中的分工', en: 'Part in a metropolitan area' }, (area) =>
      rolesOf(dataset, area),
    ),
  ];
};
