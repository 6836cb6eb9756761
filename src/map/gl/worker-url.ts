import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** The address of MapLibre's worker. */
export { workerUrl };

/** Brings the worker's code into the browser's cache while MapLibre itself is still on its way. */
export const fetchWorkerAhead = (): Promise<unknown> =>
  fetch(workerUrl, { priority: 'low' }).then((response) => response.arrayBuffer());
