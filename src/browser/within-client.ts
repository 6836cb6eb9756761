import type { WithinOrder, WithinReply } from '../plan/within/task.ts';
import type { Within, WithinRequest } from '../plan/within/within.ts';

/** A run that is under way. */
export interface WithinRun {
  /** What lies within, nothing for an origin that is not there; rejects when it failed or was cancelled. */
  readonly result: Promise<Within | undefined>;
  /** Stops the run; its result rejects with `WithinCancelled`. Does nothing when it is over. */
  readonly cancel: () => void;
}

/** The reader, or a newer question, stopped the run. */
export class WithinCancelled extends Error {
  override readonly name = 'WithinCancelled';
}

interface Waiting {
  readonly onProgress: (done: number) => void;
  readonly resolve: (within: Within | undefined) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Finds what lies within a distance in a worker, which is started at the first run, fetches the
 * dataset for itself and stays for the next. After a run that broke it, it is started anew.
 *
 * @param base where the site lives, `/` or `/atlas/`
 */
export function createWithinClient(base: string) {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const settle = (task: number, end: (waiter: Waiting) => void): void => {
    const waiter = waiting.get(task);
    waiting.delete(task);
    if (waiter) end(waiter);
  };

  const receive = ({ data }: MessageEvent<WithinReply>): void => {
    switch (data.type) {
      case 'progress':
        waiting.get(data.task)?.onProgress(data.done);
        break;
      case 'found':
        settle(data.task, ({ resolve }) => resolve(data.within));
        break;
      case 'failed':
        settle(data.task, ({ reject }) => reject(new Error(data.message)));
    }
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./within-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', receive);
    started.addEventListener('error', (event) => {
      // Its code did not arrive, or it broke outside any order: no run will be answered.
      started.terminate();
      worker = undefined;
      const error = new Error(event.message || 'the worker did not start');
      for (const task of [...waiting.keys()]) settle(task, ({ reject }) => reject(error));
    });
    return started;
  };

  /** @param onProgress is told 0 to 1 as the run goes on, about twenty times a second */
  const run = (request: WithinRequest, onProgress: (done: number) => void): WithinRun => {
    worker ??= start();
    const sent = worker;
    last += 1;
    const task = last;
    const send = (order: WithinOrder) => sent.postMessage(order);
    const result = new Promise<Within | undefined>((resolve, reject) => {
      waiting.set(task, { onProgress, resolve, reject });
    });
    // A worker reads addresses from where its own code lies, so it is told the whole of this one.
    send({ type: 'find', task, base: new URL(base, window.location.href).href, request });
    const cancel = () =>
      settle(task, ({ reject }) => {
        send({ type: 'cancel', task });
        reject(new WithinCancelled('the run was cancelled'));
      });
    return { result, cancel };
  };

  return { run };
}
