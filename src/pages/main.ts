import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from './build-pages.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const [folder = 'dist'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
await buildPages(resolve(root, folder), { images: !process.argv.includes('--without-images') });
