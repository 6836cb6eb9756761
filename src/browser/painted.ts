const firstTouches = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown'] as const;

/** Calls back once: after the first paint, or at once when the reader first points, touches or types. */
export function whenPainted(callback: () => void): void {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    for (const event of firstTouches) window.removeEventListener(event, once);
    callback();
  };
  for (const event of firstTouches) window.addEventListener(event, once, { passive: true });
  // The second frame comes when the first is on its way to the screen.
  requestAnimationFrame(() => requestAnimationFrame(once));
}
