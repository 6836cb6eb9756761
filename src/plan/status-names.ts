import type { Text } from '../data/text.ts';
import type { StatusChoice } from './filter/filter.ts';
import { lineStatusNames } from './line-status-names.ts';
import type { LineStatus } from './status.ts';

/** How a line or project stands, in words that hold for both. */
export const statusNames: Readonly<Record<LineStatus | StatusChoice, Text>> = {
  ...lineStatusNames,
  open: { zh: '已开通或投用', en: 'Open' },
  none: { zh: '无建设状态', en: 'No status' },
};
