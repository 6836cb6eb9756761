import type { Status } from '../../../data/records/corridor.ts';
import type { PlaceScope } from '../../../data/records/place.ts';
import type { memberExtents } from '../../../data/records/platform.ts';
import type { Text } from '../../../data/text.ts';
import type { EntryKind } from '../../../data/thing.ts';
import type { Direction } from '../../bearing.ts';

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

export const scopeNames: Readonly<Record<PlaceScope, Text>> = {
  whole: { zh: '在规划范围内', en: 'in the planning scope' },
  part: { zh: '部分地区纳入', en: 'included in part' },
  excluded: { zh: '明确不在范围内', en: 'expressly left out' },
  outside: { zh: '不在规划范围内', en: 'outside the planning scope' },
};

export const extentNames: Readonly<Record<(typeof memberExtents)[number], Text>> = {
  whole: { zh: '全域', en: 'whole' },
  part: {
    zh: '部分，此处是否在内须另查',
    en: 'in part; whether this point is in it has to be checked',
  },
  unverified: { zh: '范围未核实', en: 'extent not verified' },
};

export const statusNames: Readonly<Record<Status, Text>> = {
  open: { zh: '已开通', en: 'open' },
  construction: { zh: '建设中', en: 'under construction' },
  planned: { zh: '规划', en: 'planned' },
};

export const directionNames: Readonly<Record<Direction, Text>> = {
  n: { zh: '北', en: 'north' },
  ne: { zh: '东北', en: 'northeast' },
  e: { zh: '东', en: 'east' },
  se: { zh: '东南', en: 'southeast' },
  s: { zh: '南', en: 'south' },
  sw: { zh: '西南', en: 'southwest' },
  w: { zh: '西', en: 'west' },
  nw: { zh: '西北', en: 'northwest' },
};

export const entryKindNames: Readonly<Record<EntryKind, Text>> = {
  position: { zh: '战略定位', en: 'Position' },
  aspect: { zh: '重点任务', en: 'Aspect of the plan' },
  axis: { zh: '空间格局', en: 'Spatial pattern' },
  target: { zh: '目标', en: 'Target' },
  figure: { zh: '数字', en: 'Published figure' },
  task: { zh: '2019年的任务', en: 'Task of 2019' },
  governance: { zh: '推进机制', en: 'Governance' },
  ecology: { zh: '生态', en: 'Ecology' },
  service: { zh: '公共服务与市场', en: 'Services and market' },
  event: { zh: '大事', en: 'Event' },
};
