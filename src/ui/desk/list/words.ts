import type { Text } from '../../../data/text.ts';

/** The words of the list and its filter. */
export const listWords = {
  search: { zh: '按名称筛选', en: 'Filter by name' },
  conditions: { zh: '筛选条件', en: 'Filters' },
  kind: { zh: '类别', en: 'Kind' },
  status: { zh: '状态', en: 'Status' },
  aspect: { zh: '规划方面', en: 'Aspect of the plan' },
  anyAspect: { zh: '不限', en: 'Any' },
  year: { zh: '年份', en: 'Year' },
  confidence: { zh: '依据（最弱一项）', en: 'Least sure statement rests on' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  cleared: { zh: '筛选已清除。', en: 'Filters cleared.' },
  undo: { zh: '撤销', en: 'Undo' },
  reach: { zh: '列出范围', en: 'Listed' },
  inWindow: { zh: '仅图上窗口内', en: 'In the map’s window' },
  everywhere: { zh: '不限窗口', en: 'Everywhere' },
  wider: { zh: '展开更多列', en: 'More columns' },
  narrower: { zh: '收起', en: 'Fewer columns' },
  table: { zh: '图上所示', en: 'What the map shows' },
  help: {
    zh: '方向键移动，回车键在图上定位。',
    en: 'Arrow keys move, Enter finds it on the map.',
  },
  nothingPasses: { zh: '没有符合条件的内容。', en: 'Nothing passes the filter.' },
  nothingHere: {
    zh: '窗口内没有可列的内容，请移动地图或选“不限窗口”。',
    en: 'Nothing to list in this window. Move the map, or list everywhere.',
  },
  waiting: { zh: '正在载入……', en: 'Loading…' },
  failed: { zh: '没有载入，请检查网络后重试。', en: 'It did not load. Check the connection.' },
} as const satisfies Record<string, Text>;

/** Names of kinds, short enough for a column of a narrow panel. */
export const shortKinds = {
  place: { zh: '区县和市', en: 'Place' },
  county: { zh: '县级', en: 'County' },
  metro: { zh: '都市圈', en: 'Metro' },
  platform: { zh: '平台', en: 'Platform' },
  corridor: { zh: '铁路', en: 'Railway' },
  node: { zh: '项目', en: 'Project' },
  station: { zh: '车站', en: 'Station' },
  river: { zh: '江河', en: 'River' },
} as const satisfies Record<string, Text>;
