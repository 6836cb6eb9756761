import type { Cell } from '../rows/columns.ts';

/** Beginnings that spreadsheets take for a formula, a tab or line break before one included. */
const formulaStart = /^[=+\-@\t\r\n]/;

/**
 * The text of a cell as a spreadsheet may be given it. A text that would run as a formula gets an
 * apostrophe in front; a number stays one, with its minus sign.
 */
export function spreadsheetText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return formulaStart.test(cell) ? `'${cell}` : cell;
}
