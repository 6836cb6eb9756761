import { createHash } from 'node:crypto';
import { type Credit, credits } from './licences.ts';
import { formsOf, type Table } from './table.ts';

/** The licences of a table, each once; the records' own comes with every table. */
function licencesOf({ credits: names }: Table) {
  const found = ['records' as const, ...names].flatMap((name) => {
    const { licence }: Credit = credits[name];
    return licence ?? [];
  });
  return found.filter(
    ({ name }, index) => found.findIndex((other) => other.name === name) === index,
  );
}

const digest = (content: string) => ({
  bytes: Buffer.byteLength(content),
  hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
});

/**
 * The Frictionless Data Package descriptor of the open-data copies: for each file its schema,
 * sources, licence, size and hash. There is no date in it: the same records give the same bytes.
 */
export function describePackage(
  tables: readonly Table[],
  files: ReadonlyMap<string, string>,
): string {
  const resources = tables.flatMap((table) => {
    return formsOf(table).map(({ file, format, mediatype }) => ({
      name: format === 'csv' && table.features ? `${table.name}-table` : table.name,
      title: table.title,
      path: file,
      format,
      mediatype,
      encoding: 'utf-8',
      ...digest(files.get(file) ?? ''),
      schema: { fields: table.columns, primaryKey: 'id' },
      sources: table.credits.map((name) => {
        const { title, path }: Credit = credits[name];
        return path ? { title, path } : { title };
      }),
      licenses: licencesOf(table),
    }));
  });
  return `${JSON.stringify(
    {
      profile: 'data-package',
      name: 'chengyu-atlas',
      title: '成渝双城图 Chengyu Atlas: open data',
      description:
        'Places, metropolitan areas, cooperation platforms, railways, stations, rivers and the census of the Chengdu–Chongqing Economic Circle. Coordinates are WGS 84 degrees [lon, lat].',
      resources,
    },
    null,
    2,
  )}\n`;
}
