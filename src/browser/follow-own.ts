import { effect } from '@preact/signals';
import type { Box } from '../data/dataset.ts';
import type { Text } from '../data/text.ts';
import type { AtlasState } from '../state/atlas-state.ts';

const notFetched: Text = {
  zh: '读取文件的程序没有载入。请检查网络后再试。',
  en: 'The code that reads files did not load. Check the connection and try again.',
};

/** Room left beside a file's own box, a share of it: names stand on its outermost points. */
const roomShare = 0.08;

function withRoom([west, south, east, north]: Box): Box {
  const [wide, high] = [(east - west) * roomShare, (north - south) * roomShare];
  return [west - wide, south - high, east + wide, north + high];
}

/**
 * Has a file read whenever the reader brings one, and frames what there is of it on the map. The code
 * comes with the first file.
 */
export function followOwn({ desk: { own }, dataset, showBox }: AtlasState): void {
  effect(() => {
    const file = own.asked.value;
    if (!file) return;
    let stopped = false;
    let stop: (() => void) | undefined;
    import('./own-client.ts')
      .then(({ readOwn }) => {
        if (stopped) return undefined;
        const run = readOwn({ file, bounds: dataset.visibleBounds });
        stop = run.cancel;
        return run.result;
      })
      .then((reading) => {
        if (stopped || !reading) return;
        if ('problem' in reading) return own.refuse(file.name, reading.problem);
        own.receive(reading.file);
        if (reading.file.box) showBox(withRoom(reading.file.box));
      })
      .catch(() => {
        if (!stopped) own.refuse(file.name, notFetched);
      });
    return () => {
      stopped = true;
      stop?.();
    };
  });
}
