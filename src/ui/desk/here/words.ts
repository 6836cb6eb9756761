import type { Text } from '../../../data/text.ts';

export const hereWords = {
  click: {
    zh: '在地图上点一下，或输入坐标。十进制度、度分秒均可，纬度和经度先后不限。',
    en: 'Click or tap the map, or type coordinates: decimal degrees or degrees, minutes and seconds, in either order.',
  },
  ask: { zh: '查询', en: 'Ask' },
  point: { zh: '查询点', en: 'The point' },
  copy: { zh: '复制为文本', en: 'Copy as text' },
  copied: { zh: '已复制。', en: 'Copied.' },
  copyByHand: {
    zh: '浏览器不允许直接复制。下面的文本已选中，请用键盘或菜单复制。',
    en: 'The browser did not allow copying. The text below is selected: copy it with the keyboard or the menu.',
  },
  answerText: { zh: '文本', en: 'The answer as text' },
  asOf: {
    zh: '按{year}年末的状态；资料截至{asOf}。',
    en: 'At the end of {year}; records as of {asOf}.',
  },
  partOf: { zh: '所属', en: 'Part of' },
  province: { zh: '省级', en: 'Province' },
  county: { zh: '区县', en: 'County' },
  scope: { zh: '范围', en: 'Scope' },
  hereItself: { zh: '就在此处', en: 'here' },
  drawnWithin: { zh: '图上线位误差{m}米以内', en: 'drawn to within {m} m' },
  pointWithin: { zh: '点位误差{m}米以内', en: 'right to within {m} m' },
  names: { zh: '点到', en: 'names' },
} as const satisfies Record<string, Text>;
