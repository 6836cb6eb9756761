import './newer-arrays.ts';
import { mostBytes } from '../plan/own/limits.ts';
import type { OwnOrder, OwnReading } from '../plan/own/own-file.ts';
import { parseOwn } from '../plan/own/parse-own.ts';
import { refusals } from '../plan/own/problems.ts';
import { decodeText } from './decode-text.ts';

/** Reads a file; of one that is too large only its name and size are looked at. */
async function read({ file, bounds }: OwnOrder): Promise<OwnReading> {
  const { name, size } = file;
  if (size > mostBytes) return parseOwn({ name, size, text: undefined }, bounds);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: refusals.unread() };
  return parseOwn({ name, size, text: decodeText(new Uint8Array(bytes)) }, bounds);
}

const answer = (reading: OwnReading): void => self.postMessage(reading);

// It works for one file and is ended with it.
self.addEventListener('message', ({ data }: MessageEvent<OwnOrder>) => {
  read(data).then(answer, () => answer({ problem: refusals.unread() }));
});
