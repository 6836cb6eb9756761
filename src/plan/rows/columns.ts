import type { Language, Text } from '../../data/text.ts';
import { placedKinds, thingKey } from '../../data/thing.ts';
import { confidences } from '../confidence.ts';
import { confidenceNames } from '../confidence-names.ts';
import { kindNames } from '../kind-names.ts';
import type { Since } from '../since.ts';
import type { LineStatus } from '../status.ts';
import { statusNames } from '../status-names.ts';
import type { Row } from './row.ts';
import { nameKey } from './sort-key.ts';

/** A number or words; nothing for what is not known. Numbers are bare: the page groups digits. */
export type Cell = string | number | undefined;

/** A column of the list and of the tables taken from it. */
export interface Column {
  readonly id: string;
  readonly header: Text;
  /** Goes with the header, never with the cells. */
  readonly unit?: Text;
  readonly align: 'start' | 'end';
  readonly cell: (row: Row, language: Language) => Cell;
  /** What rows are sorted by; rows without one come last. The same in both languages. */
  readonly sortKey: (row: Row) => string | number | undefined;
}

/** The course of a line or project, for sorting. */
const statusOrder: readonly LineStatus[] = ['open', 'part-open', 'construction', 'planned'];

const placeIn = <T>(order: readonly T[], value: T | undefined): number | undefined =>
  value === undefined ? undefined : order.indexOf(value);

/** A date as exact as it is known, as the records write it; words mark one that is not the day itself. */
export function sinceText({ date, by, expected }: Since, language: Language): string {
  if (by) return language === 'zh' ? `不晚于${date}` : `by ${date}`;
  if (expected) return language === 'zh' ? `预计${date}` : `expected ${date}`;
  return date;
}

/** Texts in a row, as each language puts them; nothing for none. */
export const joinedTexts = (texts: readonly Text[], language: Language): string | undefined =>
  texts.map((text) => text[language]).join(language === 'zh' ? '、' : ', ') || undefined;

const numberColumn = (
  id: 'areaKm2' | 'lengthKm' | 'residents2020' | 'lon' | 'lat',
  header: Text,
  unit: Text,
): Column => ({
  id,
  header,
  unit,
  align: 'end',
  cell: (row) => row[id],
  sortKey: (row) => row[id],
});

/** The columns, in the order they are listed. A table of the page may show some of them. */
export const columns = [
  {
    id: 'name',
    header: { zh: '名称', en: 'Name' },
    align: 'start',
    cell: ({ name }, language) => name[language],
    sortKey: nameKey,
  },
  {
    id: 'otherName',
    header: { zh: '英文名称', en: 'Name in Chinese' },
    align: 'start',
    cell: ({ name }, language) => name[language === 'zh' ? 'en' : 'zh'],
    sortKey: nameKey,
  },
  {
    id: 'kind',
    header: { zh: '类别', en: 'Kind' },
    align: 'start',
    cell: ({ thing }, language) => kindNames[thing.kind].one[language],
    sortKey: ({ thing }) => placeIn(placedKinds, thing.kind),
  },
  {
    id: 'detail',
    header: { zh: '性质', en: 'Type' },
    align: 'start',
    cell: ({ detail }, language) => detail?.[language],
    sortKey: ({ detail }) => detail?.en,
  },
  {
    id: 'status',
    header: { zh: '状态', en: 'Status' },
    align: 'start',
    cell: ({ status }, language) => status && statusNames[status][language],
    sortKey: ({ status }) => placeIn(statusOrder, status),
  },
  {
    id: 'since',
    header: { zh: '起始日期', en: 'Since' },
    align: 'start',
    cell: ({ since }, language) => since && sinceText(since, language),
    sortKey: ({ since }) => since?.date,
  },
  {
    id: 'unit',
    header: { zh: '所在区县或市', en: 'Unit' },
    align: 'start',
    cell: ({ unit }, language) => unit?.[language],
    sortKey: ({ unit }) => unit?.en,
  },
  {
    id: 'province',
    header: { zh: '省、直辖市', en: 'Province' },
    align: 'start',
    cell: ({ provinces }, language) => joinedTexts(provinces, language),
    sortKey: ({ provinces }) => joinedTexts(provinces, 'en'),
  },
  numberColumn('areaKm2', { zh: '面积', en: 'Area' }, { zh: '平方公里', en: 'km²' }),
  numberColumn('lengthKm', { zh: '图上长度', en: 'Length as drawn' }, { zh: '公里', en: 'km' }),
  numberColumn(
    'residents2020',
    { zh: '2020年常住人口', en: 'Residents 2020' },
    { zh: '人', en: 'persons' },
  ),
  {
    id: 'confidence',
    header: { zh: '最弱一项的依据', en: 'Least sure statement rests on' },
    align: 'start',
    cell: ({ confidence }, language) => confidence && confidenceNames[confidence][language],
    sortKey: ({ confidence }) => placeIn(confidences, confidence),
  },
  numberColumn('lon', { zh: '经度', en: 'Longitude' }, { zh: '度', en: 'degrees' }),
  numberColumn('lat', { zh: '纬度', en: 'Latitude' }, { zh: '度', en: 'degrees' }),
  {
    id: 'code',
    header: { zh: '编号', en: 'Id' },
    align: 'start',
    cell: ({ thing }) => thingKey(thing),
    sortKey: ({ thing }) => thingKey(thing),
  },
] as const satisfies readonly Column[];
export type ColumnId = (typeof columns)[number]['id'];

/** The column of an id. */
export const columnOf = (id: ColumnId): Column =>
  // Every ColumnId is the id of one of them.
  columns.find((column) => column.id === id) ?? columns[0];
