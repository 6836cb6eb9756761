import type { Feature } from 'geojson';
import { findCitations } from '../../src/data/citation.ts';
import type { CreditName } from './licences.ts';

/** A column of an open-data table: its name, its Frictionless type and what it says. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description: string;
}

/**
 * One published table: as GeoJSON when it has features, as CSV when `csv` is true. A table
 * without geometry has `rows` instead of features.
 */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly features?: readonly Feature[];
  readonly rows?: readonly Record<string, unknown>[];
  readonly csv: boolean;
  readonly credits: readonly CreditName[];
}

/** The rows of a table: its own, or the properties of its features. */
export const rowsOf = ({ rows, features = [] }: Table): readonly Record<string, unknown>[] =>
  rows ?? features.map((feature) => feature.properties ?? {});

/** The files a table is published as. */
export const formsOf = ({ name, features, csv }: Pick<Table, 'name' | 'features' | 'csv'>) => [
  ...(features
    ? [{ file: `${name}.geojson`, format: 'geojson', mediatype: 'application/geo+json' } as const]
    : []),
  ...(csv ? [{ file: `${name}.csv`, format: 'csv', mediatype: 'text/csv' } as const] : []),
];

/** Ids of all sources that a record cites, sorted, joined by spaces. */
export const citedSources = (record: unknown): string =>
  [...new Set(findCitations(record).map((citation) => citation.id))].sort().join(' ');

export const column = (name: string, type: Column['type'], description: string): Column => ({
  name,
  type,
  description,
});

/** The two names that every table carries. */
export const named = [
  column('name_zh', 'string', 'Name in Chinese'),
  column('name_en', 'string', 'Name in English'),
];
