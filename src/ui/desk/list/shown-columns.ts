import type { Language, Text } from '../../../data/text.ts';
import { type ColumnId, columnOf, joinedTexts } from '../../../plan/rows/columns.ts';
import type { Row } from '../../../plan/rows/row.ts';
import { formatNumber } from '../../format.ts';
import { shortKinds } from './words.ts';

interface ShownColumn {
  readonly id: ColumnId;
  readonly width: string;
}

const narrow: readonly ShownColumn[] = [
  { id: 'name', width: 'minmax(0, 1fr)' },
  { id: 'kind', width: '4.9em' },
  { id: 'status', width: '8.2em' },
];

const wide: readonly ShownColumn[] = [
  { id: 'name', width: 'minmax(150px, 2fr)' },
  { id: 'kind', width: 'minmax(70px, 0.7fr)' },
  { id: 'detail', width: 'minmax(120px, 1.4fr)' },
  { id: 'status', width: 'minmax(96px, 1fr)' },
  { id: 'since', width: 'minmax(104px, 1fr)' },
  { id: 'unit', width: 'minmax(96px, 1fr)' },
  { id: 'areaKm2', width: '84px' },
  { id: 'lengthKm', width: '84px' },
  { id: 'residents2020', width: '104px' },
  { id: 'confidence', width: 'minmax(130px, 1.3fr)' },
];

/** The columns that a panel of each width has room for. */
export const shownColumns = { narrow, wide } as const;

/** Column heads of few words: the whole header is their title. */
const shortHeads: Readonly<Partial<Record<ColumnId, Text>>> = {
  lengthKm: { zh: '长度，公里', en: 'Length, km' },
  areaKm2: { zh: '面积，km²', en: 'Area, km²' },
  residents2020: { zh: '2020年人口', en: 'Residents 2020' },
  unit: { zh: '所在单元', en: 'Unit' },
  confidence: { zh: '依据', en: 'Rests on' },
};

/** In a narrow panel one column says how a thing stands or, where nothing is built, how large it is. */
const statusOrArea: Text = { zh: '状态或面积', en: 'Status or area' };

export const headOf = (id: ColumnId, wide: boolean): Text =>
  id === 'status' && !wide ? statusOrArea : (shortHeads[id] ?? columnOf(id).header);

/** A cell as it is read: digits grouped, kinds in short. */
export function shownCell(id: ColumnId, row: Row, language: Language, wide: boolean): string {
  if (id === 'kind') return shortKinds[row.thing.kind][language];
  if (id === 'status' && !wide && !row.status && row.areaKm2 !== undefined)
    return `${formatNumber(row.areaKm2, language, 0)}${language === 'zh' ? '平方公里' : ' km²'}`;
  if (id === 'province') return joinedTexts(row.provinces, language) ?? '';
  const cell = columnOf(id).cell(row, language);
  if (cell === undefined) return '';
  return typeof cell === 'number' ? formatNumber(cell, language) : cell;
}
