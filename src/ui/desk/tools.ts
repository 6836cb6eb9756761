import type { Text } from '../../data/text.ts';
import type { ToolName } from '../../view/view.ts';
import type { LatePart } from '../parts/late.tsx';

interface Tool extends LatePart {
  readonly name: Text;
  /** What it is for, in a few words. */
  readonly about: Text;
}

/** The tools of the desk in the order of their bar. */
export const toolTable: Readonly<Record<ToolName, Tool>> = {
  layers: {
    name: { zh: '图层', en: 'Layers' },
    about: { zh: '图层、透明度、预设', en: 'Layers, opacity, presets' },
    load: () => import('./layers/layers-tool.tsx').then(({ LayersTool }) => LayersTool),
  },
  list: {
    name: { zh: '列表', en: 'List' },
    about: { zh: '筛选，逐条查看图上所示', en: 'Filter and list what the map shows' },
    load: () => import('./list/list-tool.tsx').then(({ ListTool }) => ListTool),
  },
  themes: {
    name: { zh: '专题', en: 'Themes' },
    about: { zh: '按人口、经济等指标设色', en: 'Colour the map by people, economy and more' },
    load: () => import('./themes/themes-tool.tsx').then(({ ThemesTool }) => ThemesTool),
  },
  here: {
    name: { zh: '此处', en: 'Here' },
    about: { zh: '某一点适用哪些规划', en: 'What applies at a point' },
    load: () => import('./here/here-tool.tsx').then(({ HereTool }) => HereTool),
  },
  within: {
    name: { zh: '周边', en: 'Within' },
    about: { zh: '某地周边若干公里之内', en: 'Within a distance of something' },
    load: () => import('./within/within-tool.tsx').then(({ WithinTool }) => WithinTool),
  },
  compare: {
    name: { zh: '比较', en: 'Compare' },
    about: { zh: '并列比较二至四地', en: 'Two to four places side by side' },
    load: () => import('./compare/compare-tool.tsx').then(({ CompareTool }) => CompareTool),
  },
  measure: {
    name: { zh: '测量', en: 'Measure' },
    about: { zh: '量距离和面积', en: 'Distances and areas' },
    load: () => import('./measure/measure-tool.tsx').then(({ MeasureTool }) => MeasureTool),
  },
  take: {
    name: { zh: '导出', en: 'Export' },
    about: { zh: '图、表、数据、引用', en: 'Pictures, tables, data, citation' },
    load: () => import('./take/take-tool.tsx').then(({ TakeTool }) => TakeTool),
  },
  embed: {
    name: { zh: '嵌入', en: 'Embed' },
    about: { zh: '把此图放进文章', en: 'Put this map into an article' },
    load: () => import('./embed/embed-tool.tsx').then(({ EmbedTool }) => EmbedTool),
  },
};
