import { answerFor } from './answer.ts';
import { homePages, keptListOf, proofOf, type Version } from './version.ts';
import { base, cacheOf, dropCaches, worker } from './worker-scope.ts';

// The worker lets the atlas open without a network. Each version has a cache of its own, filled
// whole or not at all. A new version waits until no page of the old one is open: what those still
// fetch is in the old cache, and perhaps nowhere else any more. Nothing gets stale meanwhile, for
// with a network a page is always the newest, and it asks for scripts and data by names that no
// other version gives to anything else.

/** The version's id, written here by the build. */
declare const ATLAS_VERSION: string;
const id = ATLAS_VERSION;
const cacheName = cacheOf(id);

/** How long a page may keep the reader waiting when another is at hand, milliseconds. */
const patienceMs = 3000;

/** Fetches a file as the site has it now. @throws when there is none */
async function fetchNow(path: string): Promise<Response> {
  // A hashed file never changes, and most were fetched by the page a moment ago.
  const cache = path.startsWith('assets/') ? 'default' : 'no-cache';
  const response = await fetch(base + path, { cache, priority: 'low' });
  if (!response.ok || response.redirected) throw new Error(`${path}: got ${response.status}`);
  return response;
}

/** Fills the cache of this version. @throws when anything is missing, or is another version's */
async function keepAll(): Promise<void> {
  const list = await fetchNow(keptListOf(id));
  const { files, entry, proof } = (await list.json()) as Version; // named by its content
  const paths = [...files, ...homePages];
  const fetched = await Promise.all(paths.map(fetchNow));
  const bytes = await Promise.all(fetched.map((response) => response.clone().arrayBuffer()));
  const pages = bytes.splice(files.length);
  const isOurs = (page: ArrayBuffer) => new TextDecoder().decode(page).includes(entry);
  // While a site is being replaced, it may give some files of each version.
  if ((await proofOf(bytes)) !== proof || !pages.every(isOurs))
    throw new Error('the site has another version by now');
  try {
    const cache = await caches.open(cacheName);
    await Promise.all(fetched.map((response, at) => cache.put(base + paths[at], response)));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

/** What is kept at an address: this version's, or of a newer one that waits. Storage may fail. */
async function kept(url: string): Promise<Response | undefined> {
  const options = { ignoreVary: true };
  try {
    return (
      (await caches.match(url, { ...options, cacheName })) ?? (await caches.match(url, options))
    );
  } catch {
    return undefined;
  }
}

/** A page from the network, or the kept one when that does not answer, is down or takes too long. */
async function openPage(request: Request, page: string): Promise<Response> {
  const coming = fetch(request);
  const first = await Promise.race([
    coming.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs)),
  ]);
  if (first && first.status < 500) return first;
  return (await kept(base + page)) ?? coming;
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));

worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.allSettled([dropCaches(cacheName), worker.clients.claim()])),
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url, method, mode, headers } = request;
  if (!url.startsWith(base)) return;
  const path = url.slice(base.length).replace(/#.*/, '');
  const asked = { method, path, opens: mode === 'navigate', partly: headers.has('range') };
  const answer = answerFor(asked);
  if (answer.by === 'page') event.respondWith(openPage(request, answer.page));
  if (answer.by === 'kept')
    event.respondWith(kept(base + path).then((response) => response ?? fetch(request)));
});
