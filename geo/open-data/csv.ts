/** A cell by RFC 4180: quoted when it holds a comma, a quote or a line break. */
const cell = (value: unknown): string => {
  const text = value === undefined || value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A CSV table with a header row, UTF-8, CRLF line ends (RFC 4180). */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Record<string, unknown>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines
    .map((line) => line.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}
