import type { Text } from '../data/text.ts';
import type { Confidence } from './confidence.ts';

/** What a statement rests on, in words. */
export const confidenceNames: Readonly<Record<Confidence, Text>> = {
  several: { zh: '两处或更多来源', en: 'Two sources or more' },
  authority: { zh: '一份官方文件或一个数据集', en: 'One official document or data set' },
  one: { zh: '仅一篇报道', en: 'One press report only' },
  compilation: { zh: '仅见于二手汇编', en: 'Compilations by others only' },
};
