/** A row of a table and the line of the file that it begins in, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quotation mark that is never closed, in the line where it was opened. */
export interface OpenQuote {
  readonly openQuoteIn: number;
}

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

/**
 * The rows of a table as RFC 4180 has them: cells in quotation marks may hold separators, breaks of
 * line and, doubled, quotation marks. Lines may end in CR LF, LF or CR. Rows without anything in
 * them are passed over. A mark inside a cell that began without one stands for itself.
 *
 * @param separator one character
 * @returns row by row; an open quotation mark is the last that comes
 */
export function* csvRows(text: string, separator: string): Generator<CsvRow | OpenQuote, void> {
  let at = 0;
  let line = 1;
  const endOfPlain = (from: number): number => {
    let end = from;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
      end += 1;
    return end;
  };
  while (at < text.length) {
    const firstLine = line;
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        const opened = line;
        for (;;) {
          const close = text.indexOf('"', at + 1);
          if (close < 0) return yield { openQuoteIn: opened };
          const part = text.slice(at + 1, close);
          line += linesIn(part);
          cell += part;
          at = close + 1;
          if (text[at] !== '"') break;
          cell += '"';
        }
      }
      const end = endOfPlain(at);
      cells.push(cell + text.slice(at, end));
      at = end;
      if (text[at] !== separator) break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) yield { line: firstLine, cells };
  }
}
