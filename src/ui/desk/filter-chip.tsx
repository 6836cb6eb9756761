import { isNoFilter, noFilter } from '../../plan/filter/filter.ts';
import { useAtlas } from '../atlas-context.ts';

/** Tells on the map that a filter leaves things out while its tool is closed, and clears it. */
export function FilterChip() {
  const { state, language } = useAtlas();
  const { tool, filter, visible, setFilter } = state.desk;
  if (tool.value === 'list' || isNoFilter(filter.value)) return null;
  const count = visible.value?.length;
  const zh = language === 'zh';
  const shown = count === undefined ? '' : zh ? `：图上${count}项` : `: ${count} shown`;
  return (
    <button
      type="button"
      class="filter-chip"
      title={zh ? '清除筛选' : 'Clear filters'}
      onClick={() => setFilter(noFilter, 'push')}
    >
      {zh ? '筛选中' : 'Filtered'}
      {shown} <span aria-hidden="true">✕</span>
    </button>
  );
}
