import type { Language } from '../../../data/text.ts';
import type { ThemeRow } from '../../../plan/exports/sheet.ts';
import { palettes } from '../../../plan/palette.ts';
import { coloursOf, type ShownTheme } from '../../../plan/themes/shown.ts';
import { themeUnits } from '../../../plan/themes/theme.ts';
import { formatNumber } from '../../format.ts';

/** Billions of yuan are counted in 亿元, ten to a billion, in Chinese. */
const inUnit = (value: number, { entry }: ShownTheme, language: Language): number =>
  entry.unit === 'bn-yuan' && language === 'zh' ? value * 10 : value;

/** The classes of a theme as the legend of a sheet shows them, from little to much. */
export function themeRows(
  shown: ShownTheme,
  language: Language,
): { readonly name: string; readonly rows: readonly ThemeRow[] } {
  const { entry, values, classing } = shown;
  const colours = coloursOf(shown, 'light');
  const number = (value: number) =>
    formatNumber(inUnit(value, shown, language), language, entry.decimals);
  const years = [...new Set([...values.values.values()].map(({ year }) => year))].sort();
  const dated = [...new Set([years[0], years.at(-1)])].join('–');
  const unit = themeUnits[entry.unit][language];
  const name =
    language === 'zh'
      ? `${entry.name.zh}（${unit}，${dated}年）`
      : `${entry.name.en} (${unit}, ${dated})`;
  const last = classing.classes.length - 1;
  const step = 10 ** -entry.decimals;
  const classes = classing.classes.map(({ from, to }, index) => {
    const greatest = index === last ? to : to - step;
    const label = greatest <= from ? number(from) : `${number(from)}–${number(greatest)}`;
    return { colour: colours[index] ?? '', label };
  });
  const none = { colour: palettes.light.noData, label: language === 'zh' ? '无数据' : 'No data' };
  return { name, rows: values.missing.length > 0 ? [...classes, none] : classes };
}
