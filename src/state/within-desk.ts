import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Within } from '../plan/within/within.ts';

/** How it stands with the question what lies within a distance. */
export type WithinRun =
  | { readonly type: 'resting' }
  /** `slow` after a moment that nobody has to be told about; `done` from 0 to 1. */
  | { readonly type: 'running'; readonly done: number; readonly slow: boolean }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly detail: string };

/** The answer to what lies within a distance, which is worked out off the main thread. */
export interface WithinDesk {
  readonly run: ReadonlySignal<WithinRun>;
  /** The last answer; while a new question runs, still that to the one before. */
  readonly found: ReadonlySignal<Within | undefined>;
  /** Counts how often it was asked again after it was stopped or failed. */
  readonly attempt: ReadonlySignal<number>;
  readonly cancel: () => void;
  readonly tryAgain: () => void;
  /** For whoever runs the question: how it goes, and what came of it. */
  readonly tell: (run: WithinRun) => void;
  readonly receive: (found: Within | undefined) => void;
}

export function createWithinDesk(): WithinDesk {
  const run = signal<WithinRun>({ type: 'resting' });
  const found = signal<Within | undefined>(undefined);
  const attempt = signal(0);
  return {
    run: computed(() => run.value),
    found: computed(() => found.value),
    attempt: computed(() => attempt.value),
    cancel: () => {
      if (run.peek().type === 'running') run.value = { type: 'cancelled' };
    },
    tryAgain: () => {
      attempt.value += 1;
    },
    tell: (told) => {
      run.value = told;
    },
    receive: (within) => {
      found.value = within;
      run.value = { type: 'resting' };
    },
  };
}
