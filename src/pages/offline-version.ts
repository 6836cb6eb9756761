import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proofOf, type Version } from '../offline/version.ts';
import { atlasDataFiles, dataEdition } from './data-edition.ts';

/** The place in the worker that a version is written to. */
const opening = 'ATLAS_VERSION';

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

/** What the worker is to keep of a built site. */
export async function readVersion(folder: string, base: string): Promise<Version> {
  const read = (path: string) => readFileSync(join(folder, path));
  const pages = ['', 'en/'];
  const [home = '', english = ''] = pages.map((page) => read(`${page}index.html`).toString());
  const assets = new Map(
    readdirSync(join(folder, 'assets')).map((name) => [name, read(`assets/${name}`).toString()]),
  );
  const edition = dataEdition(join(folder, 'data'));
  const files = [
    ...assetsReached(home, assets).map((name) => `assets/${name}`),
    ...atlasDataFiles.map((name) => `data/${name}?v=${edition}`),
    'icon.svg',
  ];
  const contents = files.map((path) => new Uint8Array(read(fileOf(path))));
  const proof = await proofOf(contents);
  const encoder = new TextEncoder();
  const id = await proofOf(
    [proof, files.join(), home, english].map((text) => encoder.encode(text)),
  );
  return { id, pages, entry: entryOf(home, base), files, proof };
}

/**
 * Writes the version of a built site into its worker, unless the site is set to do without one.
 *
 * @throws when the worker is not fresh
 */
export async function writeVersion(folder: string, base: string, isOn: boolean): Promise<void> {
  if (!isOn) return;
  const file = join(folder, 'worker.js');
  const parts = existsSync(file) ? readFileSync(file, 'utf8').split(opening) : [];
  if (parts.length !== 2)
    throw new Error(`${file} has ${opening} ${parts.length - 1} times, expected once`);
  const version = await readVersion(folder, base);
  writeFileSync(file, parts.join(JSON.stringify(version)));
}
