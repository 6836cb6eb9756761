import type { Text } from '../../../data/text.ts';

/** Words of the tool of layers. */
export const layersWords = {
  presets: { zh: '预设视图', en: 'Views to begin with' },
  topFirst: {
    zh: '由上到下即地图上的叠放次序。',
    en: 'From the top down, as they lie on the map.',
  },
  listed: { zh: '全部图层', en: 'All layers' },
  only: { zh: '只看', en: 'Only this' },
  asBefore: { zh: '恢复之前的图层', en: 'Show the layers as before' },
  aloneNow: { zh: '现在只显示：', en: 'Shown alone: ' },
  opacity: { zh: '不透明度', en: 'Opacity' },
  fromZoom: { zh: '放大后显示', en: 'shown when zoomed in' },
  theme: { zh: '专题', en: 'Theme' },
  noTheme: { zh: '没有专题设色。', en: 'No theme is drawn.' },
  chooseTheme: { zh: '选择专题', en: 'Choose a theme' },
  changeTheme: { zh: '更改', en: 'Change' },
  removeTheme: { zh: '取消', en: 'Remove' },
  underMarks: {
    zh: '铺在规划范围的底色之上，其余图层之下。',
    en: 'It lies over the colours of the scope and under all other layers.',
  },
  axes: { zh: '轴带与空间格局', en: 'Axes and belts' },
  noCourse: {
    zh: '《纲要》只说轴带连接哪里，没有给出走向和宽度，所以图上不画线。点选一条，图上标出它点到的地方。',
    en: 'The Outline says what the axes and belts join but gives neither their course nor their width, so none is drawn. Choosing one marks what it names.',
  },
  marks: { zh: '标出{n}处', en: 'marks {n}' },
  marksNothing: { zh: '未点到图上的地方', en: 'names nothing on the map' },
} as const satisfies Record<string, Text>;
