import type { Text } from '../data/text.ts';
import type { Confidence } from './confidence.ts';
import type { StatusChoice } from './filter/filter.ts';
import type { LineStatus } from './status.ts';

/** How a line or project stands, in words. */
export const statusNames: Readonly<Record<LineStatus | StatusChoice, Text>> = {
  open: { zh: '已开通或投用', en: 'Open' },
  construction: { zh: '建设中', en: 'Under construction' },
  planned: { zh: '规划', en: 'Planned' },
  'part-open': { zh: '部分开通', en: 'Open in part' },
  none: { zh: '无建设状态', en: 'No status' },
};

/** What a statement rests on, in words. */
export const confidenceNames: Readonly<Record<Confidence, Text>> = {
  several: { zh: '两处或更多来源', en: 'Two sources or more' },
  authority: { zh: '一份官方文件或一个数据集', en: 'One official document or data set' },
  one: { zh: '仅一篇报道', en: 'One press report only' },
  compilation: { zh: '仅见于二手汇编', en: 'Compilations by others only' },
};
