import './list.css';
import { useState } from 'preact/hooks';
import { isNoFilter } from '../../../plan/filter/filter.ts';
import { useAtlas } from '../../atlas-context.ts';
import { countedOf } from './counted.ts';
import { FilterControls } from './filter-controls.tsx';
import { ReachSwitch } from './reach-switch.tsx';
import { RowGrid } from './row-grid.tsx';
import { useListed } from './use-listed.ts';
import { listWords } from './words.ts';

/** What the map shows, one by one, and the filter that the map, the list and every export obey. */
export function ListTool() {
  const { state, language, say } = useAtlas();
  const { rows, unfiltered } = useListed();
  const [wide, setWide] = useState(false);
  const failed = state.later.failures.value.lists !== undefined;
  const none = isNoFilter(state.desk.filter.value);
  return (
    <div class={`list-tool${wide ? ' list-wide' : ''}`}>
      <FilterControls among={unfiltered} />
      <div class="list-bar">
        <p class="counted" role="status">
          {rows && countedOf(rows.length, unfiltered.length, language)}
        </p>
        <button
          type="button"
          class="plain-button widen"
          aria-pressed={wide}
          onClick={() => setWide(!wide)}
        >
          {say(wide ? listWords.narrower : listWords.wider)}
        </button>
      </div>
      <ReachSwitch name="list-reach" />
      {!rows && <p role="status">{say(failed ? listWords.failed : listWords.waiting)}</p>}
      {rows?.length === 0 && (
        <p class="nothing">{say(none ? listWords.nothingHere : listWords.nothingPasses)}</p>
      )}
      {rows && rows.length > 0 && (
        <>
          <RowGrid rows={rows} wide={wide} />
          <p id="list-help" class="list-help">
            {say(listWords.help)}
          </p>
        </>
      )}
    </div>
  );
}
