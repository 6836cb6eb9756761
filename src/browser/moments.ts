const firstTouches = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown'] as const;

/** Calls back once the page has been read to its end. */
export function whenRead(callback: () => void): void {
  if (document.readyState !== 'loading') callback();
  else document.addEventListener('DOMContentLoaded', () => callback(), { once: true });
}

/**
 * Calls back once all of the page has come over the line, which is free from then on. It may be read
 * and laid out long after.
 */
export function whenArrived(callback: () => void): void {
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation instanceof PerformanceNavigationTiming && navigation.responseEnd > 0) callback();
  else whenRead(callback);
}

/** Calls back once the page has been painted for the first time. */
export function whenPainted(callback: () => void): void {
  // The second frame comes when the first is on its way to the screen.
  requestAnimationFrame(() => requestAnimationFrame(callback));
}

/** Calls back once, when the reader first points, touches or types. */
export function whenTouched(callback: () => void): void {
  const once = () => {
    for (const event of firstTouches) window.removeEventListener(event, once);
    callback();
  };
  for (const event of firstTouches) window.addEventListener(event, once, { passive: true });
}
