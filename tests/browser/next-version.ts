import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataEdition } from '../../src/pages/data-edition.ts';
import { readVersion, writeVersion } from '../../src/pages/offline-version.ts';

/**
 * Writes the next version of a built site into a folder, with the first pages only: Chengdu has
 * another name in the data, every script has another name, and the pages have a class.
 */
export async function writeNextVersion(built: string, folder: string): Promise<void> {
  const text = (path: string): string => readFileSync(join(built, path), 'utf8');
  for (const name of ['en', 'assets']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['data', 'icon.svg'])
    cpSync(join(built, name), join(folder, name), { recursive: true });
  const records = text('data/atlas.json').replaceAll('"Chengdu"', '"New Chengdu"');
  writeFileSync(join(folder, 'data/atlas.json'), records);

  const scripts = readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.js'));
  const names = new Map(scripts.map((name) => [name, name.replace('.js', '-next.js')]));
  const editions = [built, folder].map((site) => dataEdition(join(site, 'data')));
  const [before = '', after = ''] = editions;
  const renew = (content: string): string =>
    [...names, [before, after] as const].reduce((all, pair) => all.replaceAll(...pair), content);
  for (const name of readdirSync(join(built, 'assets')))
    writeFileSync(join(folder, 'assets', names.get(name) ?? name), renew(text(`assets/${name}`)));
  for (const page of ['index.html', 'en/index.html'])
    writeFileSync(join(folder, page), renew(text(page)).replace('<body', '<body class="next"'));

  const { id } = await readVersion(built, '/');
  const worker = text('worker.js').replace(JSON.stringify(id), 'ATLAS_VERSION');
  writeFileSync(join(folder, 'worker.js'), worker);
  await writeVersion(folder, '/', true);
}
