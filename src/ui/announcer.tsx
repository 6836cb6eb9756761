import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tellChange, tellOwn } from './announcements.ts';
import { useAtlas } from './atlas-context.ts';

/** Longer than a year stays while the timeline plays, so that only where it ends is told; milliseconds. */
const restMs = 1100;

/** Tells what changed to those who do not see it, once the reader has come to rest. */
export function Announcer() {
  const { state } = useAtlas();
  const [told, setTold] = useState('');
  const before = useRef(state.view.peek());
  const waiting = useRef({ timer: 0, words: '' });
  useSignalEffect(() => {
    const now = state.view.value;
    const words = tellChange(before.current, now, state.library.value, now.language) ?? '';
    // The map that moves to what was chosen changes the view as well: that is no news.
    if (words === waiting.current.words) return;
    window.clearTimeout(waiting.current.timer);
    const tell = () => {
      before.current = state.view.peek();
      waiting.current = { timer: 0, words: '' };
      setTold(words);
    };
    waiting.current = { timer: words === '' ? 0 : window.setTimeout(tell, restMs), words };
  });
  const owned = useRef(state.desk.own.file.peek());
  useSignalEffect(() => {
    const { run, file } = state.desk.own;
    const words = tellOwn(owned.current, file.value, run.value, state.language.peek());
    owned.current = file.value;
    if (words !== undefined) setTold(words);
  });
  useEffect(() => () => window.clearTimeout(waiting.current.timer), []);
  return (
    <p class="aloud announcer" role="status">
      {told}
    </p>
  );
}
