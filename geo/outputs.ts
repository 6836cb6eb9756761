import type { Aliases } from '../src/data/aliases.ts';
import type { Atlas } from './atlas.ts';
import { buildCensusTable } from './open-data/census-table.ts';
import { writeCsv } from './open-data/csv.ts';
import { describePackage } from './open-data/datapackage.ts';
import { writeGeojson } from './open-data/geojson.ts';
import { writeLicences } from './open-data/licences.ts';
import { buildPlanTables } from './open-data/plan-tables.ts';
import { formsOf, rowsOf } from './open-data/table.ts';
import { buildTables } from './open-data/tables.ts';
import { publishCensus } from './published-census.ts';
import { publishMap } from './published-map.ts';
import { publishGlossary, publishPlan } from './published-plan.ts';
import { publishRecords } from './published-records.ts';
import { buildSearchFile } from './search/index.ts';

/** Every file of `public/data/` by name, with its whole text. Pure: same atlas, same bytes. */
export function buildOutputs(atlas: Atlas, aliases: Aliases): Map<string, string> {
  const published = publishRecords(atlas, aliases);
  const plan = publishPlan(atlas.records);
  const glossary = publishGlossary(atlas.records);
  const light = publishMap(atlas, published);
  const tables = [
    ...buildTables(atlas, published),
    buildCensusTable(atlas),
    ...buildPlanTables(plan),
  ];
  const files = new Map<string, string>([
    ['atlas.json', `${JSON.stringify(published)}\n`],
    ['census.json', `${JSON.stringify(publishCensus(atlas.records))}\n`],
    ['plan.json', `${JSON.stringify(plan)}\n`],
    ['glossary.json', `${JSON.stringify(glossary)}\n`],
    ['search.json', `${JSON.stringify(buildSearchFile({ published, plan, glossary }))}\n`],
    ['atlas.topojson', `${JSON.stringify(atlas.topology)}\n`],
    ['map.json', `${JSON.stringify(light.map)}\n`],
    ['map-counties.json', `${JSON.stringify(light.counties)}\n`],
  ]);
  for (const table of tables) {
    const columns = table.columns.map((column) => column.name);
    for (const { file, format } of formsOf(table)) {
      const text =
        format === 'csv' ? writeCsv(columns, rowsOf(table)) : writeGeojson(table.features ?? []);
      files.set(file, text);
    }
  }
  const licensed = tables.map((table) => ({
    files: formsOf(table).map((form) => form.file),
    credits: table.credits,
  }));
  files.set('LICENCES.md', writeLicences(licensed));
  files.set('datapackage.json', describePackage(tables, files));
  return files;
}
