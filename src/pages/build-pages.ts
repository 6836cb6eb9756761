import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadEnv } from 'vite';
import { scriptsAside, stylesInside } from './html.ts';
import { writeVersion } from './offline-version.ts';
import { readData, readJson } from './read-data.ts';
import { paintSocialImage, type SocialPicture } from './social-image.ts';
import { type SharedImage, writeSite } from './write-site.ts';

/** Where painted pictures are kept between builds, by what is on them. */
const cache = join('node_modules', '.cache', 'chengyu-atlas', 'social');

/** Said with what is on a picture: changed when the same picture is painted or written otherwise. */
const edition = 1;

/** Paints a picture for shared links, unless the same one was painted before. */
async function share(picture: SocialPicture): Promise<SharedImage> {
  const key = createHash('sha256')
    .update(JSON.stringify([edition, picture]))
    .digest('hex')
    .slice(0, 20);
  const kept = join(cache, `${key}.png`);
  const png = existsSync(kept) ? readFileSync(kept) : await paintSocialImage(picture);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(kept, png);
  }
  return { png, mark: key.slice(0, 8) };
}

/** A template that Vite built, with its styles inside and its scripts aside. @throws when it is filled */
function readTemplate(folder: string, name: string, base: string): string {
  const file = join(folder, name);
  const template = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!template.includes('%ATLAS_BODY%'))
    throw new Error(
      `${file} is not a fresh template, expected all builds of Vite before the pages`,
    );
  const read = (address: string) => readFileSync(join(folder, address.slice(base.length)), 'utf8');
  return scriptsAside(stylesInside(template, read));
}

/** The version of the package. */
function readVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return version;
}

/** The formats of the dataset's files, by name without ending. Its own description and the style have none. */
function formatsOf(names: readonly string[], json: (name: string) => unknown) {
  const files = names.filter((name) => name.endsWith('.json'));
  const found = files.map((name): [string, unknown] => [
    name.slice(0, -'.json'.length),
    (json(name) as { format?: unknown }).format,
  ]);
  return Object.fromEntries(
    found.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/**
 * Writes every page into the folder of the build, whose `index.html`, `embed.html` and `embed-view.html` are the
 * templates of them all: their places are filled with the page as the app draws it. `BASE_PATH` is where the site lives,
 * `SITE_URL` its origin, such as `https://example.org`; without it addresses begin at the root.
 *
 * @param images false to leave out the pictures for shared links, which take minutes when new
 */
export async function buildPages(folder: string, { images = true } = {}): Promise<void> {
  // Settings come from where Vite takes them for the app: the environment, then .env files.
  const settings = loadEnv('production', process.cwd());
  const json = (name: string) => readJson(join(folder, 'data'), name);
  const base = process.env.BASE_PATH ?? '/';
  const names = readdirSync(join(folder, 'data')).sort();
  const files = writeSite({
    ...readData(join(folder, 'data')),
    template: readTemplate(folder, 'index.html', base),
    embedTemplate: readTemplate(folder, 'embed.html', base),
    viewTemplate: readTemplate(folder, 'embed-view.html', base),
    place: { origin: process.env.SITE_URL ?? '', base },
    ...(images ? { share } : {}),
    openData: names.filter((name) => /\.(?:csv|geojson)$/.test(name)),
    release: { version: readVersion(), formats: formatsOf(names, json) },
    settings: {
      mapReviewNumber: settings.VITE_MAP_REVIEW_NUMBER || undefined,
      icpNumber: settings.VITE_ICP_NUMBER || undefined,
      policeNumber: settings.VITE_POLICE_NUMBER || undefined,
    },
  });
  for (const name of ['embed.html', 'embed-view.html']) rmSync(join(folder, name));
  let count = 0;
  for await (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    count += 1;
  }
  await writeVersion(folder, base, settings.VITE_OFFLINE !== 'off');
  console.log(`wrote ${count} files to ${folder}`);
  if (!process.env.SITE_URL)
    console.log('SITE_URL is not set: canonical links and the sitemap begin at the root');
}
