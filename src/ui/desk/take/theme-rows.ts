import type { Language } from '../../../data/text.ts';
import type { ThemeRow } from '../../../plan/exports/sheet.ts';
import type { ShownTheme } from '../../../plan/themes/shown.ts';
import { themeLegendOf } from '../../../plan/themes/theme-legend.ts';

/** The legend of a theme as a sheet shows it: on paper, so in the light scheme. */
export function themeRows(
  shown: ShownTheme,
  language: Language,
): { readonly name: string; readonly rows: readonly ThemeRow[] } {
  const { name, unit, years, rows, noData } = themeLegendOf(shown, 'light');
  const classes = rows.map(({ colour, label }) => ({ colour, label: label[language] }));
  const none = { colour: noData.colour, label: language === 'zh' ? '无数据' : 'No data' };
  return {
    name:
      language === 'zh'
        ? `${name.zh}（${unit.zh}，${years.zh}）`
        : `${name.en} (${unit.en}, ${years.en})`,
    rows: noData.members.length > 0 ? [...classes, none] : classes,
  };
}
