import type { Text } from '../../data/text.ts';

/** Words of an embed. */
export const embedWord = {
  legend: { zh: '图例', en: 'Legend' },
  explore: { zh: '操作地图', en: 'Explore the map' },
  leave: { zh: '退出操作', en: 'Leave the map' },
  openFull: { zh: '在成渝双城图中打开', en: 'Open in the Chengyu Atlas' },
  openThing: { zh: '查看全部资料与来源', en: 'Everything about it, with sources' },
  opensAnew: { zh: '（新窗口）', en: ' (new window)' },
  yearEnd: { zh: '年底', en: 'End of ' },
  painting: { zh: '正在绘制地图……', en: 'Drawing the map…' },
  notPainted: {
    zh: '这幅地图没能画出来。请在成渝双城图中打开。',
    en: 'This map could not be drawn. Open it in the Chengyu Atlas.',
  },
} as const satisfies Record<string, Text>;
