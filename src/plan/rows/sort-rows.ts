import { type ColumnId, columnOf } from './columns.ts';
import type { Row } from './row.ts';
import { nameKey } from './sort-key.ts';

export type SortDirection = 'ascending' | 'descending';

type Key = string | number;

/** Numbers before texts; texts by code unit, which is the same everywhere. */
function compareKeys(a: Key, b: Key): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The rows by a column. Rows that it says nothing of come last in either direction; among equals
 * the order is by name, then as it was.
 */
export function sortRows(rows: readonly Row[], column: ColumnId, direction: SortDirection): Row[] {
  const { sortKey } = columnOf(column);
  const turn = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: sortKey(row), name: nameKey(row) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return (
          Number(a.key === undefined) - Number(b.key === undefined) || compareKeys(a.name, b.name)
        );
      return turn * compareKeys(a.key, b.key) || compareKeys(a.name, b.name);
    })
    .map(({ row }) => row);
}
