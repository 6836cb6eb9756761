import { timelineYears } from '../data/life.ts';
import type { Text } from '../data/text.ts';
import type { Thing } from '../data/thing.ts';
import type { LayerId } from './catalogue.ts';
import type { ClassCount, Division, Method } from './themes/choices.ts';
import type { ThemeId } from './themes/theme-table.ts';

/** A view of the map that answers one question: layers, and where it helps a year, a theme, a place. */
export interface Preset {
  readonly name: Text;
  /** What it shows, in one sentence. */
  readonly about: Text;
  readonly layers: readonly LayerId[];
  /** The year that is drawn; that of the records when it is absent. */
  readonly year?: number;
  readonly theme?: {
    readonly id: ThemeId;
    readonly by: Division;
    readonly method: Method;
    readonly classes: ClassCount;
  };
  /** What is chosen and framed; the whole Circle when it is absent. */
  readonly frame?: Thing;
}

const land = ['rivers', 'provinces', 'names'] as const satisfies readonly LayerId[];
const scope = ['units', 'part', 'excluded', 'counties'] as const satisfies readonly LayerId[];
const rail = [
  'rail-open',
  'rail-construction',
  'rail-planned',
] as const satisfies readonly LayerId[];

/** Views to begin with, in the order they are offered. */
export const presets = {
  glance: {
    name: { zh: '纲要一览', en: 'The plan at a glance' },
    about: {
      zh: '规划范围、两个都市圈和铁路，即打开本图时所见。',
      en: 'The scope, the two metropolitan areas and the railways: what the atlas opens with.',
    },
    layers: [...scope, 'metro-chongqing', 'metro-chengdu', ...rail, 'stations', ...land],
  },
  'rail-2035': {
    name: { zh: '铁路2035', en: 'Rail 2035' },
    about: {
      zh: '按资料所载的预计通车年份画到2035年；没有载明年份的线路维持现状。',
      en: 'The railways carried forward to 2035 by the opening years on record; lines without one stay as they are.',
    },
    layers: ['units', ...rail, 'stations', 'hubs', ...land],
    year: timelineYears.last,
  },
  border: {
    name: { zh: '毗邻地区合作', en: 'Cooperation along the border' },
    about: {
      zh: '川渝交界处的十个合作平台，以及部分纳入和明确不含的区县。',
      en: 'The ten platforms where Sichuan and Chongqing meet, with the counties included in part or left out.',
    },
    layers: [...scope, 'platforms', ...land],
  },
  'chengdu-metro': {
    name: { zh: '成都都市圈', en: 'Chengdu metropolitan area' },
    about: {
      zh: '核心范围与规划范围，以及圈内的铁路、车站和新区。',
      en: 'Its core and planning extents, with the railways, stations and new areas in it.',
    },
    layers: [...scope, 'metro-chengdu', ...rail, 'stations', 'new-areas', ...land],
    frame: { kind: 'metro', id: 'chengdu' },
  },
  'chongqing-metro': {
    name: { zh: '重庆都市圈', en: 'Chongqing metropolitan area' },
    about: {
      zh: '都市圈范围，以及圈内的铁路、车站和新区。',
      en: 'Its extent, with the railways, stations and new areas in it.',
    },
    layers: [...scope, 'metro-chongqing', ...rail, 'stations', 'new-areas', ...land],
    frame: { kind: 'metro', id: 'chongqing' },
  },
  gateways: {
    name: { zh: '通道与枢纽', en: 'Gateways and hubs' },
    about: {
      zh: '机场、港口、铁路枢纽，以及已开通的铁路和江河。',
      en: 'Airports, ports and rail hubs, on the open railways and the rivers.',
    },
    layers: ['units', 'gateways', 'hubs', 'rail-open', ...land],
  },
  innovation: {
    name: { zh: '科技创新与新区', en: 'Science and new areas' },
    about: {
      zh: '科学城、实验室、算力设施，以及新区和开放平台。',
      en: 'Science cities, laboratories and computing hubs, with the new areas and open zones.',
    },
    layers: ['units', 'science', 'new-areas', ...land],
  },
  density: {
    name: { zh: '人住在哪里', en: 'Where people live' },
    about: {
      zh: '2020年普查的人口密度，按区县设色。',
      en: 'Residents per square kilometre by county, from the census of 2020.',
    },
    layers: [...scope, ...land],
    theme: { id: 'density', by: 'county', method: 'round', classes: 6 },
  },
  ageing: {
    name: { zh: '老龄化', en: 'An ageing population' },
    about: {
      zh: '2020年普查中65岁及以上人口的比重，按区县设色。',
      en: 'The share of residents of 65 and over by county, from the census of 2020.',
    },
    layers: [...scope, ...land],
    theme: { id: 'age-65-plus', by: 'county', method: 'natural', classes: 5 },
  },
} as const satisfies Record<string, Preset>;
export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[]; // keys of the literal
export const presetOf = (id: PresetId): Preset => presets[id];
