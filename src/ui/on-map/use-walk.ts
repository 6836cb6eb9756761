import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type PlacedThing, sameThing, thingKey } from '../../data/thing.ts';
import { nameOf } from '../../plan/naming.ts';
import { pointOf, spotsOf } from '../../plan/on-map/spots.ts';
import { isArrow, type Spot, stepFrom } from '../../plan/on-map/step.ts';
import { useAtlas } from '../atlas-context.ts';
import { findTyped, typingPauseMs } from './type-ahead.ts';

/** The spot nearest to the middle of the window, where a walk begins. */
function nearestTo([x, y]: Spot, spots: readonly Spot[]): number {
  const far = spots.map(([u, v]) => Math.hypot(u - x, v - y));
  return far.indexOf(Math.min(...far));
}

/** Walking by keys among the things of the map's window. */
export function useWalk(map: RefObject<HTMLElement | null>, onLeave: () => void) {
  const { state, library, dataset } = useAtlas();
  const things = state.desk.visible.value;
  const bounds = state.desk.bounds.value;
  const [activeKey, setActiveKey] = useState<string>();
  const typing = useRef({ typed: '', at: 0 });
  const entered = useRef(false);
  const width = map.current?.clientWidth ?? 0;
  const height = map.current?.clientHeight ?? 0;
  const shown = things && bounds;
  const spots = useMemo(
    () => (shown ? spotsOf(dataset, things, { bounds, width, height }) : []),
    [dataset, things, bounds, width, height],
  );
  const names = useMemo(
    () => things?.map((thing) => Object.values(nameOf(library, thing) ?? {})) ?? [],
    [things, library],
  );
  const first = useMemo(() => {
    const chosen = state.selection.peek()[0];
    const index = things?.findIndex((thing) => sameThing(thing, chosen)) ?? -1;
    return index >= 0 ? index : nearestTo([width / 2, height / 2], spots);
  }, [things, spots]);
  const kept = things?.findIndex((thing) => thingKey(thing) === activeKey) ?? -1;
  const index = kept >= 0 ? kept : first;
  const active = things?.[index];
  useEffect(() => state.hover(active), [active, bounds, state]);

  const goTo = (next: number | undefined) => {
    const thing = next === undefined ? undefined : things?.[next];
    if (thing) setActiveKey(thingKey(thing));
  };
  /** Opens a thing as a click on it would; while a tool waits for a point, it is the answer. */
  const open = (thing: PlacedThing) => {
    setActiveKey(thingKey(thing));
    const at = bounds && pointOf(dataset, thing, bounds);
    if (state.desk.aiming.peek() && at) return state.pick([thing], [at[0] ?? 0, at[1] ?? 0]);
    entered.current = true;
    const already = sameThing(state.selection.peek()[0], thing);
    state.select(thing);
    // A new panel takes the focus by itself.
    if (already) document.querySelector<HTMLElement>('#panel h2')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const pause = event.timeStamp - typing.current.at > typingPauseMs;
    const before = pause ? '' : typing.current.typed;
    if (key === 'Escape') onLeave();
    else if (isArrow(key)) goTo(stepFrom(spots, index, key));
    else if (key === 'Home') goTo(0);
    else if (key === 'End') goTo((things?.length ?? 0) - 1);
    else if ((key === 'Enter' || (key === ' ' && before === '')) && active) open(active);
    else if (key.length === 1) {
      typing.current = { typed: before + key, at: event.timeStamp };
      goTo(findTyped(names, index, before + key));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** Escape in the panel that Enter led to comes back to the list. */
  const returnTo = useCallback(
    (list: RefObject<HTMLElement | null>) => {
      const onKey = (event: KeyboardEvent) => {
        const inPanel = event.target instanceof Element && event.target.closest('#panel');
        if (event.key !== 'Escape' || event.defaultPrevented || !inPanel || !entered.current)
          return;
        if (state.desk.tool.peek()) return; // a tool has an Escape of its own
        entered.current = false;
        list.current?.focus({ preventScroll: true });
      };
      window.addEventListener('keydown', onKey);
      return () => window.removeEventListener('keydown', onKey);
    },
    [state],
  );
  return { things, active, spot: spots[index], width, height, onKeyDown, open, returnTo };
}
