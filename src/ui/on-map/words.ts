import type { Text } from '../../data/text.ts';

export const onMapWords = {
  open: { zh: '列出图上所有', en: 'List what is on the map' },
  title: { zh: '图上所有', en: 'On the map' },
  help: {
    zh: '方向键去往那个方向上最近的一个，键入名称或拼音可查找，回车打开，Esc 返回。',
    en: 'Arrow keys go to the nearest in that direction, letters find a name, Enter opens, Esc goes back.',
  },
  waiting: { zh: '正在列出……', en: 'Listing…' },
  nothing: { zh: '此处没有可列的内容。', en: 'There is nothing to list here.' },
} as const satisfies Record<string, Text>;

/** How many things the map's window shows. */
export const countedOnMap = (count: number): Text => ({
  zh: `${count}项`,
  en: `${count} ${count === 1 ? 'thing' : 'things'}`,
});
