import type { Atlas } from './atlas.ts';
import { writeCsv } from './open-data/csv.ts';
import { describePackage } from './open-data/datapackage.ts';
import { writeGeojson } from './open-data/geojson.ts';
import { writeLicences } from './open-data/licences.ts';
import { buildTables } from './open-data/tables.ts';
import { publishRecords } from './published-records.ts';

/** Every file of `public/data/` by name, with its whole text. Pure: same atlas, same bytes. */
export function buildOutputs(atlas: Atlas): Map<string, string> {
  const published = publishRecords(atlas);
  const tables = buildTables(atlas, published);
  const files = new Map<string, string>([
    ['atlas.json', `${JSON.stringify(published)}\n`],
    ['atlas.topojson', `${JSON.stringify(atlas.topology)}\n`],
  ]);
  for (const table of tables) {
    files.set(`${table.name}.geojson`, writeGeojson(table.features));
    if (table.csv) {
      const rows = table.features.map((feature) => feature.properties ?? {});
      files.set(
        `${table.name}.csv`,
        writeCsv(
          table.columns.map((column) => column.name),
          rows,
        ),
      );
    }
  }
  files.set('LICENCES.md', writeLicences(tables));
  files.set('datapackage.json', describePackage(tables, files));
  return files;
}
