import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDataset } from '../src/data/parse.ts';

/** The text of a file of public/data. */
export const publishedText = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../public/data/${name}`, import.meta.url)), 'utf8');

/** The real dataset, parsed as the app parses it. */
export const publishedDataset = () =>
  parseDataset(
    JSON.parse(publishedText('atlas.json')),
    JSON.parse(publishedText('atlas.topojson')),
  );
