import { effect } from '@preact/signals';
import type { AtlasState } from '../state/atlas-state.ts';
import type { LaterContents, LaterFile } from '../state/later-files.ts';
import { loadLater } from './load.ts';

/**
 * Fetches one of the later files into the state; a failure is told there.
 *
 * @param coming the same file when it is on its way already
 */
export async function fetchLater<F extends LaterFile>(
  { later }: AtlasState,
  file: F,
  base: string,
  coming: Promise<unknown> = loadLater[file](base),
): Promise<void> {
  try {
    const content = (await coming) as LaterContents[F]; // the table is keyed by file
    later.receive(file, content);
  } catch (error) {
    later.fail(file, error instanceof Error ? error.message : String(error));
  }
}

/** Fetches the later files as they come to be wanted, each once at a time. */
export function fetchLaterFiles(state: AtlasState, base: string): void {
  const underWay = new Set<LaterFile>();
  effect(() => {
    for (const file of state.later.wanted.value) {
      if (underWay.has(file)) continue;
      underWay.add(file);
      void fetchLater(state, file, base).finally(() => underWay.delete(file));
    }
  });
}
