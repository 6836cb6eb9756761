import { useMemo } from 'preact/hooks';
import { noFilter } from '../../../plan/filter/filter.ts';
import { type ColumnId, columns } from '../../../plan/rows/columns.ts';
import type { Row } from '../../../plan/rows/row.ts';
import { rowsOf } from '../../../plan/rows/rows.ts';
import { sortRows } from '../../../plan/rows/sort-rows.ts';
import { railStatusesSeen, visibleThings } from '../../../plan/visible.ts';
import { useAtlas } from '../../atlas-context.ts';

const isColumn = (id: string): id is ColumnId => columns.some((column) => column.id === id);

/** The rows of the list in their order, and all that would be listed without the filter. */
export function useListed() {
  const { state, library } = useAtlas();
  const { layers, filter, everywhere, sorting } = state.view.value;
  const year = state.year.value;
  const zoom = state.zoom.value;
  const bounds = everywhere ? undefined : state.desk.bounds.value;
  const things = state.desk.listed.value;
  const unfiltered = useMemo(
    () => visibleThings(library, { layers, zoom, year, filter: noFilter, bounds }),
    [library, layers, zoom, year, bounds],
  );
  const rows = useMemo<readonly Row[] | undefined>(() => {
    if (!things) return undefined;
    const found = rowsOf(library, things, year, railStatusesSeen({ layers, filter }));
    return sorting && isColumn(sorting.column)
      ? sortRows(found, sorting.column, sorting.descending ? 'descending' : 'ascending')
      : found;
  }, [library, things, year, layers, filter, sorting]);
  return { rows, unfiltered };
}
