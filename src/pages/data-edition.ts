import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data files that the atlas reads. */
export const atlasDataFiles = [
  'atlas.json',
  'atlas.topojson',
  'census.json',
  'glossary.json',
  'plan.json',
  'search.json',
] as const;

/** What the app and the pages for articles ask for their data with: another for any other data. */
export function dataEdition(folder: string): string {
  const hash = createHash('sha256');
  for (const name of [...atlasDataFiles, 'map.json']) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 10);
}
