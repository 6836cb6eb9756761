// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the list, which names its active option
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the list's
import './on-map.css';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { thingKey } from '../../data/thing.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { nameOf } from '../../plan/naming.ts';
import { useAtlas } from '../atlas-context.ts';
import { useWalk } from './use-walk.ts';
import { countedOnMap, onMapWords } from './words.ts';

interface Props {
  /** The element that the map fills. */
  readonly map: RefObject<HTMLElement | null>;
  readonly onLeave: () => void;
}

const optionId = (key: string): string => `on-map-${key.replace(':', '-')}`;

/** What the map's window shows, as a list whose arrow keys follow the map; the active one is ringed. */
export function ThingList({ map, onLeave }: Props) {
  const { state, library, say } = useAtlas();
  const list = useRef<HTMLDivElement>(null);
  const { things, active, spot, width, height, onKeyDown, open, returnTo } = useWalk(map, onLeave);
  const activeKey = active && thingKey(active);
  useEffect(() => {
    state.later.want('lists');
    return () => state.hover(undefined);
  }, [state]);
  const isThere = things !== undefined;
  useEffect(() => list.current?.focus({ preventScroll: true }), [isThere]);
  useEffect(() => returnTo(list), [returnTo]);
  useEffect(() => {
    if (activeKey)
      document.getElementById(optionId(activeKey))?.scrollIntoView({ block: 'nearest' });
  }, [activeKey]);
  const options = useMemo(
    () =>
      things?.map((thing) => {
        const name = nameOf(library, thing);
        return { thing, key: thingKey(thing), name: name ? say(name) : thing.id };
      }),
    [things, library, state.language.value],
  );
  // The list stands where the active thing is not: on the other side, on a phone below or above it.
  const sides = [
    spot && spot[0] < width / 2 ? ' on-map-right' : '',
    spot && spot[1] < height / 2 ? ' on-map-low' : '',
  ].join('');
  return (
    <>
      {spot && (
        <div class="on-map-ring" style={{ left: `${spot[0]}px`, top: `${spot[1]}px` }}>
          {/* The option says it; this is for the eye. */}
        </div>
      )}
      <section class={`on-map${sides}`} aria-label={say(onMapWords.title)}>
        <header>
          <strong>{say(onMapWords.title)}</strong>{' '}
          <span class="sub">{options && say(countedOnMap(options.length))}</span>
          <p id="on-map-help" class="sub">
            {say(onMapWords.help)}
          </p>
        </header>
        {!options && <p role="status">{say(onMapWords.waiting)}</p>}
        {options?.length === 0 && <p role="status">{say(onMapWords.nothing)}</p>}
        {options && (
          <div
            ref={list}
            class="on-map-list"
            role="listbox"
            tabIndex={0}
            aria-label={say(onMapWords.title)}
            aria-describedby="on-map-help"
            {...(activeKey ? { 'aria-activedescendant': optionId(activeKey) } : {})}
            onKeyDown={onKeyDown}
          >
            {options.map(({ thing, key, name }) => (
              <div
                key={key}
                id={optionId(key)}
                role="option"
                aria-selected={key === activeKey}
                onClick={() => open(thing)}
              >
                {name} <span class="sub">{say(kindNames[thing.kind].one)}</span>
              </div>
            ))}
          </div>
        )}
      </section>
    </>
  );
}
