import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file of the repository. */
export const readPage = (path: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');
