import type { Text } from '../../../data/text.ts';
import { extentNames } from '../../extent-names.ts';

/** The words of the answer as plain text; `{slots}` are filled with names and numbers. */
export const textWords = {
  title: { zh: '这里适用什么', en: 'What applies here' },
  atlas: { zh: '成渝双城图', en: 'Chengyu Atlas' },
  coordinates: {
    zh: '坐标：{decimal}（{dms}），WGS 84',
    en: 'Coordinates: {decimal} ({dms}), WGS 84',
  },
  year: { zh: '按{year}年末；资料截至{asOf}', en: 'At the end of {year}; records as of {asOf}' },
  place: { zh: '位置', en: 'Where it is' },
  county: { zh: '{name}（代码{code}）', en: '{name} (code {code})' },
  unit: { zh: '所属：{name}（代码{code}）', en: 'Part of {name} (code {code})' },
  province: { zh: '省级区划：{name}', en: 'Province: {name}' },
  border: {
    zh: '离图上最近的县界{km}公里，所在区县请另行核实',
    en: 'The nearest county border runs {km} km away as drawn, so the county given here should be checked',
  },
  outside: { zh: '不在四川和重庆境内。', en: 'Beyond Sichuan and Chongqing.' },
  outsideIn: {
    zh: '不在四川和重庆境内，在{name}。',
    en: 'Beyond Sichuan and Chongqing, in {name}.',
  },
  scope: { zh: '规划范围：{status}', en: 'Planning scope: {status}' },
  excludedFrom: {
    zh: '所在的{name}纳入，此县除外',
    en: '{name} is in the scope, but for this county',
  },
  metros: { zh: '都市圈', en: 'Metropolitan areas' },
  metro: { zh: '{name}：{extents}', en: '{name}: {extents}' },
  platforms: { zh: '川渝合作平台', en: 'Cooperation platforms' },
  platform: { zh: '{name}（{extent}）', en: '{name} ({extent})' },
  axes: { zh: '空间格局', en: 'Spatial pattern' },
  stations: { zh: '最近的车站', en: 'Nearest stations' },
  corridors: { zh: '最近的铁路', en: 'Nearest railways' },
  nodes: { zh: '{km}公里内的项目', en: 'Projects within {km} km' },
  near: { zh: '{name}：{km}公里，{direction}', en: '{name}: {km} km, {direction}' },
  here: { zh: '{name}：就在此处', en: '{name}: here' },
  line: {
    zh: '{name}（该段{status}）：{km}公里，{direction}；图上线位误差{accuracy}米以内',
    en: '{name} ({status} here): {km} km, {direction}; the line is drawn to within {accuracy} m',
  },
  node: {
    zh: '{name}：{km}公里，{direction}；点位误差{accuracy}米以内',
    en: '{name}: {km} km, {direction}; the point is right to within {accuracy} m',
  },
  plan: { zh: '规划文件和大事记点名', en: 'Named in the plan and its events' },
  entry: { zh: '{kind}：{name}（点到{names}）', en: '{kind}: {name} (names {names})' },
  axis: { zh: '{name}（点到{names}）', en: '{name} (names {names})' },
  planMissing: {
    zh: '规划文件尚未载入，此处未列。',
    en: 'The plan has not been loaded, so its entries are not listed.',
  },
  none: { zh: '本图未列', en: 'None in this atlas' },
  method: {
    zh: '距离是WGS 84椭球面上的直线（大地线）距离，方向以此处为准。位置按所列界线判断，界线附近不能据以定界。',
    en: 'Distances are straight lines on the WGS 84 ellipsoid (geodesics), directions are as seen from here. The place is read off the boundaries listed, which do not settle where a border runs.',
  },
  sources: { zh: '来源', en: 'Sources' },
  source: { zh: '{title}，{publisher}，{date}', en: '{title}, {publisher}, {date}' },
  locators: { zh: '{source}（见{places}）', en: '{source} (see {places})' },
} as const satisfies Record<string, Text>;

export const provinceNames = {
  '50': { zh: '重庆市', en: 'Chongqing' },
  '51': { zh: '四川省', en: 'Sichuan' },
} as const satisfies Record<string, Text>;

/** How much of a county or unit a platform takes in, to somebody who asks about a point of it. */
export const extentHereNames: typeof extentNames = {
  ...extentNames,
  part: {
    zh: '部分，此处是否在内须另查',
    en: 'in part; whether this point is in it has to be checked',
  },
};
