import type { Atlas } from '../atlas.ts';
import { censusByCode, unitOfZone } from '../published-census.ts';
import { citedSources, column, named, type Table } from './table.ts';

const workers = (what: string) =>
  `Workers in ${what}, percent of all workers, from the long form of a tenth of the households`;

/** The table of the 2020 census: a row for each county and each zone counted apart. Pure. */
export function buildCensusTable({ records, unitOfCounty }: Atlas): Table {
  return {
    name: 'census',
    title: 'Counties of Sichuan and Chongqing at the census of 1 November 2020',
    columns: [
      column('id', 'string', 'Adcode (GB/T 2260), names of 2021'),
      ...named,
      column('unit', 'string', 'Adcode of its unit'),
      column('zone', 'boolean', 'True for a development zone counted apart, without a boundary'),
      column('residents', 'integer', 'Residents'),
      column('urban', 'integer', 'Residents who live in towns and cities'),
      column('age0to14Pct', 'number', 'Residents under 15, percent of all'),
      column('age65plusPct', 'number', 'Residents of 65 and over, percent of all'),
      column('householdSize', 'number', 'Persons to a family household, on average'),
      column(
        'registeredElsewhere',
        'integer',
        'Residents registered in another township or street',
      ),
      column('agriculturePct', 'number', workers('agriculture')),
      column('manufacturingPct', 'number', workers('manufacturing')),
      column('constructionPct', 'number', workers('construction')),
      column('sources', 'string', 'Ids of the source records, joined by spaces'),
    ],
    rows: censusByCode(records).map(([id, census]) => {
      const county = records.counties.get(id);
      const name = (county ?? records.places.get(id) ?? records.outside.get(id))?.name;
      const { agriculture, manufacturing, construction } = census.workersByIndustryPct;
      return {
        id,
        name_zh: name?.zh,
        name_en: name?.en,
        unit: unitOfCounty.get(id) ?? unitOfZone(id),
        zone: county?.zone === true,
        residents: census.residents,
        urban: census.urban,
        age0to14Pct: census.age0to14Pct,
        age65plusPct: census.age65plusPct,
        householdSize: census.householdSize,
        registeredElsewhere: census.registeredElsewhere,
        agriculturePct: agriculture,
        manufacturingPct: manufacturing,
        constructionPct: construction,
        sources: citedSources(census),
      };
    }),
    csv: true,
    credits: ['census'],
  };
}
