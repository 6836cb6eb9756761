import type { Text } from '../data/text.ts';

/** Sentences of the map in words; `{slots}` are filled with names, links and numbers. */
export const textMapWords = {
  whole: {
    zh: '{place}在《纲要》规划范围内。',
    en: '{place} is in the planning scope of the Outline.',
  },
  wholeExcept: {
    zh: '{place}在《纲要》规划范围内，但{excluded}由《纲要》点名除外，图上以斜线标出。',
    en: '{place} is in the planning scope of the Outline, but for {excluded} (hatched on the map), which the Outline excludes by name.',
  },
  part: {
    zh: '{place}只有部分地区在《纲要》规划范围内。《纲要》没有写明是哪些地方，图上因此不画界线，全境以斜线标出。',
    en: 'Only parts of {place} are in the planning scope. The Outline does not say which, so the map draws no line and hatches all of it.',
  },
  excluded: {
    zh: '{place}不在规划范围内：{city}纳入，{place}则由《纲要》点名除外，图上以斜线标出。',
    en: '{place} is not in the planning scope: {city} is in, but the Outline excludes {place} by name. On the map it is hatched.',
  },
  outside: {
    zh: '{place}不在规划范围内：《纲要》没有列入。',
    en: '{place} is outside the planning scope: the Outline does not list it.',
  },
  detached: {
    zh: '与规划范围的其余部分不相连。',
    en: 'It is detached from the rest of the planning scope.',
  },
  sideNear: { zh: '{directions}邻{names}', en: '{names} to the {directions}' },
  sideNext: { zh: '{directions}接{names}', en: '{names} to the {directions}' },
  sideFirstOne: { zh: '{directions}邻{names}', en: '{names} lies to the {directions}' },
  sideFirstMany: { zh: '{directions}邻{names}', en: '{names} lie to the {directions}' },
  neighboursOutside: {
    zh: '相邻的{names}不在规划范围内。',
    en: 'Of these neighbours, not in the planning scope: {names}.',
  },
  allOutside: {
    zh: '相邻的区县和市都不在规划范围内。',
    en: 'None of its neighbours is in the planning scope.',
  },
  neighboursInPart: {
    zh: '相邻的{names}只有部分地区在规划范围内。',
    en: 'Of these neighbours, in the planning scope only in part: {names}.',
  },
  inChengdu: { zh: '{place}是双核之一。', en: '{place} is one of the two cores.' },
  inChongqing: {
    zh: '{place}属重庆中心城区，即双核之一。',
    en: '{place} is part of central Chongqing, one of the two cores.',
  },
  coreFirst: {
    zh: '{core}在其{direction}面，直线约{km}公里',
    en: '{core} lies about {km} km to the {direction} in a straight line',
  },
  coreNext: {
    zh: '{core}在其{direction}面，直线约{km}公里',
    en: '{core} about {km} km to the {direction}',
  },
  fromLabel: {
    zh: '（从图上地名处量到车站）',
    en: ' (from its name on the map to the station)',
  },
  fromStation: { zh: '（从车站量到车站）', en: ' (from station to station)' },
  metroWhole: { zh: '全域在{metro}内。', en: 'All of it is in the {metro}.' },
  metroPart: { zh: '部分在{metro}内。', en: 'Part of it is in the {metro}.' },
  metroExtents: { zh: '{metro}：{extents}。', en: '{metro}: {extents}.' },
  extentWhole: { zh: '{extent}包括其全域', en: 'the {extent} holds all of it' },
  extentPart: { zh: '{extent}包括其一部分', en: 'the {extent} holds part of it' },
  noMetro: {
    zh: '不在本图所列的都市圈内。',
    en: 'It is in no metropolitan area of this atlas.',
  },
  platforms: { zh: '所在的川渝合作平台：{platforms}。', en: 'Cooperation platforms: {platforms}.' },
  platform: { zh: '{platform}（{held}）', en: '{platform} ({held})' },
  noPlatform: {
    zh: '不在本图所列的川渝合作平台内。',
    en: 'It is in no cooperation platform of this atlas.',
  },
  line: { zh: '{line}：{status}；{course}。', en: '{line}: {status}; {course}.' },
  runsThrough: { zh: '过境，未列车站', en: 'it runs through, and no station is listed' },
  noLine: {
    zh: '本图所列的铁路在境内没有车站，也未见过境。',
    en: 'No railway of this atlas has a station in it or is known to cross it.',
  },
  oneStation: { zh: '境内有{names}', en: '{names}' },
  severalStations: { zh: '境内依次为{names}', en: '{names}, in this order' },
  manyStations: {
    zh: '境内自{first}至{last}共{count}站',
    en: '{count} stations from {first} to {last}',
  },
  onBranch: { zh: '{names}（列于“{branch}”）', en: '{names} (listed under “{branch}”)' },
  beforeIt: { zh: '前接{station}', en: 'before it {station}' },
  beforeThem: { zh: '前接{station}', en: 'before them {station}' },
  afterIt: { zh: '后接{station}', en: 'after it {station}' },
  afterThem: { zh: '后接{station}', en: 'after them {station}' },
  noneBefore: { zh: '此前未列车站', en: 'none is listed before' },
  noneAfter: { zh: '此后未列车站', en: 'none is listed after' },
  stationIn: { zh: '{station}（{unit}）', en: '{station} ({unit})' },
} as const satisfies Record<string, Text>;

export type TextMapWord = keyof typeof textMapWords;
