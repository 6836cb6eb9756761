import type { Plan } from '../../../data/plan.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { formatDate, formatQuantity } from '../../format.ts';
import { Cited } from '../../parts/cited.tsx';
import { Section } from '../../parts/section.tsx';
import { EntryView } from './entries.tsx';

/** Targets of one year, each with its number and with what has been reached since. */
export function Targets({
  plan,
  year,
  numbering,
}: {
  plan: Plan;
  year: number;
  numbering: Numbering;
}) {
  const { language, w } = useAtlas();
  const chosen = Object.entries(plan.targets).filter(([, target]) => target.year === year);
  return (
    <Section title={w(year === 2025 ? 'targets2025' : 'targets2035')}>
      <ol class="plain">
        {chosen.map(([id, target]) => (
          <EntryView key={id} entry={target} numbering={numbering}>
            {target.quantity && <p class="quantity">{formatQuantity(target.quantity, language)}</p>}
            {target.achieved?.map((reached) => (
              <p class="reached" key={reached.asOf}>
                {language === 'zh'
                  ? `${formatDate(reached.asOf, language)}${w('reached')}：`
                  : `${w('reached')} ${formatDate(reached.asOf, language)}: `}
                <strong>{formatQuantity(reached, language)}</strong>
                <Cited sources={reached.sources} numbering={numbering} warnSingle />
                {reached.note && <span class="sub">{reached.note[language]}</span>}
              </p>
            ))}
          </EntryView>
        ))}
      </ol>
    </Section>
  );
}
