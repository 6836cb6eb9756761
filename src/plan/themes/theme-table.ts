import type { Text } from '../../data/text.ts';
import {
  ageShare,
  density,
  householdSize,
  shareOfResidents,
  total,
  workerShare,
} from './census-measures.ts';
import { area, corridors, gdpIn, latestGdp, platforms } from './record-measures.ts';
import type { ThemeEntry } from './theme.ts';

const censusYear = 2020;

const asPrinted: Text = {
  zh: '2020年11月1日普查原数。',
  en: 'As the census of 1 November 2020 gives it.',
};
const summed: Text = {
  zh: '所含区县之和；普查单列的开发区计入所在市。',
  en: 'The sum of its counties. Development zones that the census counts apart are added to their city.',
};
const divided: Text = {
  zh: '由普查人数相除而得。',
  en: 'One number of persons in the census divided by another.',
};
const dividedOfUnit: Text = {
  zh: '所含区县的普查人数分别加总后相除；普查单列的开发区计入所在市。',
  en: 'The persons of its counties are added up and then divided. Development zones that the census counts apart are added to their city.',
};
const ageOfUnit: Text = {
  zh: '普查只给出百分比，此处按各区县常住人口加权平均；普查单列的开发区计入所在市。',
  en: 'The census gives percentages only, so those of its counties are averaged by their residents. Development zones that the census counts apart are added to their city.',
};
const workersAsPrinted: Text = {
  zh: '占全部就业人口的百分比，来自普查长表（抽取约一成住户填报）。',
  en: 'Percent of all workers, from the long form of the census, which about a tenth of the households filled in.',
};
const workersOfUnit: Text = {
  zh: '近似值：长表数据只有各区县的百分比，没有就业人数，此处按15岁及以上常住人口加权平均。',
  en: 'An approximation: the long form gives percentages of each county without the number of workers, so they are averaged by residents of 15 and over.',
};

const workers = { unit: 'percent', decimals: 1, year: censusYear } as const;
const workersMethod = { county: workersAsPrinted, unit: workersOfUnit } as const;

