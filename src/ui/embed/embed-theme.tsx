import type { Language, Text } from '../../data/text.ts';
import type { Scheme } from '../../plan/palette.ts';
import { type LegendTheme, themeLegendOf } from '../../plan/themes/theme-legend.ts';

const themeWord = {
  legendOf: { zh: '专题图例', en: 'Legend of the theme' },
  noData: { zh: '无数据', en: 'No data' },
} as const satisfies Record<string, Text>;

interface Props {
  readonly language: Language;
  readonly theme: LegendTheme;
  readonly scheme: Scheme;
}

/** The classes of a theme in an embed that is not explored: as the app shows them, but for reading only. */
export function EmbedTheme({ language, theme, scheme }: Props) {
  const { name, unit, years, rows, noData } = themeLegendOf(theme, scheme);
  const empty = { ...noData, label: themeWord.noData, count: noData.members.length };
  const said = (text: Text): string => text[language];
  return (
    <section class="theme-legend" aria-label={said(themeWord.legendOf)}>
      <p>
        <strong>{said(name)}</strong>{' '}
        <span class="sub">
          {said(unit)}
          {said(years) && ` · ${said(years)}`}
        </span>
      </p>
      <ul>
        {[...rows, ...(empty.count > 0 ? [empty] : [])].map(({ colour, label, count }) => (
          <li key={label.en} class="theme-class">
            <i style={{ background: colour }} />
            <span>{said(label)}</span>
            <span class="sub">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
