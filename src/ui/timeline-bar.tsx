import { useEffect, useState } from 'preact/hooks';
import { timelineYears } from '../data/life.ts';
import { recordYearOf } from '../plan/timeline.ts';
import { useAtlas } from './atlas-context.ts';

/** How long a year stays while the timeline plays, milliseconds. */
const yearMs = 1000;

const { first, last } = timelineYears;
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const marked = [2011, 2015, 2020, 2025, 2030, 2035];

/** The year that is drawn: a slider from 2011 to 2035 that plays, pauses and goes back to the records' own. */
export function TimelineBar() {
  const { state, dataset, w } = useAtlas();
  const [playing, setPlaying] = useState(false);
  const year = state.year.value;
  const now = recordYearOf(dataset);
  const atNow = state.view.value.year === undefined;

  useEffect(() => {
    if (!playing) return;
    const timer = window.setInterval(() => {
      const next = state.year.peek() + 1;
      state.setYear(Math.min(next, last));
      if (next >= last) setPlaying(false);
    }, yearMs);
    return () => window.clearInterval(timer);
  }, [playing, state]);

  const toggle = () => {
    if (!playing && year >= last) state.setYear(first);
    else if (!playing && atNow) state.setYear(first);
    setPlaying(!playing);
  };
  return (
    <fieldset class="timeline" aria-label={w('timeline')}>
      <button
        type="button"
        class="play"
        aria-label={w(playing ? 'pause' : 'play')}
        title={w(playing ? 'pause' : 'play')}
        onClick={toggle}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          {playing ? <path d="M3 2h4v12H3zM9 2h4v12H9z" /> : <path d="M3 1.5v13l11-6.5z" />}
        </svg>
      </button>
      <div class="years">
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={year}
          aria-label={w('year')}
          onInput={(event) => {
            setPlaying(false);
            state.setYear(Number(event.currentTarget.value));
          }}
        />
        <ul class="ticks" aria-hidden="true">
          {years.map((tick) => (
            <li key={tick} class={tick === now ? 'now' : undefined}>
              {marked.includes(tick) && tick}
            </li>
          ))}
        </ul>
      </div>
      <p class="year-now">
        <output>{year}</output>
        <span class="sub">{w(atNow ? 'asRecorded' : year > now ? 'asExpected' : 'asItWas')}</span>
      </p>
      <button
        type="button"
        class="to-now"
        disabled={atNow}
        onClick={() => {
          setPlaying(false);
          state.setYear(undefined);
        }}
      >
        {w('backToNow')}
      </button>
    </fieldset>
  );
}
