import type { Scheme } from '../plan/palette.ts';
import type { EmbedOptions } from '../view/embed.ts';

/** The colours of an embed. */
export interface EmbedScheme {
  readonly now: () => Scheme;
  /** Takes the newsroom's choice; `auto` are the colours that the reader prefers. */
  readonly choose: (chosen: EmbedOptions['scheme']) => void;
  /** Calls back with the colours at each change. */
  readonly follow: (listener: (scheme: Scheme) => void) => void;
}

/** Puts the chosen colours on the page and keeps them there. */
export function keepScheme(chosen: EmbedOptions['scheme']): EmbedScheme {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  const { dataset } = document.documentElement;
  const listeners: ((scheme: Scheme) => void)[] = [];
  const now = (): Scheme => {
    if (dataset.scheme === 'dark' || dataset.scheme === 'light') return dataset.scheme;
    return prefersDark.matches ? 'dark' : 'light';
  };
  const tell = () => {
    for (const listener of listeners) listener(now());
  };
  const choose = (scheme: EmbedOptions['scheme']) => {
    if (scheme === 'auto') delete dataset.scheme;
    else dataset.scheme = scheme;
    tell();
  };
  choose(chosen);
  prefersDark.addEventListener('change', tell);
  return { now, choose, follow: (listener) => listeners.push(listener) };
}
