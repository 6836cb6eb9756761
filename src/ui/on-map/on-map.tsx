import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAtlas } from '../atlas-context.ts';
import { Late, type LatePart } from '../parts/late.tsx';
import type { ThingList } from './thing-list.tsx';
import { onMapWords } from './words.ts';

/** The list comes when it is first opened. */
const listPart: LatePart<Parameters<typeof ThingList>[0]> = {
  load: () => import('./thing-list.tsx').then((module) => module.ThingList),
};

/**
 * The way onto the map by keys: a button that is seen when it has the focus, or L while the map has
 * it, opens the list of what the window shows; closing goes back to where one was.
 */
export function OnMap({ map }: { readonly map: RefObject<HTMLElement | null> }) {
  const { say } = useAtlas();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const enter = () => {
    cameFrom.current = document.activeElement;
    setOpen(true);
  };
  const leave = () => {
    setOpen(false);
    const back = cameFrom.current;
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    else button.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const element = map.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'l' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      enter();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [map]);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="on-map-open"
        aria-expanded={open}
        aria-keyshortcuts="L"
        onClick={() => (open ? leave() : enter())}
      >
        {say(onMapWords.open)} <kbd>L</kbd>
      </button>
      {open && <Late part={listPart} given={{ map, onLeave: leave }} />}
    </>
  );
}
