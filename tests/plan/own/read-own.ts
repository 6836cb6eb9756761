import { decodeText } from '../../../src/browser/decode-text.ts';
import type { OwnFile, OwnReading } from '../../../src/plan/own/own-file.ts';
import { parseOwn } from '../../../src/plan/own/parse-own.ts';

/** What the map of these tests can show: longitudes 100 to 112, latitudes 26 to 34. */
const bounds = [100, 26, 112, 34] as const;

/** A file as the worker reads it. */
export function readOwn(name: string, content: string | Uint8Array): OwnReading {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return parseOwn({ name, size: bytes.length, text: decodeText(bytes) }, [...bounds]);
}

/** A file that must be sound. */
export function soundOwn(name: string, content: string | Uint8Array): OwnFile {
  const reading = readOwn(name, content);
  if ('problem' in reading) throw new Error(reading.problem.en);
  return reading.file;
}

/** Why a file is refused, in English; an empty text when it is not. */
export function refusalOf(name: string, content: string | Uint8Array): string {
  const reading = readOwn(name, content);
  return 'problem' in reading ? reading.problem.en : '';
}
