import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchEntry } from '../data/search-file.ts';
import { thingKey } from '../data/thing.ts';
import { kindNames } from '../plan/kind-names.ts';
import type { SearchGroup } from '../plan/search.ts';
import { useAtlas } from './atlas-context.ts';
import { Hit } from './search-hit.tsx';

/** Hits of a kind that are listed before the reader asks for more. */
const firstHits = 4;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The hits that are listed, group by group, and which of all they are. */
function listed(groups: readonly SearchGroup[], opened: ReadonlySet<string>): SearchEntry[] {
  return groups.flatMap(({ kind, hits }) => (opened.has(kind) ? hits : hits.slice(0, firstHits)));
}

/**
 * Finds anything by name, in Chinese, English or pinyin. `/` comes here from anywhere, the arrows
 * walk through the hits, Enter opens one, Escape leaves.
 */
export function SearchBox() {
  const { state, site, w, say, language } = useAtlas();
  const { later } = state;
  const [typed, setTyped] = useState(site.missing ?? '');
  const [open, setOpen] = useState(site.missing !== undefined && !site.still);
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLElement>(null);
  const id = useId();
  const search = later.search.value;
  const groups = useMemo(() => (search && open ? search(typed) : []), [search, open, typed]);
  const hits = listed(groups, opened);
  const failed = later.failures.value.search;

  // A page that is missing opens with its own words searched for.
  useEffect(() => {
    if (site.missing !== undefined) later.want('search');
  }, [site.missing, later]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node | null)) setOpen(false); // targets of pointers are nodes
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('pointerdown', onPointer);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointerdown', onPointer);
    };
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const choose = (entry: SearchEntry) => {
    setOpen(false);
    input.current?.blur();
    state.select({ kind: entry.kind, id: entry.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      setOpen(true);
      if (hits.length > 0) setActive((active + move + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      const chosen = hits[active];
      if (chosen) choose(chosen);
    } else if (event.key === 'Escape') {
      if (!open || typed === '') input.current?.blur();
      if (open) setOpen(false);
      else setTyped('');
    } else return;
    event.preventDefault();
  };

  return (
    <search class="search" ref={box}>
      <input
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={w('searchFor')}
        aria-label={w('search')}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={open && typed !== ''}
        aria-controls={`${id}-hits`}
        {...(open && hits.length > 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        value={typed}
        onPointerEnter={() => later.want('search')}
        onFocus={() => {
          later.want('search');
          setOpen(true);
        }}
        onInput={(event) => {
          later.want('search');
          setTyped(event.currentTarget.value);
          setActive(0);
          setOpened(new Set());
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <span class="shortcut" aria-hidden="true">
        /
      </span>
      <div
        class="hits"
        id={`${id}-hits`}
        role="listbox"
        aria-label={w('found')}
        hidden={!open || typed.trim() === ''}
      >
        {groups.map(({ kind, hits: all }) => {
          const shown = opened.has(kind) ? all : all.slice(0, firstHits);
          const name = say(kindNames[kind].many);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, not fieldsets
            <div key={kind} role="group" aria-label={name}>
              <p class="hits-kind" aria-hidden="true">
                {name}
              </p>
              {shown.map((entry) => {
                const index = hits.indexOf(entry);
                return (
                  <Hit
                    key={thingKey(entry)}
                    id={`${id}-${index}`}
                    entry={entry}
                    active={index === active}
                    onChoose={choose}
                    onPoint={() => setActive(index)}
                  />
                );
              })}
              {all.length > shown.length && (
                <button
                  type="button"
                  class="more"
                  tabIndex={-1}
                  onClick={() => {
                    setOpened(new Set([...opened, kind]));
                    input.current?.focus();
                  }}
                >
                  {language === 'zh'
                    ? `还有${all.length - shown.length}项`
                    : `${all.length - shown.length} more`}
                </button>
              )}
            </div>
          );
        })}
        {groups.length === 0 && (
          <p class="hits-none">
            {failed === undefined
              ? w(search ? 'nothingFound' : 'loadingSearch')
              : w('searchFailed')}
          </p>
        )}
      </div>
      <p class="aloud" role="status">
        {open && search && typed.trim() !== ''
          ? `${w('found')}${language === 'zh' ? '：' : ': '}${groups.reduce((sum, group) => sum + group.hits.length, 0)}`
          : ''}
      </p>
    </search>
  );
}
