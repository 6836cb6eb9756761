import type { Dataset } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';
import { type PlacedKind, sameThing, type Thing } from '../../data/thing.ts';
import { stationsOfCorridor } from '../relations.ts';
import type { Area } from './comparable.ts';
import { type ComparedCell, type ComparedRow, comparedRow } from './comparison.ts';

const holds = ({ counties }: Area, codes: readonly string[]): boolean =>
  codes.some((code) => counties.has(code));

/** Ids of the records of a part of the dataset that a test lets through. */
const idsWhere = <R>(
  records: Readonly<Record<string, R>>,
  test: (record: R, id: string) => boolean,
): string[] =>
  Object.entries(records)
    .filter(([id, record]) => test(record, id))
    .map(([id]) => id);

/** Units of which an area holds every county: what a line is known to cross is known by unit. */
const wholeUnits = ({ places }: Dataset, { counties }: Area): Set<string> =>
  new Set(idsWhere(places, (place) => place.counties.every((county) => counties.has(county))));

const stationsIn = ({ stations }: Dataset, area: Area): string[] =>
  idsWhere(stations, ({ county }) => area.counties.has(county));

const corridorsIn = (dataset: Dataset, area: Area): string[] => {
  const stations = new Set(stationsIn(dataset, area));
  const units = wholeUnits(dataset, area);
  return idsWhere(
    dataset.corridors,
    ({ crosses }, id) =>
      stationsOfCorridor(dataset, id).some((station) => stations.has(station)) ||
      crosses.some((unit) => units.has(unit)),
  );
};

interface Relation {
  readonly id: string;
  readonly kind: PlacedKind;
  readonly label: Text;
  readonly idsIn: (dataset: Dataset, area: Area) => string[];
  /** True where there are so many that only their number is told. */
  readonly counted?: true;
}

const relations: readonly Relation[] = [
  {
    id: 'metros',
    kind: 'metro',
    label: { zh: '都市圈', en: 'Metropolitan areas' },
    idsIn: ({ metros }, area) =>
      idsWhere(metros, ({ extents }) => extents.some(({ counties }) => holds(area, counties))),
  },
  {
    id: 'platforms',
    kind: 'platform',
    label: { zh: '川渝合作平台', en: 'Cooperation platforms' },
    idsIn: ({ platforms }, area) => idsWhere(platforms, ({ counties }) => holds(area, counties)),
  },
  {
    id: 'corridors',
    kind: 'corridor',
    label: { zh: '铁路', en: 'Railways' },
    idsIn: corridorsIn,
  },
  {
    id: 'nodes',
    kind: 'node',
    label: { zh: '项目', en: 'Projects' },
    idsIn: ({ nodes }, area) =>
      idsWhere(nodes, ({ county, also = [] }) => holds(area, [county, ...also])),
  },
  {
    id: 'stations',
    kind: 'station',
    label: { zh: '本图所列车站', en: 'Stations in this atlas' },
    idsIn: stationsIn,
    counted: true,
  },
  {
    id: 'counties',
    kind: 'county',
    label: { zh: '县级行政区', en: 'Counties' },
    idsIn: (_, { counties }) => [...counties],
    counted: true,
  },
];

/** What an area shares ground with, itself left out; whether it has one to itself does not arise. */
function cellOf(dataset: Dataset, { kind, idsIn, counted }: Relation, area: Area): ComparedCell {
  const ids = idsIn(dataset, area);
  // A count is of records, not a published figure: there is nothing to cite.
  if (counted) return { type: 'number', value: ids.length, sources: [] };
  const things = ids
    .map((id): Thing => ({ kind, id }))
    .filter((thing) => !sameThing(thing, area.thing));
  const none = things.length === 0 && area.thing.kind === kind;
  return none ? { type: 'missing', missing: 'not-applicable' } : { type: 'things', things };
}

/** Metropolitan areas, platforms, lines and projects of the areas, and how many stations and counties. */
export const relationRows = (dataset: Dataset, areas: readonly Area[]): ComparedRow[] =>
  relations.map((relation) =>
    comparedRow({
      id: relation.id,
      label: relation.label,
      cells: areas.map((area) => cellOf(dataset, relation, area)),
    }),
  );
