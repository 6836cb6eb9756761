import { dropCaches, worker } from './worker-scope.ts';

// What a site that was set to do without a worker has in the place of one: browsers that still have
// the worker of before fetch this at their next visit, and are rid of both.

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.allSettled([dropCaches(), worker.registration.unregister()])),
);
