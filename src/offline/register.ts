interface Line {
  readonly connection?: { readonly saveData?: boolean };
}

async function register(base: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(`${base}worker.js`);
  } catch {
    // Not every browser has workers, and not every window may start one: the atlas works without.
  }
}

/**
 * Lets the atlas open without a network from the next visit on, once the browser has nothing else to
 * do. Not in a frame, which is another page's, and not for readers who save data.
 *
 * @param base where the site lives, `/` or `/atlas/`
 */
export function keepForOffline(base: string): void {
  const { connection } = navigator as Line;
  if (window.top !== window || connection?.saveData) return;
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(() => void register(base));
  else setTimeout(() => void register(base), 2000);
}
