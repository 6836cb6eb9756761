import { type ReadonlySignal, signal } from '@preact/signals';
import type { Scheme } from '../plan/palette.ts';

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

/** The reader's light or dark preference, as it changes. */
export function followScheme(): { readonly value: Scheme; peek: () => Scheme } {
  const dark = followMedia('(prefers-color-scheme: dark)');
  const name = (isDark: boolean): Scheme => (isDark ? 'dark' : 'light');
  return {
    get value() {
      return name(dark.value);
    },
    peek: () => name(dark.peek()),
  };
}
