// biome-ignore-all lint/a11y/useSemanticElements: rows in sight are placed by themselves, which no table element allows
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the grid's
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sameThing, thingKey } from '../../../data/thing.ts';
import { columnOf } from '../../../plan/rows/columns.ts';
import type { Row } from '../../../plan/rows/row.ts';
import { useAtlas } from '../../atlas-context.ts';
import { headOf, shownCell, shownColumns } from './shown-columns.ts';
import { rowAfter, rowPx, scrolledTo, windowOfRows } from './window-of-rows.ts';
import { listWords } from './words.ts';

const rowId = (row: Row): string => `row-${thingKey(row.thing).replace(':', '-')}`;

interface Props {
  readonly rows: readonly Row[];
  readonly wide: boolean;
}

/** The rows as a grid: only those in sight are drawn. One stop of Tab, then the arrow keys. */
export function RowGrid({ rows, wide }: Props) {
  const { state, language, say } = useAtlas();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 600 });
  const [activeKey, setActiveKey] = useState<string>();
  const selection = state.selection.value;
  const hovered = state.hovered.value;
  const sorting = state.view.value.sorting;
  const shown = shownColumns[wide ? 'wide' : 'narrow'];
  const active = rows.findIndex(({ thing }) => thingKey(thing) === activeKey);

  const look = () => {
    const box = scroller.current;
    if (box) setSight({ top: box.scrollTop, height: box.clientHeight });
  };
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  const bring = (index: number, inMiddle = false) => {
    const box = scroller.current;
    if (!box || index < 0) return;
    const headPx = head.current?.offsetHeight ?? 0;
    const least = scrolledTo(index, box.scrollTop, box.clientHeight, headPx);
    const middle = index * rowPx - (box.clientHeight - headPx - rowPx) / 2;
    box.scrollTop = inMiddle && least !== box.scrollTop ? middle : least;
    look();
  };
  const chosenKey = selection.map(thingKey).join(' ');
  useEffect(() => {
    // What was chosen on the map is the row that the keys go on from.
    const index = rows.findIndex(({ thing }) => selection.some((one) => sameThing(one, thing)));
    const row = rows[index];
    if (!row) return;
    setActiveKey(thingKey(row.thing));
    // In the middle, for the line that tells what is chosen may still take some of the height.
    bring(index, true);
  }, [chosenKey, rows]);

  const choose = (row: Row) => {
    setActiveKey(thingKey(row.thing));
    state.select(row.thing);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current || event.metaKey || event.ctrlKey || event.altKey) return;
    const row = rows[active];
    if ((event.key === 'Enter' || event.key === ' ') && row) {
      event.preventDefault();
      choose(row);
      return;
    }
    const page = Math.max(1, Math.floor(sight.height / rowPx) - 2);
    const next = rowAfter(event.key, active, rows.length, page);
    const there = next === undefined ? undefined : rows[next];
    if (next === undefined || !there) return;
    event.preventDefault();
    setActiveKey(thingKey(there.thing));
    state.hover(there.thing);
    bring(next);
  };
  const { first, end } = windowOfRows(sight.top, sight.height, rows.length);
  const template = { 'grid-template-columns': shown.map(({ width }) => width).join(' ') };
  const activeRow = rows[active];
  return (
    <div
      ref={scroller}
      class={`grid${wide ? ' grid-wide' : ''}`}
      role="grid"
      tabIndex={0}
      aria-label={say(listWords.table)}
      aria-describedby="list-help"
      aria-rowcount={rows.length + 1}
      aria-colcount={shown.length}
      {...(activeRow && active >= first && active < end
        ? { 'aria-activedescendant': rowId(activeRow) }
        : {})}
      onScroll={look}
      onKeyDown={onKeyDown}
      onMouseLeave={() => state.hover(undefined)}
    >
      <div ref={head} class="grid-head" role="row" aria-rowindex={1} style={template}>
        {shown.map(({ id }) => {
          const sorted = sorting?.column === id;
          const direction = sorting?.descending ? 'descending' : 'ascending';
          return (
            <div
              key={id}
              role="columnheader"
              aria-sort={sorted ? direction : 'none'}
              class={columnOf(id).align === 'end' ? 'end' : undefined}
            >
              <button
                type="button"
                title={say(columnOf(id).header)}
                onClick={() => {
                  // Ascending, descending, then as the records are.
                  if (sorted && sorting.descending) state.desk.sort(undefined);
                  else state.desk.sort({ column: id, descending: sorted });
                }}
              >
                {say(headOf(id, wide))}
                <span class="arrow" aria-hidden="true">
                  {sorted ? (sorting.descending ? '▼' : '▲') : ''}
                </span>
              </button>
            </div>
          );
        })}
      </div>
      <div class="grid-body" role="rowgroup" style={{ height: `${rows.length * rowPx}px` }}>
        {rows.slice(first, end).map((row, index) => {
          const at = first + index;
          const selected = selection.some((one) => sameThing(one, row.thing));
          const marks = [
            at === active ? ' row-active' : '',
            hovered && sameThing(hovered, row.thing) ? ' row-hovered' : '',
          ].join('');
          return (
            <div
              key={thingKey(row.thing)}
              id={rowId(row)}
              class={`row${marks}`}
              role="row"
              aria-rowindex={at + 2}
              aria-selected={selected}
              style={{ ...template, top: `${at * rowPx}px` }}
              onClick={() => choose(row)}
              onMouseEnter={() => state.hover(row.thing)}
            >
              {shown.map(({ id }) => {
                const text = shownCell(id, row, language, wide);
                return (
                  <div
                    key={id}
                    role="gridcell"
                    title={text}
                    class={columnOf(id).align === 'end' ? 'end' : undefined}
                  >
                    {text}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
