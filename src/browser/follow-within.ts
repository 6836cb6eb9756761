import { computed, effect } from '@preact/signals';
import type { AtlasState } from '../state/atlas-state.ts';

/** A run that is over sooner is not worth a progress bar, milliseconds. */
const slowMs = 200;

/**
 * Has what lies within a distance worked out whenever the view asks for another, and stops the run
 * before. The code comes with the first question.
 */
export function followWithin({ view, year, desk: { within } }: AtlasState, base: string): void {
  const around = computed(() => view.value.around);
  let client: Promise<typeof import('./run-within.ts')> | undefined;

  effect(() => {
    const asked = around.value;
    const until = year.value;
    void within.attempt.value;
    if (!asked) {
      within.receive(undefined);
      return;
    }
    let stopped = false;
    let stop: (() => void) | undefined;
    let done = 0;
    let slow = false;
    const tell = () => within.tell({ type: 'running', done, slow });
    tell();
    const patience = setTimeout(() => {
      slow = true;
      tell();
    }, slowMs);
    const unfollow = effect(() => {
      if (within.run.value.type === 'cancelled') end();
    });
    function end() {
      stopped = true;
      clearTimeout(patience);
      stop?.();
    }
    client ??= import('./run-within.ts');
    client
      .then(({ runWithin }) => {
        if (stopped) return undefined;
        const run = runWithin(base, asked, until, (reached) => {
          done = reached;
          if (!stopped) tell();
        });
        stop = run.cancel;
        return run.result;
      })
      .then((found) => {
        if (!stopped) within.receive(found);
      })
      .catch((error: unknown) => {
        client = undefined;
        const detail = error instanceof Error ? error.message : String(error);
        if (!stopped) within.tell({ type: 'failed', detail });
      })
      .finally(() => {
        clearTimeout(patience);
        unfollow();
      });
    return end;
  });
}
