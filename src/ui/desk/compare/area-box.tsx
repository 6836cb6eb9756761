import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { sameThing } from '../../../data/thing.ts';
import { type ComparableThing, isComparable } from '../../../plan/compare/comparable.ts';
import { useAtlas } from '../../atlas-context.ts';
import { fill } from './fill.ts';
import type { Choosing } from './use-comparison.ts';
import { words } from './words.ts';

/** Names that are offered at a time. */
const mostOffered = 8;

/** Finds areas by name, pinyin or code: the arrows walk through them, Enter adds one. */
export function AreaBox({ things, full, add, inputId }: Choosing & { readonly inputId: string }) {
  const { state, say, language } = useAtlas();
  const { later } = state;
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const search = later.search.value;
  const offered = useMemo(() => {
    const hits = search?.(typed).flatMap((group) => group.hits) ?? [];
    return hits
      .filter(isComparable)
      .filter((hit) => !things.some((thing) => sameThing(thing, hit)));
  }, [search, typed, things]).slice(0, mostOffered);
  const asking = typed.trim() !== '';
  const failed = later.failures.value.search !== undefined;

  const choose = ({ kind, id }: ComparableThing) => {
    setTyped('');
    setActive(0);
    input.current?.focus();
    add({ kind, id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && offered.length > 0)
      setActive((active + step + offered.length) % offered.length);
    else if (event.key === 'Enter') {
      const chosen = offered[active];
      if (chosen) choose(chosen);
    } else if (event.key === 'Escape' && asking) setTyped('');
    else return;
    event.preventDefault();
  };
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div class="area-box">
      <label for={inputId}>{say(words.add)}</label>
      <input
        ref={input}
        id={inputId}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        disabled={full}
        placeholder={say(full ? words.fullShort : words.typeName)}
        aria-autocomplete="list"
        aria-expanded={asking && offered.length > 0}
        aria-controls={listId}
        {...(asking && offered[active] ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
        value={typed}
        onFocus={() => later.want('search')}
        onInput={(event) => {
          later.want('search');
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        class="offered"
        id={listId}
        role="listbox"
        aria-label={say(words.found)}
        hidden={!asking || offered.length === 0}
      >
        {offered.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
          <div
            key={`${hit.kind}:${hit.id}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerMove={() => setActive(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            {say(hit.name)}
            <span class="sub">
              {[hit.name[other], hit.detail && say(hit.detail)].filter((part) => part).join(' · ')}
            </span>
          </div>
        ))}
      </div>
      {asking && offered.length === 0 && (
        <p class="offered-none">
          {say(failed ? words.failed : search ? words.nothing : words.loading)}
        </p>
      )}
      <p class="aloud" role="status">
        {asking && search ? fill(words.count, { count: String(offered.length) }, language) : ''}
      </p>
    </div>
  );
}
