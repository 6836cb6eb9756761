import { useEffect, useState } from 'preact/hooks';
import { themeLegendOf } from '../../../plan/themes/theme-legend.ts';
import { useAtlas } from '../../atlas-context.ts';
import { Loading } from '../../parts/loading.tsx';
import { ClassRows, noDataRow } from './class-rows.tsx';
import { HistogramChart } from './histogram-chart.tsx';
import { Account, Totals } from './theme-account.tsx';
import { ThemeChoiceForm } from './theme-choice.tsx';
import { ValueTable } from './value-table.tsx';
import { memberNames, themesWords } from './words.ts';
import './themes.css';

/** A quantity on the map: which, how it is cut, its distribution, its members and its account. */
export function ThemesTool() {
  const { state } = useAtlas();
  const ready = state.later.themes.value !== undefined;
  return (
    <>
      {ready ? <ThemeChoiceForm /> : <Loading file="themes" />}
      {ready && state.desk.theme.value && <Shown />}
    </>
  );
}

/** The theme that is drawn. */
function Shown() {
  const { state, scheme, say } = useAtlas();
  const [pointed, setPointed] = useState<number>();
  const shown = state.desk.theme.value;
  const { pointAt } = state.desk;
  useEffect(() => () => pointAt([]), [pointAt]);
  if (!shown) return null;
  const legend = themeLegendOf(shown, scheme);
  const point = (index: number | undefined) => {
    setPointed(index === noDataRow ? undefined : index);
    const members = index === noDataRow ? legend.noData.members : legend.rows[index ?? -1]?.members;
    pointAt(members ?? []);
  };
  const count = shown.values.values.size + shown.values.missing.length;
  const wanted = state.view.value.theme?.classes ?? 0;
  return (
    <>
      <section class="section">
        <h3>{say(themesWords.legend)}</h3>
        <HistogramChart shown={shown} rows={legend.rows} pointed={pointed} onPoint={point} />
        <ClassRows shown={shown} legend={legend} onPoint={point} key={shown.id + shown.by} />
        <p class="sub class-sum">
          {say(themesWords.ofAll)
            .replace('{n}', String(count))
            .replace('{members}', say(memberNames[shown.by]))}
        </p>
        {legend.rows.length < wanted && (
          <p class="sub">{say(themesWords.fewer).replace('{n}', String(legend.rows.length))}</p>
        )}
        <ValueTable shown={shown} />
      </section>
      <Totals shown={shown} />
      <Account shown={shown} legend={legend} />
    </>
  );
}
