import type { Text } from '../../../data/text.ts';

/** Words of the comparison; `{slots}` are filled with names and numbers. */
export const words = {
  howTo: {
    zh: '选二至四处：在图上点选，或在下面输入名称。区县和市、县级行政区、都市圈、川渝合作平台都可以比较。再点一次图上已选的，就把它移出。',
    en: 'Choose two to four: click on the map, or type a name below. Districts and cities, counties, metropolitan areas and cooperation platforms can be compared. A second click on the map takes one out.',
  },
  add: { zh: '添加要比较的地方', en: 'Add a place to compare' },
  typeName: { zh: '输入名称、拼音或代码', en: 'Type a name or a code' },
  found: { zh: '可以比较的', en: 'Can be compared' },
  count: { zh: '找到{count}项', en: '{count} found' },
  nothing: {
    zh: '没有找到可以比较的地方。',
    en: 'Nothing found that can be compared.',
  },
  loading: { zh: '正在载入索引……', en: 'Loading the index…' },
  failed: {
    zh: '索引没有载入，请检查网络后重试。在图上仍可点选。',
    en: 'The index did not load. Check the connection and try again. Clicks on the map still work.',
  },
  addChosen: { zh: '加上选中的{name}', en: 'Add {name}, which is selected' },
  oneMore: { zh: '再选一处，就可以比较。', en: 'Choose one more to compare.' },
  full: {
    zh: '已有四处，先移出一处再添加。',
    en: 'Four are chosen already. Take one out to add another.',
  },
  fullShort: { zh: '已有四处，先移出一处', en: 'Four chosen: take one out first' },
  notArea: {
    zh: '此处没有可以比较的。',
    en: 'Nothing here can be compared.',
  },
  added: { zh: '已添加：{name}', en: 'Added: {name}' },
  removed: { zh: '已移出：{name}', en: 'Taken out: {name}' },
  remove: { zh: '移出{name}', en: 'Take out {name}' },
  removeShort: { zh: '移出', en: 'Take out' },
  examples: { zh: '例如', en: 'For example' },
  caption: { zh: '{names}的比较', en: '{names} side by side' },
  scale: {
    zh: '每一行的横条用同一比例，最长的为该行最大值。面积和常住人口按同一套界线和普查数据汇总；占比是占《纲要》整体纳入的42个单元合计的比例，只对全部位于其中的地方给出。',
    en: 'The bars of a row are drawn to one scale, the longest for its largest number. Areas and residents are summed from the same boundaries and census. Shares are of the 42 units that the Outline includes whole, and are given only for what lies in them entirely.',
  },
  gdpScale: {
    zh: '生产总值的占比是占同年公布的经济圈总值的比例。',
    en: 'Shares of GDP are of the Circle’s published total for the same year.',
  },
  share: { zh: '占经济圈{share}', en: '{share} of the Circle' },
  shareAbout: { zh: '约占经济圈{share}', en: 'about {share} of the Circle' },
  'not-found': { zh: '未查到', en: 'Not found' },
  'not-applicable': { zh: '不适用', en: 'Does not apply' },
  none: { zh: '本图未列', en: 'None in this atlas' },
} as const satisfies Record<string, Text>;
