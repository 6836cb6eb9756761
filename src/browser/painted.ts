const firstTouches = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown'] as const;

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
