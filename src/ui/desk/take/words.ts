import type { Text } from '../../../data/text.ts';

/** The words of what can be taken away. */
export const takeWords = {
  picture: { zh: '图片', en: 'Picture' },
  pictureHelp: {
    zh: '图上窗口此刻所示，附标题、图例、比例尺、来源；白底浅色。',
    en: 'The map’s window as it stands, with title, legend, scale and sources, in light colours.',
  },
  svg: { zh: '矢量图（SVG）', en: 'Vector picture (SVG)' },
  svgHelp: {
    zh: '文字仍是文字，图层分组命名，可在 Illustrator 或 Inkscape 中打开。',
    en: 'Text stays text; layers are named groups. Opens in Illustrator or Inkscape.',
  },
  png: { zh: '位图（PNG）', en: 'Bitmap (PNG)' },
  print: { zh: '打印', en: 'Print' },
  portrait: { zh: '纵向', en: 'portrait' },
  landscape: { zh: '横向', en: 'landscape' },
  data: { zh: '数据', en: 'Data' },
  dataHelp: { zh: '与列表所列相同', en: 'the same as in the list' },
  csv: { zh: '表格（CSV）', en: 'Table (CSV)' },
  geojson: { zh: '图形（GeoJSON）', en: 'Shapes (GeoJSON)' },
  topojson: { zh: '图形（TopoJSON）', en: 'Shapes (TopoJSON)' },
  copyTable: { zh: '复制表格', en: 'Copy the table' },
  cite: { zh: '引用', en: 'Cite' },
  text: { zh: '文字', en: 'Text' },
  copyText: { zh: '复制引文', en: 'Copy the citation' },
  bibtex: { zh: 'BibTeX 文件', en: 'BibTeX file' },
  link: { zh: '链接', en: 'Link' },
  copyLink: { zh: '复制链接', en: 'Copy the link' },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: { zh: '没有复制成功，请手动选取。', en: 'Not copied. Please select it by hand.' },
  working: { zh: '正在绘制……', en: 'Drawing…' },
  saved: { zh: '已存为', en: 'Saved as' },
  failed: {
    zh: '没有完成。请检查网络后重试；大图可换小一些的尺寸。',
    en: 'It did not work. Check the connection and try again, or take a smaller size.',
  },
  waiting: { zh: '正在载入……', en: 'Loading…' },
} as const satisfies Record<string, Text>;

/** The words on the sheet itself. */
export const sheetWords = {
  paper: { zh: '纸面', en: 'Paper' },
  heading: { zh: '标题', en: 'Heading' },
  map: { zh: '地图', en: 'Map' },
  scale: { zh: '比例尺', en: 'Scale' },
  notes: { zh: '来源与说明', en: 'Sources and notes' },
  legend: { zh: '图例', en: 'Legend' },
  yearShown: { zh: '所示年份', en: 'Year shown' },
  filtered: { zh: '经筛选，只绘出部分内容', en: 'Filtered: only part of the contents is drawn' },
  sources: { zh: '数据', en: 'Data' },
  recordsOf: { zh: '资料截至', en: 'Records of' },
  takenOn: { zh: '导出日期', en: 'Exported' },
  projection: {
    zh: '墨卡托投影；比例尺以图幅中部为准',
    en: 'Mercator projection; the scale holds in the middle of the map',
  },
} as const satisfies Record<string, Text>;
