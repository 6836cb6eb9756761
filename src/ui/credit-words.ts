import type { Text } from '../data/text.ts';

/** What is said of the whole and of where it comes from, also where nothing else of the app is there. */
export const creditWord = {
  subtitle: { zh: '成渝地区双城经济圈', en: 'Chengdu–Chongqing Economic Circle' },
  credits: { zh: '数据', en: 'Data' },
  recordsOf: { zh: '资料截至', en: 'Records of' },
  reviewNumber: { zh: '审图号', en: 'Map review no.' },
  notReviewed: {
    zh: '本图未经中国内地地图审核，不用于公开出版',
    en: 'This map has not been reviewed for publication in mainland China',
  },
} as const satisfies Record<string, Text>;
