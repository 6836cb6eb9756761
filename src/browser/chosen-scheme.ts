import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Scheme } from '../plan/palette.ts';
import { isScheme, type SchemeChoice, schemeKey } from '../plan/scheme-choice.ts';
import { followDark } from './preferences.ts';

/** The colours of the atlas as the reader has them. */
export interface ChosenScheme {
  readonly now: ReadonlySignal<Scheme>;
  readonly choice: ReadonlySignal<SchemeChoice>;
  readonly choose: (choice: SchemeChoice) => void;
}

/** What was kept before; without storage nothing is. */
function readKept(): SchemeChoice {
  try {
    const kept = window.localStorage.getItem(schemeKey);
    return isScheme(kept) ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps a choice for later visits. Without storage it holds for this one. */
function keep(choice: SchemeChoice): void {
  try {
    if (choice === 'auto') window.localStorage.removeItem(schemeKey);
    else window.localStorage.setItem(schemeKey, choice);
  } catch {
    // The page has it.
  }
}

/** Puts a choice on the page: its styles follow, and the colour of the browser's bar. */
function apply(choice: SchemeChoice): void {
  const { dataset } = document.documentElement;
  if (choice === 'auto') delete dataset.scheme;
  else dataset.scheme = choice;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const { scheme } = meta.dataset;
    const chosen = scheme === choice ? 'all' : 'not all';
    meta.media = choice === 'auto' ? `(prefers-color-scheme: ${scheme})` : chosen;
  }
}

/** Follows what the reader chooses, here or in another window of the atlas, and what the system prefers. */
export function followScheme(): ChosenScheme {
  const dark = followDark();
  const choice = signal(readKept());
  const take = (next: SchemeChoice) => {
    choice.value = next;
    apply(next);
  };
  window.addEventListener('storage', ({ key }) => {
    if (key === schemeKey || key === null) take(readKept());
  });
  // A page that comes back as it was left heard nothing of what was chosen since.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) take(readKept());
  });
  const now = computed<Scheme>(() => {
    if (choice.value !== 'auto') return choice.value;
    return dark.value ? 'dark' : 'light';
  });
  return {
    now,
    choice,
    choose: (next) => {
      keep(next);
      take(next);
    },
  };
}
