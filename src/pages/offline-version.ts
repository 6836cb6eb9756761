import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { homePages, keptListOf, proofOf, type Version } from '../offline/version.ts';
import { atlasDataFiles, dataEdition } from './data-edition.ts';

/** The place in the worker that the id of a version is written to. */
const opening = 'ATLAS_VERSION';

/** How big the worker may be, Brotli. */
const workerBytes = 2000;

/**
 * The assets that a page may come to need: those it names, those that they name, and so on.
 *
 * @param assets the text of every asset, by name
 */
export function assetsReached(page: string, assets: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const follow = (text: string): void => {
    for (const [name, content] of assets) {
      if (found.has(name) || !text.includes(name)) continue;
      found.add(name);
      follow(content);
    }
  };
  follow(page);
  return [...found].sort();
}

/** The first script of a page, below the base. @throws when there is none */
export function entryOf(page: string, base: string): string {
  const [, address] = /<script\b[^>]*\stype="module"[^>]*\ssrc="([^"]+)"/.exec(page) ?? [];
  if (!address?.startsWith(base))
    throw new Error(`got the entry ${address}, expected one below ${base}`);
  return address.slice(base.length);
}

/** Where a file of a version lies: its path without the query that it is asked with. */
const fileOf = (path: string): string => path.replace(/\?.*/, '');

/** What the worker is to keep of a built site, and the id of that. */
export async function readVersion(
  folder: string,
  base: string,
): Promise<{ readonly id: string; readonly version: Version }> {
  const read = (path: string) => readFileSync(join(folder, path));
  const pages = homePages.map((page) => read(`${page}index.html`).toString());
  const [home = ''] = pages;
  const assets = new Map(
    readdirSync(join(folder, 'assets'))
      .filter((name) => !name.endsWith('.json'))
      .map((name) => [name, read(`assets/${name}`).toString()]),
  );
  const edition = dataEdition(join(folder, 'data'));
  const files = [
    ...assetsReached(home, assets).map((name) => `assets/${name}`),
    ...atlasDataFiles.map((name) => `data/${name}?v=${edition}`),
    'icon.svg',
  ];
  const proof = await proofOf(files.map((path) => new Uint8Array(read(fileOf(path)))));
  const version = { entry: entryOf(home, base), files, proof };
  const encoder = new TextEncoder();
  const id = await proofOf([JSON.stringify(version), ...pages].map((text) => encoder.encode(text)));
  return { id, version };
}

/**
 * Writes the id of a built site's version into its worker and the list of what is kept beside the
 * scripts, unless the site is set to do without one.
 *
 * @throws when the worker is not fresh, or too big: browsers ask for it at every visit
 */
export async function writeVersion(folder: string, base: string, isOn: boolean): Promise<void> {
  if (!isOn) return;
  const file = join(folder, 'worker.js');
  const parts = existsSync(file) ? readFileSync(file, 'utf8').split(opening) : [];
  if (parts.length !== 2)
    throw new Error(`${file} has ${opening} ${parts.length - 1} times, expected once`);
  const { id, version } = await readVersion(folder, base);
  const worker = parts.join(JSON.stringify(id));
  const size = brotliCompressSync(worker).length;
  if (size > workerBytes)
    throw new Error(`${file} has ${size} bytes in Brotli, expected at most ${workerBytes}`);
  writeFileSync(join(folder, keptListOf(id)), JSON.stringify(version));
  writeFileSync(file, worker);
}
