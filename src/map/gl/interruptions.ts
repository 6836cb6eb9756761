import type { Map as MapLibreMap } from 'maplibre-gl';

interface ContextHandlers {
  /** The map has no style and draws nothing until it is back. */
  readonly onLost: () => void;
  /** All is drawn again. */
  readonly onBack: () => void;
}

/**
 * Follows the map's graphics context, which a browser may take away at any time (a driver that
 * starts anew, a phone short of memory). MapLibre keeps its style and brings it back with the context.
 */
export function followContext(map: MapLibreMap, { onLost, onBack }: ContextHandlers): void {
  map.on('webglcontextlost', onLost);
  map.on('webglcontextrestored', () => map.once('idle', onBack));
}

/** By now a worker that can start has started, on a slow line as well, ms. */
const patienceMs = 8000;

/**
 * Tells when no worker can be had for a map that is not drawn yet: blocked by a policy or an
 * extension, or its code did not come. MapLibre waits for its own for good and hears of no failure
 * before the map was there, so a second one is started to see.
 */
export function watchForWorker(map: MapLibreMap, workerUrl: string, onMissing: () => void): void {
  const timer = setTimeout(() => {
    try {
      const probe = new Worker(workerUrl, { type: 'module' });
      probe.addEventListener('error', onMissing);
      map.once('load', () => probe.terminate());
    } catch {
      onMissing();
    }
  }, patienceMs);
  map.once('load', () => clearTimeout(timer));
}
