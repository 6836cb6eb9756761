/** Height of every row, CSS pixels: the same in list.css. */
export const rowPx = 34;

/** Rows that are drawn beyond each edge, so that a quick scroll shows no gap. */
const spare = 6;

/** The rows that have to be drawn: from `first` up to, not including, `end`. */
export function windowOfRows(
  scrollTop: number,
  height: number,
  count: number,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(scrollTop / rowPx) - spare);
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowPx) + spare);
  return { first: Math.min(first, count), end };
}

/** The least scrolling that brings a row into sight below a head of `headPx`. */
export function scrolledTo(row: number, scrollTop: number, height: number, headPx: number): number {
  const top = row * rowPx;
  const room = height - headPx;
  if (top < scrollTop) return top;
  if (top + rowPx > scrollTop + room) return top + rowPx - room;
  return scrollTop;
}

/** Where a key leads from a row; nothing for keys that do not move. @param from -1 for none */
export function rowAfter(
  key: string,
  from: number,
  count: number,
  pageRows: number,
): number | undefined {
  const within = (row: number) => Math.min(count - 1, Math.max(0, row));
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from < 0 ? 0 : from - 1);
    case 'PageDown':
      return within(Math.max(0, from) + pageRows);
    case 'PageUp':
      return within(from - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
