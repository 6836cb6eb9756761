import type { Text } from '../../data/text.ts';
import type { Scheme } from '../palette.ts';
import { palettes } from '../palette.ts';
import type { Classing } from './classing.ts';
import { coloursOf } from './colours.ts';
import { type ThemeEntry, type ThemeValue, themeUnits } from './theme.ts';

/** A class as a legend shows it. */
export interface LegendRow {
  readonly colour: string;
  /** The least and the greatest value that fall into the class, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly label: Text;
  readonly count: number;
  readonly members: readonly string[];
}

/** What of a theme its legend says. */
export interface LegendTheme {
  readonly entry: Pick<ThemeEntry, 'name' | 'unit' | 'decimals'>;
  readonly values: {
    readonly values: ReadonlyMap<string, Pick<ThemeValue, 'value' | 'year'>>;
    readonly missing: readonly string[];
  };
  readonly classing: Classing;
}

/** The legend of a theme: what it shows, in what, of when, its classes from little to much. */
export interface ThemeLegend {
  readonly name: Text;
  readonly unit: Text;
  readonly years: Text;
  readonly rows: readonly LegendRow[];
  readonly noData: { readonly colour: string; readonly members: readonly string[] };
}

/** Digits in groups of three: the same in both languages. */
const grouped = (value: number, decimals: number): string => {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${digits}${rest === undefined ? '' : `.${rest}`}`;
};

/**
 * A value of a theme without its unit, at the decimals of the theme. Billions of yuan are ten times
 * as many 亿元, so those have one decimal fewer.
 */
export const numberOf = ({ unit, decimals }: LegendTheme['entry'], value: number): Text => ({
  zh:
    unit === 'bn-yuan' ? grouped(value * 10, Math.max(0, decimals - 1)) : grouped(value, decimals),
  en: grouped(value, decimals),
});

const yearText = (years: readonly number[]): Text => {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return { zh: '', en: '' };
  return first === last
    ? { zh: `${first}年`, en: `${first}` }
    : { zh: `${first}—${last}年`, en: `${first}–${last}` };
};

/** A value with its unit and year: 32,054人（2020年）; 32,054 people (2020). */
export function valueText(entry: ThemeEntry, { value, year }: ThemeValue): Text {
  const number = numberOf(entry, value);
  const { zh, en } = themeUnits[entry.unit];
  return {
    zh: `${number.zh}${zh}（${year}年）`,
    en: `${number.en}${en.startsWith('%') ? '' : ' '}${en} (${year})`,
  };
}

/**
 * The legend of a theme as the map shows it, for the page and for exports. Thresholds are multiples
 * of the last decimal, so the greatest value that a class can hold lies one step below the next.
 */
export function themeLegendOf(shown: LegendTheme, scheme: Scheme): ThemeLegend {
  const { entry, values, classing } = shown;
  const colours = coloursOf(shown, scheme);
  const last = classing.classes.length - 1;
  const factor = 10 ** entry.decimals;
  const rows = classing.classes.map(({ from, to, members }, index): LegendRow => {
    const greatest = index === last ? to : Math.round(to * factor - 1) / factor;
    const [low, high] = [numberOf(entry, from), numberOf(entry, greatest)];
    const label =
      from === greatest ? low : { zh: `${low.zh}–${high.zh}`, en: `${low.en}–${high.en}` };
    const colour = colours[index] ?? '';
    return { colour, from, to: greatest, label, count: members.length, members };
  });
  const years = [...new Set([...values.values.values()].map(({ year }) => year))];
  return {
    name: entry.name,
    unit: themeUnits[entry.unit],
    years: yearText(years.sort((a, b) => a - b)),
    rows,
    noData: { colour: palettes[scheme].noData, members: values.missing },
  };
}
