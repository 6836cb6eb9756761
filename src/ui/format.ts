import type { PartialDate } from '../data/date.ts';
import { type Figure, measureUnits, type Unit } from '../data/figure.ts';
import type { Language, Text } from '../data/text.ts';

const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

const digits = (value: number, language: Language, most: number): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: most }).format(value);

/** A plain number with the separators of the language, at most `most` decimals. */
export const formatNumber = (value: number, language: Language, most = 1): string =>
  digits(value, language, most);

/** A share from 0 to 1 as a percentage with one decimal. */
export const formatShare = (share: number, language: Language): string =>
  `${digits(share * 100, language, 1)}%`;

function formatPersons(value: number, language: Language): string {
  if (language === 'zh')
    return value >= 1e6 ? `${digits(value / 1e4, 'zh', 1)}万人` : `${digits(value, 'zh', 0)}人`;
  return value >= 1e7 ? `${digits(value / 1e6, 'en', 2)} million` : digits(value, 'en', 0);
}

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

const units: Readonly<Record<Exclude<Unit, 'persons' | 'bn-yuan'>, Text>> = {
  km2: { zh: '平方公里', en: ' km²' },
  km: { zh: '公里', en: ' km' },
  'km/h': { zh: '公里/小时', en: ' km/h' },
  'pairs-a-day': { zh: '对/日', en: ' pairs a day' },
  count: { zh: '', en: '' },
};

const bounds = {
  about: { zh: '约', en: 'about ' },
  nearly: { zh: '近', en: 'nearly ' },
  over: { zh: '超过', en: 'over ' },
} as const;

/** A figure with its unit and the source's own "about", "nearly" or "over". */
export function formatFigure(
  { measure, value, bound }: Pick<Figure, 'measure' | 'value' | 'bound'>,
  language: Language,
): string {
  const unit = measureUnits[measure];
  const shown =
    unit === 'persons'
      ? formatPersons(value, language)
      : unit === 'bn-yuan'
        ? formatYuan(value, language)
        : `${digits(value, language, 2)}${units[unit][language]}`;
  return `${bound ? bounds[bound][language] : ''}${shown}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as exact as it is known: 2021年10月20日, 20 October 2021; 2021年; 2021. */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-').map((part) => String(Number(part)));
  if (language === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  const name = month ? months[Number(month) - 1] : undefined;
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

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
  stations: { zh: '车站数', en: 'Stations' },
  items: { zh: '事项', en: 'Items' },
};
