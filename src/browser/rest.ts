/** The longest wait for a page that never comes to rest, milliseconds. */
const longestMs = 1500;

const firstTouches = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown'] as const;

/**
 * Calls back once: when the first picture is painted and the page at rest, or at once when the
 * reader first points, touches or types.
 */
export function whenAtRest(callback: () => void): void {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    for (const event of firstTouches) window.removeEventListener(event, once);
    callback();
  };
  for (const event of firstTouches) window.addEventListener(event, once, { passive: true });
  const soon = window.requestIdleCallback ?? ((call: () => void) => window.setTimeout(call, 1));
  requestAnimationFrame(() => requestAnimationFrame(() => soon(once, { timeout: longestMs })));
}
