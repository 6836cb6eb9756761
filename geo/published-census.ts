import type { CensusColumn, PublishedCensus } from '../src/data/census.ts';
import { type Adcode, prefectureOf } from '../src/data/ids.ts';
import type { CensusRecord } from '../src/data/records/place.ts';
import type { Records } from './seeds.ts';

/** The day of the census. */
const censusDate = '2020-11-01';

/** The census of each county and zone, by code and in the order of the codes. */
export const censusByCode = (records: Records): [Adcode, CensusRecord][] =>
  [...records.places, ...records.outside, ...records.counties]
    .flatMap(
      ([id, { census2020 }]): [Adcode, CensusRecord][] =>
        census2020 ? [[id as Adcode, census2020]] : [], // ids were checked on reading
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The unit of a zone: its city, which takes in all that its first four digits name. */
export const unitOfZone = (zone: Adcode): Adcode => `${prefectureOf(zone)}00` as Adcode; // six digits

const read: Readonly<Record<CensusColumn, (census: CensusRecord) => number>> = {
  residents: (census) => census.residents,
  urban: (census) => census.urban,
  age0to14Pct: (census) => census.age0to14Pct,
  age65plusPct: (census) => census.age65plusPct,
  householdSize: (census) => census.householdSize,
  registeredElsewhere: (census) => census.registeredElsewhere,
  agriculturePct: (census) => census.workersByIndustryPct.agriculture,
  manufacturingPct: (census) => census.workersByIndustryPct.manufacturing,
  constructionPct: (census) => census.workersByIndustryPct.construction,
};

/** The census as the app reads it. Every record cites the same sources, so they are told once. */
export function publishCensus(records: Records): PublishedCensus {
  const rows = censusByCode(records);
  const [first] = rows;
  if (!first) throw new Error('seeds hold no census, expected one of every county');
  const column = (name: CensusColumn) => rows.map(([, census]) => read[name](census));
  const zones = [...records.counties].flatMap(
    ([id, { zone, name }]) =>
      zone ? [[id, { name, unit: unitOfZone(id as Adcode) }] as const] : [], // ids were checked on reading
  );
  return {
    format: 1,
    date: censusDate,
    sources: first[1].sources,
    detailSources: first[1].detailSources,
    zones: Object.fromEntries(zones),
    codes: rows.map(([code]) => code),
    columns: {
      residents: column('residents'),
      urban: column('urban'),
      age0to14Pct: column('age0to14Pct'),
      age65plusPct: column('age65plusPct'),
      householdSize: column('householdSize'),
      registeredElsewhere: column('registeredElsewhere'),
      agriculturePct: column('agriculturePct'),
      manufacturingPct: column('manufacturingPct'),
      constructionPct: column('constructionPct'),
    },
  };
}
