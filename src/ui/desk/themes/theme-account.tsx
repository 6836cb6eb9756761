import type { Slug } from '../../../data/ids.ts';
import type { ShownTheme } from '../../../plan/themes/shown.ts';
import { themeUnits } from '../../../plan/themes/theme.ts';
import { numberOf, type ThemeLegend, valueText } from '../../../plan/themes/theme-legend.ts';
import { themeTotals } from '../../../plan/themes/theme-totals.ts';
import { sourcesOfValues } from '../../../plan/themes/values.ts';
import { useAtlas } from '../../atlas-context.ts';
import { numberSources } from '../../citing.ts';
import { labelled } from '../../format.ts';
import { Cited } from '../../parts/cited.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceList } from '../../parts/source-list.tsx';
import { memberNames, themesWords } from './words.ts';

interface Props {
  readonly shown: ShownTheme;
  readonly legend: ThemeLegend;
}

/** What the values come to by province, with what stands outside of all counties. */
export function Totals({ shown }: Pick<Props, 'shown'>) {
  const { language, say } = useAtlas();
  const totals = themeTotals(shown);
  const { apart } = shown.values;
  const members = say(memberNames[shown.by]);
  return (
    <>
      {totals.length > 0 && (
        <Section
          title={labelled(say(themesWords.totals), say(themeUnits[shown.entry.unit]), language)}
        >
          <dl class="totals">
            {totals.map(({ name, total, members: count, zones }) => (
              <div key={name.en}>
                <dt>{say(name)}</dt>
                <dd>
                  {say(numberOf(shown.entry, total))}
                  <span class="sub">
                    {say(themesWords.totalOf)
                      .replace('{n}', String(count))
                      .replace('{members}', members)}
                    {zones > 0 && say(themesWords.withZones).replace('{n}', String(zones))}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {apart.length > 0 && (
        <Section title={say(themesWords.apart)}>
          <p class="sub">{say(themesWords.apartHelp)}</p>
          <ul class="apart">
            {apart.map(({ id, name, value }) => (
              <li key={id}>
                {labelled(
                  say(name),
                  say(value ? valueText(shown.entry, value) : themesWords.noData),
                  language,
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** How the values are made, of when, and where they are from. */
export function Account({ shown, legend }: Props) {
  const { say } = useAtlas();
  const sources = sourcesOfValues(shown.values).map((id) => ({
    id: id as Slug, // values cite sources of the dataset, whose ids were parsed
  }));
  const numbering = numberSources([{ sources }]);
  const method = shown.entry.method[shown.by];
  return (
    <>
      <Section title={say(themesWords.howMade)}>
        <p>
          {method && say(method)}
          {sources.length <= 4 && <Cited sources={sources} numbering={numbering} />}
        </p>
        <p class="sub">
          {say(themesWords.yearsOf)}
          {say(legend.years)}
        </p>
      </Section>
      <SourceList numbering={numbering} />
    </>
  );
}
