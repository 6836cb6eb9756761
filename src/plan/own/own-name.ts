import { cleanText } from './clean-text.ts';
import { mostOfName } from './limits.ts';

/** Columns and properties that a name is looked for in, the first before the others. */
const nameKeys = ['name', '名称', 'title'] as const;

/** A column's name as it is compared: without case, spaces around it and what follows in brackets. */
export function columnKey(name: string): string {
  const [before = ''] = name.split(/[（(]/, 1);
  return before.trim().toLowerCase();
}

/** The index of the first column that has one of the names, in the order of the names. */
export function findColumn(columns: readonly string[], names: readonly string[]): number {
  const keys = columns.map(columnKey);
  return names.map((name) => keys.indexOf(name)).find((index) => index >= 0) ?? -1;
}

/** The column that holds names, -1 when none does. */
export const nameColumn = (columns: readonly string[]): number => findColumn(columns, nameKeys);

/** A cell or property as a name for the map; nothing when it is neither a text nor a number, or empty. */
export function readName(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return cleanText(String(value), mostOfName) || undefined;
}
