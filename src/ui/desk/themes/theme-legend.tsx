import { useEffect, useState } from 'preact/hooks';
import { themeLegendOf } from '../../../plan/themes/theme-legend.ts';
import { useAtlas } from '../../atlas-context.ts';
import { themesWords } from './words.ts';
import './theme-legend.css';

/** The classes of the theme that is drawn, beside the other entries of the legend. */
export function ThemeLegend() {
  const { state, scheme, say } = useAtlas();
  const { theme, pointAt } = state.desk;
  const [held, setHeld] = useState<number>();
  const shown = theme.value;
  useEffect(() => {
    setHeld(undefined);
    return () => pointAt([]);
  }, [shown, pointAt]);
  if (!shown) return null;
  const { name, unit, years, rows, noData } = themeLegendOf(shown, scheme);
  const classes = [
    ...rows,
    ...(noData.members.length > 0
      ? [{ ...noData, label: themesWords.noData, count: noData.members.length }]
      : []),
  ];
  const release = () => pointAt(held === undefined ? [] : (classes[held]?.members ?? []));
  return (
    <section class="theme-legend" aria-label={say(themesWords.legendOf)}>
      <p>
        <strong>{say(name)}</strong>{' '}
        <span class="sub">
          {say(unit)}
          {say(years) && ` · ${say(years)}`}
        </span>
      </p>
      <ul>
        {classes.map(({ colour, label, count, members }, index) => (
          <li key={label.en}>
            <button
              type="button"
              aria-pressed={held === index}
              onMouseEnter={() => pointAt(members)}
              onMouseLeave={release}
              onFocus={() => pointAt(members)}
              onBlur={release}
              onClick={() => setHeld(held === index ? undefined : index)}
            >
              <i style={{ background: colour }} />
              <span>{say(label)}</span>
              <span class="sub">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
