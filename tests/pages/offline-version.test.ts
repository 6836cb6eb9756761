import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proofOf } from '../../src/offline/version.ts';
import {
  assetsReached,
  entryOf,
  readVersion,
  writeVersion,
} from '../../src/pages/offline-version.ts';

const page = (entry: string) =>
  `<script async type="module" crossorigin src="/atlas/assets/${entry}"></script>`;

describe('the assets of a page', () => {
  it('are those that it leads to, in circles too, and not those of articles', () => {
    const assets = new Map([
      ['index-1.js', 'import("./app-1.js")'],
      ['app-1.js', 'from"./fetch-1.js";from"./index-1.js";["assets/tool-1.css"]'],
      ['fetch-1.js', ''],
      ['tool-1.css', ''],
      ['embed-1.js', 'from"./fetch-1.js"'],
    ]);
    expect(assetsReached(page('index-1.js'), assets)).toEqual([
      'app-1.js',
      'fetch-1.js',
      'index-1.js',
      'tool-1.css',
    ]);
  });

  it('begin with its script', () => {
    expect(entryOf(page('index-1.js'), '/atlas/')).toBe('assets/index-1.js');
    expect(() => entryOf(page('index-1.js'), '/maps/')).toThrow('below /maps/');
    expect(() => entryOf('<p>', '/')).toThrow('got the entry undefined');
  });
});

it('the proof is that of the contents in their order', async () => {
  const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();
  const expected = sha256(Buffer.concat([sha256('a'), sha256('bc')]))
    .toString('hex')
    .slice(0, 16);
  const bytes = (...texts: string[]) => texts.map((text) => new TextEncoder().encode(text));
  expect(await proofOf(bytes('a', 'bc'))).toBe(expected);
  expect(await proofOf(bytes('bc', 'a'))).not.toBe(expected);
  expect(await proofOf(bytes('ab', 'c'))).not.toBe(expected);
});

describe('a version', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-'));
    cpSync('public', folder, { recursive: true });
    for (const name of ['en', 'assets']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'index.html'), page('index-1.js'));
    writeFileSync(join(folder, 'en/index.html'), `${page('index-1.js')}English`);
    writeFileSync(join(folder, 'assets/index-1.js'), 'start()');
    writeFileSync(join(folder, 'worker.js'), 'var v=ATLAS_VERSION;');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is another for another page, and its data are asked for anew for other data', async () => {
    const first = await readVersion(folder, '/atlas/');
    expect(await readVersion(folder, '/atlas/')).toEqual(first);

    writeFileSync(join(folder, 'en/index.html'), `${page('index-1.js')}British`);
    const second = await readVersion(folder, '/atlas/');
    expect(second.version).toEqual(first.version);
    expect(second.id).not.toBe(first.id);

    writeFileSync(join(folder, 'data/plan.json'), '{}');
    const third = await readVersion(folder, '/atlas/');
    expect(third.version.proof).not.toBe(first.version.proof);
    const dataOf = ({ version }: typeof first) =>
      version.files.filter((path) => path.startsWith('data/'));
    expect(dataOf(first).map((path) => path.replace(/=.*/, ''))).toEqual([
      'data/atlas.json?v',
      'data/atlas.topojson?v',
      'data/census.json?v',
      'data/glossary.json?v',
      'data/plan.json?v',
      'data/search.json?v',
    ]);
    for (const path of dataOf(first)) expect(dataOf(third)).not.toContain(path);
  });

  it('is written into a fresh worker only, and not into one that takes itself away', async () => {
    const text = (path: string) => readFileSync(join(folder, path), 'utf8');
    await writeVersion(folder, '/atlas/', false);
    expect(text('worker.js')).toBe('var v=ATLAS_VERSION;');
    const { id, version } = await readVersion(folder, '/atlas/');
    await writeVersion(folder, '/atlas/', true);
    expect(text('worker.js')).toBe(`var v="${id}";`);
    expect(JSON.parse(text(`assets/kept-${id}.json`))).toEqual(version);
    await expect(writeVersion(folder, '/atlas/', true)).rejects.toThrow('0 times, expected once');
  });

  it('is not written into a worker of more than 2,000 bytes in Brotli', async () => {
    // What is drawn by lot, here by a hash, is not made smaller by packing: 128 times 32 bytes.
    const noise = Array.from({ length: 128 }, (_, at) =>
      createHash('sha256').update(String(at)).digest('base64'),
    ).join('');
    writeFileSync(join(folder, 'worker.js'), `var v=ATLAS_VERSION;//${noise}`);
    await expect(writeVersion(folder, '/atlas/', true)).rejects.toThrow('at most 2000');
  });
});
