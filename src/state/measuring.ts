import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Measuring } from '../plan/measure/drawing.ts';
import type { Measured } from '../view/view.ts';

const nothing: Measured = { points: [], closed: false };

/**
 * The steps of measuring that can be taken back, beside the path itself, which is the link's. A
 * path that came in another way, as by Back, has no steps.
 */
export function createMeasuring(
  measured: ReadonlySignal<Measured | undefined>,
  measure: (measured: Measured) => void,
) {
  const steps = signal<Measuring>({ drawing: nothing, past: [], undone: [] });
  return {
    measuring: computed((): Measuring => {
      const kept = steps.value;
      const drawing = measured.value ?? nothing;
      const same =
        drawing === kept.drawing || drawing.points.length + kept.drawing.points.length === 0;
      return same ? kept : { drawing, past: [], undone: [] };
    }),
    takeStep: (next: Measuring): void => {
      steps.value = next;
      measure(next.drawing);
    },
  };
}