/** What the map can show by colour, in the order it is offered. Ids are in links and keep their meaning. */
export const themes = {
  residents: {
    name: { zh: '常住人口', en: 'Residents' },
    unit: 'persons',
    decimals: 0,
    year: censusYear,
    method: { county: asPrinted, unit: summed },
    measure: { from: 'census', of: total('residents'), rests: 'residents' },
  },
  density: {
    name: { zh: '人口密度', en: 'Population density' },
    unit: 'persons-per-km2',
    decimals: 1,
    year: censusYear,
    method: {
      county: {
        zh: '2020年常住人口除以2024年界线内的椭球面积。普查单列的开发区没有界线，其居民未计入任何区县，所在地的密度因此偏低。',
        en: 'Residents of 2020 divided by the area within the boundaries of 2024, measured on the ellipsoid. Zones that the census counts apart have no boundary, and their residents are in no county, so the counties they lie in come out too low.',
      },
      unit: {
        zh: '2020年常住人口除以2024年界线内的椭球面积，不含《纲要》点名除外的县。',
        en: 'Residents of 2020 divided by the area within the boundaries of 2024, measured on the ellipsoid, without counties that the Outline leaves out by name.',
      },
    },
    measure: { from: 'census', of: density, rests: 'residents-and-area' },
  },
  urban: {
    name: { zh: '城镇人口比重', en: 'Residents in towns and cities' },
    unit: 'percent',
    decimals: 1,
    year: censusYear,
    method: { county: divided, unit: dividedOfUnit },
    measure: { from: 'census', of: shareOfResidents('urban'), rests: 'details' },
  },
  'age-65-plus': {
    name: { zh: '65岁及以上人口比重', en: 'Residents of 65 and over' },
    unit: 'percent',
    decimals: 2,
    year: censusYear,
    method: { county: asPrinted, unit: ageOfUnit },
    measure: { from: 'census', of: ageShare('age65plusPct'), rests: 'details' },
  },
  'age-0-14': {
    name: { zh: '0—14岁人口比重', en: 'Residents under 15' },
    unit: 'percent',
    decimals: 2,
    year: censusYear,
    method: { county: asPrinted, unit: ageOfUnit },
    measure: { from: 'census', of: ageShare('age0to14Pct'), rests: 'details' },
  },
  household: {
    name: { zh: '家庭户平均规模', en: 'Household size' },
    unit: 'persons-per-household',
    decimals: 2,
    year: censusYear,
    method: {
      county: asPrinted,
      unit: {
        zh: '近似值：以各区县常住人口除以户均人数估算户数，再以总人口除以总户数。集体户居民无法剔除。',
        en: 'An approximation: the households of each county are taken as its residents divided by its household size, and all residents are divided by all households. Residents of dormitories and the like cannot be left out.',
      },
    },
    measure: { from: 'census', of: householdSize, rests: 'details' },
  },
  'registered-elsewhere': {
    name: { zh: '户籍在其他乡镇街道的居民', en: 'Residents registered elsewhere' },
    unit: 'persons',
    decimals: 0,
    year: censusYear,
    method: { county: asPrinted, unit: summed },
    measure: { from: 'census', of: total('registeredElsewhere'), rests: 'details' },
  },
  'registered-elsewhere-share': {
    name: { zh: '户籍在其他乡镇街道的居民比重', en: 'Share of residents registered elsewhere' },
    unit: 'percent',
    decimals: 1,
    year: censusYear,
    method: { county: divided, unit: dividedOfUnit },
    measure: { from: 'census', of: shareOfResidents('registeredElsewhere'), rests: 'details' },
  },
  'workers-agriculture': {
    ...workers,
    name: { zh: '农林牧渔业就业比重', en: 'Workers in agriculture' },
    method: workersMethod,
    measure: { from: 'census', of: workerShare('agriculturePct'), rests: 'details' },
  },
  'workers-manufacturing': {
    ...workers,
    name: { zh: '制造业就业比重', en: 'Workers in manufacturing' },
    method: workersMethod,
    measure: { from: 'census', of: workerShare('manufacturingPct'), rests: 'details' },
  },
  'workers-construction': {
    ...workers,
    name: { zh: '建筑业就业比重', en: 'Workers in construction' },
    method: workersMethod,
    measure: { from: 'census', of: workerShare('constructionPct'), rests: 'details' },
  },
  'gdp-2019': {
    name: { zh: '2019年地区生产总值', en: 'GDP in 2019' },
    unit: 'bn-yuan',
    decimals: 3,
    year: 2019,
    method: {
      unit: {
        zh: '本图资料所载的公布数，含《纲要》点名除外的县；没有公布数的不填。',
        en: 'As published in the records, counties that the Outline leaves out by name included. Units without a published figure have none.',
      },
    },
    measure: { from: 'records', of: gdpIn(2019) },
  },
  'gdp-latest': {
    name: { zh: '地区生产总值（最近公布年份）', en: 'GDP, latest year on record' },
    unit: 'bn-yuan',
    decimals: 3,
    year: 'each',
    method: {
      unit: {
        zh: '各单元在本图资料中最近一年的公布数，年份不一（重庆多为2022年，四川多为2024年），比较时请看年份；没有公布数的不填。',
        en: 'The latest published figure of each unit. The years differ, mostly 2022 in Chongqing and 2024 in Sichuan, so look at the year before comparing. Units without a published figure have none.',
      },
    },
    measure: { from: 'records', of: latestGdp },
  },
  area: {
    name: { zh: '面积', en: 'Area' },
    unit: 'km2',
    decimals: 1,
    year: 2024,
    method: {
      county: {
        zh: '按2024年界线在椭球面上计算。',
        en: 'Measured on the ellipsoid within the boundaries of 2024.',
      },
      unit: {
        zh: '按2024年界线在椭球面上计算，不含《纲要》点名除外的县。',
        en: 'Measured on the ellipsoid within the boundaries of 2024, without counties that the Outline leaves out by name.',
      },
    },
    measure: { from: 'records', of: area },
  },
  corridors: {
    name: { zh: '铁路线条数', en: 'Railway lines' },
    unit: 'lines',
    decimals: 0,
    year: 'record',
    method: {
      unit: {
        zh: '本图所载铁路（已开通、建设中和规划中）在此设站或穿过的条数；示意走向只计车站。',
        en: 'Lines on this map, open, being built or planned, that have a station here or pass through. Of schematic lines only the stations count.',
      },
    },
    measure: { from: 'records', of: corridors },
  },
  platforms: {
    name: { zh: '川渝合作平台个数', en: 'Cooperation platforms' },
    unit: 'platforms',
    decimals: 0,
    year: 'record',
    method: {
      county: {
        zh: '十个毗邻地区平台中包含该区县全部或部分的个数。',
        en: 'How many of the ten platforms hold the county or a part of it.',
      },
      unit: {
        zh: '十个毗邻地区平台中包含该单元全部或部分的个数。',
        en: 'How many of the ten platforms hold the unit or a part of it.',
      },
    },
    measure: { from: 'records', of: platforms },
  },
} as const satisfies Record<string, ThemeEntry>;
export type ThemeId = keyof typeof themes;
