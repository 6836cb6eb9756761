import type { Dataset } from '../data/dataset.ts';
import type { WithinOrder, WithinReply } from '../plan/within/task.ts';
import { findWithin } from '../plan/within/within.ts';
import { loadDataset } from './load-dataset.ts';

/** How long the worker works before it looks whether the order still stands, milliseconds. */
const sliceMs = 50;

const reply = (message: WithinReply): void => self.postMessage(message);

/** A turn of the worker's own loop, in which cancellations arrive. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const wanted = new Set<number>();
let fetched: Promise<Dataset> | undefined;

/** The dataset, fetched at the first order; a failed fetch is tried again at the next. */
function datasetFrom(base: string): Promise<Dataset> {
  fetched ??= loadDataset(base).catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

/** Works an order off, slice by slice, until it is done or no longer wanted. */
async function work({ task, base, request }: WithinOrder & { type: 'find' }): Promise<void> {
  const run = findWithin(await datasetFrom(base), request);
  let paused = performance.now();
  while (wanted.has(task)) {
    const { done, value } = run.next();
    if (done) return reply({ type: 'found', task, within: value });
    if (performance.now() - paused < sliceMs) continue;
    reply({ type: 'progress', task, done: value });
    await nextTurn();
    paused = performance.now();
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WithinOrder>) => {
  if (data.type === 'cancel') {
    wanted.delete(data.task);
    return;
  }
  const { task } = data;
  wanted.add(task);
  work(data)
    .catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (wanted.has(task)) reply({ type: 'failed', task, message });
    })
    .finally(() => wanted.delete(task));
});
