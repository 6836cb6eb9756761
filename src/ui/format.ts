import { type Figure, measureUnits, type Unit } from '../data/figure.ts';
import type { Language, Text } from '../data/text.ts';

const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

/** Formats by language and decimals: to make one takes as long as to use it hundreds of times. */
const formats = new Map<string, Intl.NumberFormat>();

function digits(value: number, language: Language, most: number): string {
  const key = `${language}${most}`;
  const known = formats.get(key);
  const format = known ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: most });
  if (!known) formats.set(key, format);
  return format.format(value);
}

/** A plain number with the separators of the language, at most `most` decimals. */
export const formatNumber = (value: number, language: Language, most = 1): string =>
  digits(value, language, most);

/** A share from 0 to 1 as a percentage with one decimal; one that is there is never said to be none. */
export function formatShare(share: number, language: Language): string {
  if (share > 0 && share < 0.0005) return language === 'zh' ? '不足0.1%' : 'under 0.1%';
  return `${digits(share * 100, language, 1)}%`;
}

/** Units that are counted in ten thousands in Chinese and in millions in English when they are many. */
const counted = {
  persons: { zh: '人', en: '' },
  'persons-a-year': { zh: '人次/年', en: ' passengers a year' },
  t: { zh: '吨', en: ' t' },
  't-a-year': { zh: '吨/年', en: ' t a year' },
  teu: { zh: '标箱', en: ' TEU' },
  'teu-a-year': { zh: '标箱/年', en: ' TEU a year' },
  kw: { zh: '千瓦', en: ' kW' },
  kwh: { zh: '千瓦时', en: ' kWh' },
  'm3-a-year': { zh: '立方米/年', en: ' m³ a year' },
  m2: { zh: '平方米', en: ' m²' },
} as const satisfies Partial<Record<Unit, Text>>;

const isCounted = (unit: Unit): unit is keyof typeof counted => unit in counted;

/** A whole number as each language counts it: 万 and 亿 in Chinese, millions in English when it is large. */
function scaled(value: number, language: Language, most: number): string {
  if (language === 'zh') {
    if (value >= 1e8) return `${digits(value / 1e8, 'zh', 2)}亿`;
    return value >= 1e6 ? `${digits(value / 1e4, 'zh', 2)}万` : digits(value, 'zh', most);
  }
  return value >= 1e7 ? `${digits(value / 1e6, 'en', 2)} million` : digits(value, 'en', most);
}

const formatCounted = (value: number, unit: keyof typeof counted, language: Language): string =>
  `${scaled(value, language, 0)}${counted[unit][language]}`;

function formatYuan(billion: number, language: Language): string {
  if (language === 'zh') {
    return billion >= 1000
      ? `${digits(billion / 1000, 'zh', 3)}万亿元`
      : `${digits(billion * 10, 'zh', 2)}亿元`;
  }
  return billion >= 1000
    ? `${digits(billion / 1000, 'en', 3)} trillion yuan`
    : `${digits(billion, 'en', 3)} billion yuan`;
}

const units: Readonly<Record<Exclude<Unit, keyof typeof counted | 'bn-yuan'>, Text>> = {
  km2: { zh: '平方公里', en: ' km²' },
  km: { zh: '公里', en: ' km' },
  m: { zh: '米', en: ' m' },
  trains: { zh: '列', en: ' trains' },
  'km/h': { zh: '公里/小时', en: ' km/h' },
  'pairs-a-day': { zh: '对/日', en: ' pairs a day' },
  count: { zh: '', en: '' },
};

const bounds = {
  about: { zh: '约', en: 'about ' },
  nearly: { zh: '近', en: 'nearly ' },
  over: { zh: '超过', en: 'over ' },
  most: { zh: '不超过', en: 'at most ' },
  least: { zh: '不低于', en: 'at least ' },
} as const;

/** A figure with its unit and the source's own "about", "nearly" or "over". */
export function formatFigure(
  { measure, value, bound }: Pick<Figure, 'measure' | 'value' | 'bound'>,
  language: Language,
): string {
  const unit = measureUnits[measure];
  const shown = isCounted(unit)
    ? formatCounted(value, unit, language)
    : unit === 'bn-yuan'
      ? formatYuan(value, language)
      : `${digits(value, language, 2)}${units[unit][language]}`;
  return `${bound ? bounds[bound][language] : ''}${shown}`;
}

/** The unit that records write money in; it is shown in 亿 and 万亿, billions and trillions. */
const billionYuan = 'billion yuan';

/** A number with a unit of its own words, and the source's "about", "nearly" or "over". */
export const formatQuantity = (
  { value, unit, bound }: { value: number; unit: Text; bound?: keyof typeof bounds | undefined },
  language: Language,
): string => {
  const amount =
    unit.en === billionYuan
      ? formatYuan(value, language)
      : `${scaled(value, language, 3)}${language === 'en' && !unit.en.startsWith('%') ? ' ' : ''}${unit[language]}`;
  return `${bound ? bounds[bound][language] : ''}${amount}`;
};

/** A distance in metres for reading: 300 m, 3 km. */
export const formatMetres = (metres: number, language: Language): string =>
  metres < 1000
    ? `${digits(metres, language, 0)}${language === 'zh' ? '米' : ' m'}`
    : `${digits(metres / 1000, language, 1)}${language === 'zh' ? '公里' : ' km'}`;

/** Names of what figures measure. */
export const measureNames: Readonly<Record<Figure['measure'], Text>> = {
  area: { zh: '面积', en: 'Area' },
  residents: { zh: '常住人口', en: 'Residents' },
  registered: { zh: '户籍人口', en: 'Registered population' },
  gdp: { zh: '地区生产总值', en: 'GDP' },
  length: { zh: '长度', en: 'Length' },
  speed: { zh: '设计时速', en: 'Design speed' },
  investment: { zh: '投资', en: 'Investment' },
  passengers: { zh: '旅客', en: 'Passengers' },
  trains: { zh: '列车', en: 'Trains' },
  'train-count': { zh: '列车', en: 'Trains' },
  'passenger-capacity': { zh: '旅客保障能力', en: 'Passenger capacity' },
  cargo: { zh: '货物吞吐量', en: 'Cargo' },
  'cargo-capacity': { zh: '货物通过能力', en: 'Cargo capacity' },
  containers: { zh: '集装箱吞吐量', en: 'Containers' },
  'container-capacity': { zh: '集装箱通过能力', en: 'Container capacity' },
  runway: { zh: '跑道', en: 'Runway' },
  reach: { zh: '距离', en: 'Distance' },
  'floor-area': { zh: '建筑面积', en: 'Floor area' },
  power: { zh: '装机容量', en: 'Installed power' },
  energy: { zh: '发电量', en: 'Energy' },
  water: { zh: '供水量', en: 'Water supply' },
  count: { zh: '数量', en: 'Number' },
  stations: { zh: '车站数', en: 'Stations' },
  items: { zh: '事项', en: 'Items' },
};

/** Words in a row, as each language puts them. */
export const listOf = (words: readonly string[], language: Language): string =>
  words.join(language === 'zh' ? '、' : ', ');

/** "Label: value" with the colon of the language. */
export const labelled = (label: string, value: string, language: Language): string =>
  `${label}${language === 'zh' ? '：' : ': '}${value}`;
