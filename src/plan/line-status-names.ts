import type { Text } from '../data/text.ts';
import type { LineStatus } from './status.ts';

/** How a line stands. */
export const lineStatusNames: Readonly<Record<LineStatus, Text>> = {
  open: { zh: '已开通', en: 'Open' },
  construction: { zh: '建设中', en: 'Under construction' },
  planned: { zh: '规划', en: 'Planned' },
  'part-open': { zh: '部分开通', en: 'Open in part' },
};

const notYet: Text = { zh: '尚无', en: 'Not there yet' };

/** How a line stands in words; a line without a status is not there yet. */
export const lineStatusName = (status: LineStatus | undefined): Text =>
  status ? lineStatusNames[status] : notYet;
