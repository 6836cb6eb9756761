import type { Box } from '../../data/dataset.ts';
import { cleanText } from './clean-text.ts';
import { drawOwn, leftOutText } from './draw-own.ts';
import { mostBytes } from './limits.ts';
import type { OwnReading } from './own-file.ts';
import { refusals } from './problems.ts';
import { readCsv } from './read-csv.ts';
import { readGeojson } from './read-geojson.ts';

const geojsonEndings = ['geojson', 'json'];
const csvEndings = ['csv', 'tsv', 'txt'];
const spreadsheetEndings = ['xlsx', 'xls', 'ods', 'et', 'numbers'];

/** What is kept of a file's name for the panel, characters. */
const mostOfFileName = 120;

const endingOf = (name: string): string | undefined =>
  /\.([^./\\]{1,20})$/.exec(name.slice(-24))?.[1]?.toLowerCase();

/** A file as far as its bytes say what it is. */
interface Brought {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Without a byte order mark; nothing when the bytes are not UTF-8, or too many to look. */
  readonly text: string | undefined;
}

/**
 * Reads a reader's own file: GeoJSON or a table of points, by the ending of its name or, without
 * one, by how it begins. All its texts stay texts. Never throws.
 *
 * @param bounds what the map can show, degrees
 * @returns what is drawn, or one sentence that says why nothing is
 */
export function parseOwn({ name, size, text }: Brought, bounds: Box): OwnReading {
  const ending = endingOf(name);
  if (ending !== undefined && spreadsheetEndings.includes(ending))
    return { problem: refusals.spreadsheet() };
  if (ending !== undefined && ![...geojsonEndings, ...csvEndings].includes(ending))
    return { problem: refusals.unknownKind(ending) };
  if (size > mostBytes) return { problem: refusals.tooBig(size) };
  if (text === undefined) return { problem: refusals.notUtf8() };
  if (text.trim() === '') return { problem: refusals.empty() };
  const isGeojson =
    ending === undefined ? text.trimStart().startsWith('{') : geojsonEndings.includes(ending);
  const content = isGeojson ? readGeojson(text) : readCsv(text);
  if ('problem' in content) return content;
  if (content.things.length === 0) {
    const leftOut = leftOutText(content);
    return { problem: leftOut ? refusals.nothingSound(leftOut) : refusals.nothingIn() };
  }
  return { file: drawOwn(cleanText(name, mostOfFileName), content, bounds) };
}
