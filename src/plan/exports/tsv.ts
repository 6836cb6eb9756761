import type { Row } from '../rows/row.ts';
import { spreadsheetText } from './spreadsheet-cell.ts';
import { type TableScope, tableOf } from './table.ts';

/** The rows for the clipboard, as spreadsheets paste them: tabs between cells, one row to a line. */
export const tsvOf = (rows: readonly Row[], scope: TableScope): string =>
  tableOf(scope, rows)
    .map((cells) =>
      // A tab or line break in a text would be a new cell or row.
      cells.map((cell) => spreadsheetText(cell).replace(/[\t\r\n]+/g, ' ')).join('\t'),
    )
    .join('\n');
