import type { Citation, Statement } from '../../data/citation.ts';
import type { Figure } from '../../data/figure.ts';
import type { Text } from '../../data/text.ts';
import type { Thing } from '../../data/thing.ts';
import type { ComparableThing } from './comparable.ts';

/** Why a cell is empty: no record says, or the question does not arise. */
export type Missing = 'not-found' | 'not-applicable';

/** A part of the Circle. `about` when the total that was published is itself only about right. */
export interface Share {
  /** 0 to 1. */
  readonly of: number;
  readonly about: boolean;
}

/** What one row says of one area: a number, things, statements, or why there is none. */
export type ComparedCell =
  | {
      readonly type: 'number';
      readonly value: number;
      readonly bound?: Figure['bound'];
      /** Of the Circle, where the area lies in it whole and the Circle has the same total. */
      readonly share?: Share;
      readonly sources: readonly Citation[];
    }
  | { readonly type: 'things'; readonly things: readonly Thing[] }
  | { readonly type: 'statements'; readonly statements: readonly Statement[] }
  | { readonly type: 'missing'; readonly missing: Missing };

export interface ComparedRow {
  readonly id: string;
  readonly label: Text;
  /** Nothing where the cells are things or statements, or a plain count. */
  readonly unit?: Text;
  /** The measure of a figure, so that it is written as everywhere else. */
  readonly measure?: Figure['measure'];
  /** One for each column. */
  readonly cells: readonly ComparedCell[];
  /** The largest number of the row: charts of all columns are drawn to it. 0 when there is none. */
  readonly scaleMax: number;
}

export interface ComparedSection {
  readonly id: 'figures' | 'relations' | 'roles';
  readonly title: Text;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedColumn {
  readonly thing: ComparableThing;
  readonly name: Text;
  /** Which of several official extents the numbers are of. */
  readonly extent: Text | undefined;
}

export interface Comparison {
  readonly columns: readonly ComparedColumn[];
  readonly sections: readonly ComparedSection[];
}

/** A row with its scale. */
export function comparedRow(row: Omit<ComparedRow, 'scaleMax'>): ComparedRow {
  const values = row.cells.map((cell) => (cell.type === 'number' ? cell.value : 0));
  return { ...row, scaleMax: Math.max(0, ...values) };
}
