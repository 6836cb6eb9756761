import { useEffect, useMemo, useState } from 'preact/hooks';
import { timelineYears } from '../../../data/life.ts';
import type { Text } from '../../../data/text.ts';
import type { PlacedThing } from '../../../data/thing.ts';
import { confidenceNames } from '../../../plan/confidence-names.ts';
import { filterCounts } from '../../../plan/filter/counts.ts';
import { type Filter, filterOptions, isNoFilter, noFilter } from '../../../plan/filter/filter.ts';
import { kindNames } from '../../../plan/kind-names.ts';
import { statusNames } from '../../../plan/status-names.ts';
import { recordYearOf } from '../../../plan/timeline.ts';
import { useAtlas } from '../../atlas-context.ts';
import { listWords } from './words.ts';

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly names: (option: T) => string;
  readonly chosen: ReadonlySet<T> | undefined;
  readonly counts: ReadonlyMap<T, number>;
  readonly choose: (chosen: ReadonlySet<T>) => void;
}

/** Options of one dimension to press, each with how many it would leave. None pressed lets all through. */
function Choices<T extends string>(props: ChoicesProps<T>) {
  const { legend, options, names, chosen, counts, choose } = props;
  const offered = options.filter((option) => chosen?.has(option) || (counts.get(option) ?? 0) > 0);
  if (offered.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {offered.map((option) => {
        const pressed = chosen?.has(option) ?? false;
        return (
          <button
            key={option}
            type="button"
            class="choice"
            aria-pressed={pressed}
            onClick={() => {
              const next = new Set(chosen);
              if (!next.delete(option)) next.add(option);
              choose(next);
            }}
          >
            {names(option)} <span class="count">{counts.get(option) ?? 0}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** The name to look for; Escape empties it. */
function NameField() {
  const { state, say } = useAtlas();
  const text = state.desk.filter.value.text ?? '';
  const [typed, setTyped] = useState(text);
  // A space that has just been typed is not part of the filter yet.
  useEffect(() => {
    if (typed.trim() !== text) setTyped(text);
  }, [text]);
  const take = (next: string) => {
    setTyped(next);
    state.desk.setFilter({ ...state.desk.filter.peek(), text: next });
  };
  return (
    <input
      type="search"
      class="name-field"
      value={typed}
      placeholder={say(listWords.search)}
      aria-label={say(listWords.search)}
      onInput={(event) => take(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== '') {
          event.preventDefault();
          take('');
        }
      }}
    />
  );
}

const { first, last } = timelineYears;
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The conditions that decide what the map, the list and every export show. */
export function FilterControls({ among }: { readonly among: readonly PlacedThing[] }) {
  const { state, library, dataset, say } = useAtlas();
  const filter = state.desk.filter.value;
  const year = state.year.value;
  const none = isNoFilter(filter);
  const [open, setOpen] = useState(false);
  const [past, setPast] = useState<Filter>();
  useEffect(() => {
    if (open) state.later.want('plan');
  }, [open]);
  const counts = useMemo(
    () => filterCounts(library, year, filter, among),
    [library, year, filter, among],
  );
  const set = (part: Filter) => {
    setPast(undefined);
    state.desk.setFilter({ ...filter, ...part });
  };
  const of =
    <T extends string>(names: Readonly<Record<T, Text>>) =>
    (option: T): string =>
      say(names[option]);
  const aspects = library.plan?.aspects ?? {};
  const active = Object.keys(filter).length;
  return (
    <div class="filter">
      <NameField />
      <div class="filter-bar">
        <button
          type="button"
          class="disclose"
          aria-expanded={open}
          aria-controls="filter-conditions"
          onClick={() => setOpen(!open)}
        >
          {say(listWords.conditions)}
          {active > 0 && <span class="count">{active}</span>}
        </button>
        {!none && (
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              setPast(filter);
              state.desk.setFilter(noFilter, 'push');
            }}
          >
            {say(listWords.clear)}
          </button>
        )}
        {none && past && (
          <span role="status" class="undo">
            {say(listWords.cleared)}{' '}
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                state.desk.setFilter(past, 'push');
                setPast(undefined);
              }}
            >
              {say(listWords.undo)}
            </button>
          </span>
        )}
      </div>
      <div id="filter-conditions" class="conditions" hidden={!open}>
        <Choices
          legend={say(listWords.kind)}
          options={filterOptions.kinds}
          names={(kind) => say(kindNames[kind].many)}
          chosen={filter.kinds}
          counts={counts.kinds}
          choose={(kinds) => set({ kinds })}
        />
        <Choices
          legend={say(listWords.status)}
          options={filterOptions.statuses}
          names={of(statusNames)}
          chosen={filter.statuses}
          counts={counts.statuses}
          choose={(statuses) => set({ statuses })}
        />
        <div class="selects">
          <label>
            <span>{say(listWords.aspect)}</span>
            <select
              value={filter.aspect ?? ''}
              onChange={(event) => set({ aspect: event.currentTarget.value || undefined })}
            >
              <option value="">{say(listWords.anyAspect)}</option>
              {[...(counts.aspects ?? [])].map(([id, count]) => {
                const name = aspects[id]?.name;
                return (
                  <option key={id} value={id} disabled={count === 0 && id !== filter.aspect}>
                    {name ? say(name) : id} ({count})
                  </option>
                );
              })}
            </select>
          </label>
          <label>
            <span>{say(listWords.year)}</span>
            <select
              value={year}
              onChange={(event) => {
                const chosen = Number(event.currentTarget.value);
                state.setYear(chosen === recordYearOf(dataset) ? undefined : chosen);
              }}
            >
              {years.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Choices
          legend={say(listWords.confidence)}
          options={filterOptions.confidence}
          names={of(confidenceNames)}
          chosen={filter.confidence}
          counts={counts.confidence}
          choose={(confidence) => set({ confidence })}
        />
      </div>
    </div>
  );
}
