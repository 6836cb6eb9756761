import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Text } from '../data/text.ts';
import type { OwnFile, OwnSource } from '../plan/own/own-file.ts';

/** How it stands with a file that the reader brought. */
export type OwnRun =
  | { readonly type: 'resting' }
  | { readonly type: 'reading'; readonly name: string }
  | { readonly type: 'refused'; readonly name: string; readonly problem: Text };

/** The reader's own file on the map. It is in no link and no storage: with the page it is gone. */
export interface OwnDesk {
  readonly run: ReadonlySignal<OwnRun>;
  /** What is drawn; while another file is read or refused, still the one before. */
  readonly file: ReadonlySignal<OwnFile | undefined>;
  /** The file that is to be read. */
  readonly asked: ReadonlySignal<OwnSource | undefined>;
  /** True while a file is held over the page. */
  readonly held: ReadonlySignal<boolean>;
  readonly hold: (held: boolean) => void;
  readonly take: (file: OwnSource) => void;
  /** Stops reading; what was drawn before stays. */
  readonly stop: () => void;
  readonly receive: (file: OwnFile) => void;
  readonly refuse: (name: string, problem: Text) => void;
  /** Takes the file off the map. */
  readonly remove: () => void;
}

export function createOwnDesk(): OwnDesk {
  const run = signal<OwnRun>({ type: 'resting' });
  const file = signal<OwnFile | undefined>(undefined);
  const asked = signal<OwnSource | undefined>(undefined);
  const held = signal(false);
  const settle = (next: OwnRun): void => {
    run.value = next;
    asked.value = undefined;
  };
  return {
    run: computed(() => run.value),
    file: computed(() => file.value),
    asked: computed(() => asked.value),
    held: computed(() => held.value),
    hold: (now) => {
      held.value = now;
    },
    take: (next) => {
      run.value = { type: 'reading', name: next.name };
      asked.value = next;
    },
    stop: () => settle({ type: 'resting' }),
    receive: (read) => {
      file.value = read;
      settle({ type: 'resting' });
    },
    refuse: (name, problem) => settle({ type: 'refused', name, problem }),
    remove: () => {
      file.value = undefined;
      if (run.peek().type === 'refused') run.value = { type: 'resting' };
    },
  };
}
