/** An event that lasts until its work is done. */
export interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

/** What the workers use of a service worker's world, which the page's types do not know. */
interface WorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
  };
}

export const worker = self as unknown as WorkerScope; // this code runs nowhere else

/** The address of the site, which ends in a slash. */
export const base = worker.registration.scope;

/** What the names of this site's caches begin with: another atlas may live on the same origin. */
const ours = `chengyu-atlas ${base} `;

/** The name of the cache of a version. */
export const cacheOf = (id: string): string => ours + id;

/** Deletes the caches of this site besides one. */
export async function dropCaches(besides?: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== besides);
  await Promise.all(names.map((name) => caches.delete(name)));
}
