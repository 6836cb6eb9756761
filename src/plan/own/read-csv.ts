import type { Text } from '../../data/text.ts';
import { csvRows } from './csv-rows.ts';
import { LeftOut, placeOf } from './left-out.ts';
import { mostFeatures } from './limits.ts';
import type { OwnContent, OwnThing } from './own-file.ts';
import { findColumn, nameColumn, readName } from './own-name.ts';
import { faults, placedFault, refusals } from './problems.ts';

const lonNames = ['lon', 'lng', 'long', 'longitude', '经度'] as const;
const latNames = ['lat', 'latitude', '纬度'] as const;
const separators = [',', ';', '\t'] as const;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** A cell as degrees. Tables that are parted by semicolons come from where decimals have a comma. */
function readDegrees(cell: string | undefined, axis: 'lon' | 'lat', separator: string): number {
  const typed = (cell ?? '').trim();
  if (typed === '') throw new LeftOut(faults.missing(axis));
  const written = separator === ';' ? typed.replace(',', '.') : typed;
  if (!decimal.test(written)) throw new LeftOut(faults.notNumber(axis, typed));
  return Number(written);
}

/** The columns that are read, by their index from 0; -1 for no names. */
interface Header {
  readonly separator: string;
  readonly lon: number;
  readonly lat: number;
  readonly name: number;
  readonly width: number;
}

/** The header's cells by each separator; the first that finds both columns is the table's. */
function readHeader(text: string): Header | { readonly problem: Text } {
  let found: readonly string[] = [];
  for (const separator of separators) {
    const { value: row } = csvRows(text, separator).next();
    if (!row) return { problem: refusals.nothingIn() };
    if ('openQuoteIn' in row) return { problem: refusals.openQuote(row.openQuoteIn) };
    const [lon, lat] = [findColumn(row.cells, lonNames), findColumn(row.cells, latNames)];
    const name = nameColumn(row.cells);
    if (lon >= 0 && lat >= 0) return { separator, lon, lat, name, width: row.cells.length };
    if (row.cells.length > found.length) found = row.cells;
  }
  return { problem: refusals.noColumns(found) };
}

/** How many cells a row has up to the last with anything in it. */
const widthOf = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/**
 * Reads a table with a header: a point for each row that has a longitude and a latitude. Columns
 * are found by their usual names, separators by whether they make these columns.
 *
 * @param text of the file, without a byte order mark
 */
export function readCsv(text: string): OwnContent | { readonly problem: Text } {
  const header = readHeader(text);
  if ('problem' in header) return header;
  const things: OwnThing[] = [];
  let rows = -1;
  let leftOut = 0;
  let firstLeftOut: Text | undefined;
  for (const row of csvRows(text, header.separator)) {
    if ('openQuoteIn' in row) return { problem: refusals.openQuote(row.openQuoteIn) };
    rows += 1;
    if (rows === 0 || rows > mostFeatures) continue;
    try {
      const { cells } = row;
      if (widthOf(cells) > header.width)
        throw new LeftOut(faults.tooManyCells(widthOf(cells), header.width));
      const lon = readDegrees(cells[header.lon], 'lon', header.separator);
      const lat = readDegrees(cells[header.lat], 'lat', header.separator);
      const geometry = { type: 'Point', coordinates: placeOf(lon, lat) } as const;
      things.push({ geometry, name: readName(cells[header.name]) });
    } catch (error) {
      if (!(error instanceof LeftOut)) throw error;
      leftOut += 1;
      firstLeftOut ??= placedFault('row', row.line, error.fault);
    }
  }
  if (rows > mostFeatures) return { problem: refusals.tooManyFeatures(rows, 'row') };
  return { things, unit: 'row', leftOut, firstLeftOut };
}
