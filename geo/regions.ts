import type { Text } from '../src/data/text.ts';

/** Chongqing and Sichuan, whose counties the atlas holds one by one. */
export const regionProvinces = ['50', '51'] as const;

/**
 * The area a reader can see, `[west, south, east, north]` degrees. Counties of other provinces
 * outside this box are not read; inside it the national border comes from the boundary package.
 */
export const visibleBounds = [97.5, 22, 114, 38] as const;

/** Names of the provinces around, by the first two digits of their codes (GB/T 2260). */
export const contextProvinces: Readonly<Record<string, Text>> = {
  '14': { zh: '山西', en: 'Shanxi' },
  '15': { zh: '内蒙古', en: 'Inner Mongolia' },
  '36': { zh: '江西', en: 'Jiangxi' },
  '41': { zh: '河南', en: 'Henan' },
  '42': { zh: '湖北', en: 'Hubei' },
  '43': { zh: '湖南', en: 'Hunan' },
  '44': { zh: '广东', en: 'Guangdong' },
  '45': { zh: '广西', en: 'Guangxi' },
  '52': { zh: '贵州', en: 'Guizhou' },
  '53': { zh: '云南', en: 'Yunnan' },
  '54': { zh: '西藏', en: 'Xizang' },
  '61': { zh: '陕西', en: 'Shaanxi' },
  '62': { zh: '甘肃', en: 'Gansu' },
  '63': { zh: '青海', en: 'Qinghai' },
  '64': { zh: '宁夏', en: 'Ningxia' },
};
