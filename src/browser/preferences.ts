import { type ReadonlySignal, signal } from '@preact/signals';

function followMedia(query: string): ReadonlySignal<boolean> {
  const media = window.matchMedia(query);
  const matches = signal(media.matches);
  media.addEventListener('change', (event) => {
    matches.value = event.matches;
  });
  return matches;
}

/** Wide enough for the panel to stand beside the map; the same width as in layout.css. */
export const followWide = (): ReadonlySignal<boolean> => followMedia('(min-width: 768px)');

/** Whether the reader asks for less motion. */
export const prefersLessMotion = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether the reader prefers a dark page, as it changes. */
export const followDark = (): ReadonlySignal<boolean> =>
  followMedia('(prefers-color-scheme: dark)');
