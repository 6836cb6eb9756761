import type { Station } from '../data/dataset.ts';
import type { Text } from '../data/text.ts';

/** What a station is a hub of. */
export const hubNames: Readonly<Record<NonNullable<Station['hub']>, Text>> = {
  passenger: { zh: '客运枢纽', en: 'Passenger hub' },
  freight: { zh: '铁路货运枢纽', en: 'Rail-freight hub' },
};
