import type { Dataset } from '../../data/dataset.ts';
import type { Language } from '../../data/text.ts';
import { type Cell, type Column, columns } from '../rows/columns.ts';
import type { Row } from '../rows/row.ts';
import { creditLine } from './credits.ts';

/** What a table speaks of besides its rows. */
export interface TableScope {
  readonly dataset: Dataset;
  readonly language: Language;
  /** The year that is drawn. */
  readonly year: number;
}

/** The header of a column with its unit. */
export const headerOf = ({ header, unit }: Column, language: Language): string => {
  if (!unit) return header[language];
  return language === 'zh' ? `${header.zh}（${unit.zh}）` : `${header.en} (${unit.en})`;
};

/** Titles and addresses of sources, in one cell. */
function sourceList({ dataset, language }: TableScope, ids: readonly string[]): string {
  return ids
    .flatMap((id) => {
      const source = dataset.sources[id];
      if (!source) return [];
      return [[source.title[language], source.url].filter((part) => part).join(' ')];
    })
    .join(language === 'zh' ? '；' : '; ');
}

/** What a table that is taken away says after the columns of the list: so that each row stands alone. */
const lastColumns = (scope: TableScope): { header: string; cell: (row: Row) => Cell }[] => {
  const zh = scope.language === 'zh';
  return [
    { header: zh ? '来源' : 'Sources', cell: ({ sources }) => sourceList(scope, sources) },
    { header: zh ? '所示年份' : 'Year shown', cell: () => scope.year },
    { header: zh ? '资料截至' : 'Records of', cell: () => scope.dataset.circle.asOf },
    {
      header: zh ? '署名与许可' : 'Credit and licence',
      cell: ({ thing }) => creditLine(thing.kind),
    },
  ];
};

/** The header and the cells of a table that is taken away: all columns of the list, then the last ones. */
export function tableOf(scope: TableScope, rows: readonly Row[]): Cell[][] {
  const { language } = scope;
  const last = lastColumns(scope);
  return [
    [...columns.map((column) => headerOf(column, language)), ...last.map(({ header }) => header)],
    ...rows.map((row) => [
      ...columns.map((column) => column.cell(row, language)),
      ...last.map(({ cell }) => cell(row)),
    ]),
  ];
}
