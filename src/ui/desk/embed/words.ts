import type { Text } from '../../../data/text.ts';
import type { SnippetForm } from '../../../plan/embedding/snippets.ts';
import type { EmbedOptions } from '../../../view/embed.ts';

/** The words of the tool that builds an embed. */
export const embedWords = {
  shows: { zh: '所示内容', en: 'What it shows' },
  showsHelp: {
    zh: '即图上此刻所示。改动图层、年份、专题、筛选或所选，这里随之改变。',
    en: 'The map as it stands. Change layers, year, theme, filters or selection and this follows.',
  },
  layers: { zh: '图层', en: 'Layers' },
  noLayers: { zh: '无', en: 'none' },
  year: { zh: '年份', en: 'Year' },
  theme: { zh: '专题', en: 'Theme' },
  filter: { zh: '筛选', en: 'Filter' },
  filtered: { zh: '只绘出部分内容', en: 'only part of the contents is drawn' },
  selection: { zh: '所选', en: 'Selected' },
  things: { zh: '{n}项', en: '{n} things' },
  drawn: { zh: '另有', en: 'Also' },
  here: { zh: '所问之点', en: 'the point asked about' },
  around: { zh: '周边范围', en: 'the distance around' },
  measured: { zh: '所测线面', en: 'what was measured' },
  reach: { zh: '地图位置', en: 'Map opens on' },
  reachWindow: { zh: '此刻窗口', en: 'this window' },
  reachWhole: { zh: '所示全部', en: 'all that it shows' },
  circle: { zh: '整个经济圈', en: 'the whole Circle' },
  wording: { zh: '文字', en: 'Words' },
  title: { zh: '标题', en: 'Title' },
  credit: { zh: '署名', en: 'Credit' },
  creditHelp: {
    zh: '置于图集来源之前，不取代来源。',
    en: 'Stands before the atlas’s sources, never instead of them.',
  },
  creditHint: { zh: '例：制图：某报', en: 'e.g. Graphic: The Daily' },
  language: { zh: '语言', en: 'Language' },
  zh: { zh: '中文', en: '中文' },
  en: { zh: 'English', en: 'English' },
  size: { zh: '尺寸', en: 'Size' },
  width: { zh: '宽度（像素）', en: 'Width (pixels)' },
  widthField: { zh: '宽度，像素', en: 'Width in pixels' },
  height: { zh: '高度（像素）', en: 'Height (pixels)' },
  heightField: { zh: '高度，像素；留空为自动', en: 'Height in pixels; empty for automatic' },
  automatic: { zh: '自动', en: 'auto' },
  heightNow: { zh: '自动：约{px}', en: 'auto: about {px}' },
  heightSet: { zh: '固定高度；留空为自动', en: 'fixed; empty for automatic' },
  look: { zh: '样式', en: 'Look' },
  preview: { zh: '预览', en: 'Preview' },
  previewOf: { zh: '嵌入预览', en: 'Preview of the embed' },
  scaled: { zh: '宽{px}像素，缩至{percent}%', en: '{px} pixels wide, shown at {percent}%' },
  full: { zh: '宽{px}像素，原大', en: '{px} pixels wide, at full size' },
  open: { zh: '单独打开', en: 'Open by itself' },
  code: { zh: '代码', en: 'Snippet' },
  form: { zh: '形式', en: 'Form' },
  copy: { zh: '复制代码', en: 'Copy the snippet' },
  selectAll: { zh: '全选', en: 'Select all' },
  codeField: { zh: '要粘贴的代码', en: 'The text to paste' },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: { zh: '没有复制成功，请手动选取。', en: 'Not copied. Please select it by hand.' },
  ownPicture: {
    zh: '这一画面没有现成的图片。请先导出位图，上传到贵站，再把代码中的文件名换成它的地址。',
    en: 'There is no ready picture of this view. Export a bitmap, upload it to your site, and put its address in place of the file name.',
  },
  toExport: { zh: '去导出图片', en: 'Export the picture' },
  source: { zh: '来源：成渝双城图', en: 'Source: Chengyu Atlas' },
} as const satisfies Record<string, Text>;

type Choice = Extract<keyof EmbedOptions, 'scheme' | 'legend' | 'controls' | 'interactive'>;

/** The choices of how an embed looks and behaves, and their options. */
export const choiceWords: {
  readonly [K in Choice]: { readonly name: Text } & Readonly<Record<EmbedOptions[K], Text>>;
} = {
  scheme: {
    name: { zh: '颜色', en: 'Colours' },
    auto: { zh: '自动', en: 'automatic' },
    light: { zh: '浅色', en: 'light' },
    dark: { zh: '深色', en: 'dark' },
  },
  legend: {
    name: { zh: '图例', en: 'Legend' },
    open: { zh: '展开', en: 'open' },
    folded: { zh: '收起', en: 'folded' },
  },
  interactive: {
    name: { zh: '可操作的地图', en: 'Live map' },
    tap: { zh: '点按后', en: 'at a tap' },
    always: { zh: '一直', en: 'always' },
    never: { zh: '从不', en: 'never' },
  },
  controls: {
    name: { zh: '地图上的按钮', en: 'Buttons on the live map' },
    all: { zh: '缩放和年份', en: 'zoom and years' },
    zoom: { zh: '只有缩放', en: 'zoom only' },
    none: { zh: '没有', en: 'none' },
  },
};

/** The forms of the snippet, and where each does well. */
export const formWords: Readonly<Record<SnippetForm, { name: Text; about: Text }>> = {
  iframe: {
    name: { zh: '框架', en: 'Frame' },
    about: {
      zh: '只有一个 iframe。适合会去掉脚本的发布系统；高度是估算的。',
      en: 'One iframe and nothing else, for systems that strip scripts. Its height is an estimate.',
    },
  },
  script: {
    name: { zh: '框架加脚本', en: 'Frame and script' },
    about: {
      zh: '脚本让框架与内容同高。',
      en: 'The script gives the frame the height of its content.',
    },
  },
  element: {
    name: { zh: '自定义元素', en: 'Element' },
    about: {
      zh: '设置写成属性，便于日后改动；没有脚本时是一个链接。',
      en: 'Settings are attributes, easy to change later. Without scripts it is a link.',
    },
  },
  image: {
    name: { zh: '图片', en: 'Picture' },
    about: {
      zh: '一张静态图片，点按进入图集。适合邮件和不许嵌框架的页面。',
      en: 'A still picture that leads to the atlas, for e-mail and pages that allow no frames.',
    },
  },
};
