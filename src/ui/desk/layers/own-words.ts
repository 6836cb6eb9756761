import type { Text } from '../../../data/text.ts';

/** Words of the reader's own file. */
export const ownWords = {
  title: { zh: '自己的文件', en: 'A file of your own' },
  about: {
    zh: '把GeoJSON或CSV文件拖到页面上，或在此选择。CSV须有表头，含经度、纬度两栏（WGS 84，度），可有名称一栏。',
    en: 'Drop a GeoJSON or CSV file on the page, or choose one here. A CSV needs a header with the columns lon and lat (WGS 84, degrees), and may have one called name.',
  },
  stays: {
    zh: '文件只在这个浏览器里打开：不上传，不保存，也不写进链接。',
    en: 'The file is opened in this browser only: it is not sent, not kept, and not in the link.',
  },
  choose: { zh: '选择文件……', en: 'Choose a file…' },
  chooseOther: { zh: '换一个文件……', en: 'Choose another file…' },
  reading: { zh: '正在读取', en: 'Reading' },
  stop: { zh: '停止', en: 'Stop' },
  remove: { zh: '移除', en: 'Remove' },
} as const satisfies Record<string, Text>;
