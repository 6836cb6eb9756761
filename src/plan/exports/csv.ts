import type { Row } from '../rows/row.ts';
import { spreadsheetText } from './spreadsheet-cell.ts';
import { type TableScope, tableOf } from './table.ts';

/** Tells Excel that the file is UTF-8; without it Chinese is read in the code page of the machine. */
const byteOrderMark = '\uFEFF';

/** A cell by RFC 4180: quoted when it holds a comma, a quote or a line break. */
const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The rows as CSV: UTF-8 with a byte order mark, a header, CRLF line ends (RFC 4180). */
export function csvOf(rows: readonly Row[], scope: TableScope): string {
  const lines = tableOf(scope, rows).map((cells) =>
    cells.map((cell) => quoted(spreadsheetText(cell))).join(','),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}
