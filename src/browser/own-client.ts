import { patienceMs } from '../plan/own/limits.ts';
import type { OwnOrder, OwnReading } from '../plan/own/own-file.ts';
import { refusals } from '../plan/own/problems.ts';

/** A file that is being read. */
export interface OwnRun {
  /** What became of it, also when no worker was to be had or it took too long; never rejects. */
  readonly result: Promise<OwnReading>;
  /** Ends the reading; its result never comes. Does nothing when it is over. */
  readonly cancel: () => void;
}

/**
 * Reads a file in a worker of its own, which is ended when it has answered, when nobody waits for it
 * any more, and when it takes too long: whatever a file does to it, the page goes on.
 */
export function readOwn(order: OwnOrder): OwnRun {
  let end = (): void => undefined;
  const result = new Promise<OwnReading>((resolve) => {
    const worker = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
    const patience = setTimeout(() => answer({ problem: refusals.tooSlow() }), patienceMs);
    end = () => {
      clearTimeout(patience);
      worker.terminate();
    };
    function answer(reading: OwnReading): void {
      end();
      resolve(reading);
    }
    worker.addEventListener('message', ({ data }: MessageEvent<OwnReading>) => answer(data));
    // Its code did not arrive, or it broke: there will be no answer.
    worker.addEventListener('error', () => answer({ problem: refusals.noWorker() }));
    worker.postMessage(order);
  });
  return { result, cancel: () => end() };
}
