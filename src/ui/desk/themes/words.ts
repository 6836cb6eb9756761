import type { Text } from '../../../data/text.ts';
import type { Division, Method } from '../../../plan/themes/choices.ts';
import type { ThemeId } from '../../../plan/themes/theme-table.ts';

/** Words of the tool of themes. */
export const themesWords = {
  theme: { zh: '专题', en: 'Theme' },
  none: { zh: '不设色', en: 'None' },
  hint: {
    zh: '选一项指标，地图按其大小设色。',
    en: 'Choose a quantity, and the map is coloured by it.',
  },
  by: { zh: '分区', en: 'By' },
  method: { zh: '分级方法', en: 'Classes by' },
  classes: { zh: '级数', en: 'Number of classes' },
  legend: { zh: '分布与图例', en: 'Distribution and legend' },
  legendOf: { zh: '专题图例', en: 'Legend of the theme' },
  noData: { zh: '无数据', en: 'No data' },
  fewer: {
    zh: '许多值相同，只分得出{n}级。',
    en: 'So many values are equal that there are only {n} classes.',
  },
  logScale: { zh: '横轴为对数刻度', en: 'logarithmic scale' },
  upTo: { zh: '柱高表示个数，最高{n}', en: 'bars are counts, the highest {n}' },
  ofAll: { zh: '共{n}个{members}', en: '{n} {members} in all' },
  totals: { zh: '合计', en: 'Totals' },
  totalOf: { zh: '{n}个{members}', en: '{n} {members}' },
  withZones: { zh: '，另加{n}个单列的开发区', en: ' and {n} zones counted apart' },
  apart: { zh: '普查单列的开发区', en: 'Zones that the census counts apart' },
  apartHelp: {
    zh: '没有自己的界线，图上画不出来；居民不计入任何区县，只计入合计。',
    en: 'They have no boundary to be drawn. Their residents are in no county, only in the totals.',
  },
  table: { zh: '全部数值', en: 'All values' },
  place: { zh: '地方', en: 'Place' },
  year: { zh: '年份', en: 'Year' },
  howMade: { zh: '怎样得来', en: 'How it is made' },
  yearsOf: { zh: '数值年份：', en: 'Values of ' },
  bars: { zh: '各级分布直方图', en: 'Histogram of the values, by class' },
} as const satisfies Record<string, Text>;

export const divisionNames: Readonly<Record<Division, Text>> = {
  unit: { zh: '市和区县单元', en: 'Unit' },
  county: { zh: '区县', en: 'County' },
};

export const memberNames: Readonly<Record<Division, Text>> = {
  unit: { zh: '单元', en: 'units' },
  county: { zh: '区县', en: 'counties' },
};

export const methodNames: Readonly<Record<Method, { name: Text; about: Text }>> = {
  quantile: {
    name: { zh: '等数', en: 'Equal numbers' },
    about: { zh: '各级所含个数相近。', en: 'Each class holds about as many members.' },
  },
  equal: {
    name: { zh: '等距', en: 'Equal steps' },
    about: {
      zh: '各级宽度相同，有的级可能为空。',
      en: 'Each class is as wide; some may be empty.',
    },
  },
  natural: {
    name: { zh: '自然断点', en: 'Natural breaks' },
    about: {
      zh: '使级内差异最小。',
      en: 'Values within a class differ as little as possible.',
    },
  },
  round: {
    name: { zh: '整数界限', en: 'Round thresholds' },
    about: { zh: '界限取整，便于记忆和引用。', en: 'Thresholds are round and easy to quote.' },
  },
};

interface Subject {
  readonly name: Text;
  readonly themes: readonly ThemeId[];
}

/** Themes by subject, as they are offered. */
export const subjects = [
  { name: { zh: '人口', en: 'People' }, themes: ['residents', 'density', 'urban'] },
  {
    name: { zh: '年龄与家庭', en: 'Age and households' },
    themes: ['age-0-14', 'age-65-plus', 'household'],
  },
  {
    name: { zh: '人口流动', en: 'Migration' },
    themes: ['registered-elsewhere', 'registered-elsewhere-share'],
  },
  {
    name: { zh: '就业', en: 'Work' },
    themes: ['workers-agriculture', 'workers-manufacturing', 'workers-construction'],
  },
  { name: { zh: '经济', en: 'Economy' }, themes: ['gdp-2019', 'gdp-latest'] },
  { name: { zh: '土地与规划', en: 'Land and plan' }, themes: ['area', 'corridors', 'platforms'] },
] as const satisfies readonly Subject[];
