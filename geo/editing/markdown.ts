/** The chapters of a page by their headings, each without the chapters below it. */
export function chaptersOf(page: string): Map<string, string> {
  const [, ...chapters] = page.split(/^#{1,3} /m);
  return new Map(
    chapters.map((chapter) => {
      const end = chapter.indexOf('\n');
      return [chapter.slice(0, end).trim(), chapter.slice(end + 1)];
    }),
  );
}

/** The tables of a chapter: for each its header, then its rows, cell by cell. */
export function tablesOf(chapter: string): string[][][] {
  const tables = chapter.match(/(?:^\|.*\n)+/gm) ?? [];
  return tables.map((table) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !/^\|[\s|:-]+\|$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );
}

/** The rows below a header of these cells, from the first such table of a chapter. */
export function rowsUnder(chapter: string, ...header: readonly string[]): string[][] {
  const table = tablesOf(chapter).find(([first]) => first?.join('|') === header.join('|'));
  return table?.slice(1) ?? [];
}

/** A cell of code without its backticks; anything else is an error in the page. */
export function codeIn(cell: string | undefined): string {
  const found = /^`([^`]+)`$/.exec(cell ?? '');
  if (!found?.[1]) throw new Error(`found "${cell}", expected one word in backticks`);
  return found[1];
}
