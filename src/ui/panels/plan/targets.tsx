import type { Plan } from '../../../data/plan.ts';
import type { Target } from '../../../data/records/plan-entry.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { formatQuantity, labelled } from '../../format.ts';
import { formatDate } from '../../format-date.ts';
import { Cited } from '../../parts/cited.tsx';
import { Section } from '../../parts/section.tsx';
import { TargetChart } from '../../parts/target-chart.tsx';
import { EntryView } from './entries.tsx';

interface TargetProps {
  readonly target: Target;
  readonly numbering: Numbering;
}

/** The number of a target, and beside it what has been reached, drawn and in words. */
export function TargetNumbers({ target, numbering }: TargetProps) {
  const { language, say, w } = useAtlas();
  const { quantity, achieved = [] } = target;
  return (
    <>
      {quantity && <p class="quantity">{formatQuantity(quantity, language)}</p>}
      {quantity && achieved.length > 0 && (
        <TargetChart quantity={quantity} year={target.year} achieved={achieved} />
      )}
      {achieved.map((reached) => (
        <p class="reached" key={`${reached.asOf} ${reached.value}`}>
          {labelled(
            language === 'zh'
              ? `${formatDate(reached.asOf, language)}${w('reached')}`
              : `${w('reached')} ${formatDate(reached.asOf, language)}`,
            '',
            language,
          )}
          <strong>{formatQuantity(reached, language)}</strong>
          <Cited sources={reached.sources} numbering={numbering} warnSingle />
          {reached.note && <span class="sub">{say(reached.note)}</span>}
        </p>
      ))}
    </>
  );
}

interface TargetsProps {
  readonly plan: Plan;
  readonly year: Target['year'];
  readonly numbering: Numbering;
}

/** Targets of one year, each with its number and with what has been reached since; as a table too. */
export function Targets({ plan, year, numbering }: TargetsProps) {
  const { w } = useAtlas();
  const chosen = Object.entries(plan.targets).filter(([, target]) => target.year === year);
  const numeric = chosen.map(([, target]) => target).filter(({ quantity }) => quantity);
  return (
    <Section title={w(year === 2025 ? 'targets2025' : 'targets2035')}>
      {numeric.length > 0 && <TargetTable targets={numeric} numbering={numbering} />}
      <ol class="plain">
        {chosen.map(([id, target]) => (
          <EntryView key={id} thing={{ kind: 'target', id }} entry={target} numbering={numbering}>
            <TargetNumbers target={target} numbering={numbering} />
          </EntryView>
        ))}
      </ol>
    </Section>
  );
}

interface TargetTableProps {
  readonly targets: readonly Target[];
  readonly numbering: Numbering;
}

/** The same numbers in rows and columns, for whoever would rather read or copy a table. */
function TargetTable({ targets, numbering }: TargetTableProps) {
  const { language, say, w } = useAtlas();
  return (
    <details class="table">
      <summary>{w('asTable')}</summary>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{w('targetColumn')}</th>
            <th scope="col">{w('aimColumn')}</th>
            <th scope="col">{w('reachedColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => {
            const last = target.achieved?.toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
            return (
              <tr key={target.name.en}>
                <th scope="row">{say(target.name)}</th>
                <td>{target.quantity && formatQuantity(target.quantity, language)}</td>
                <td>
                  {last ? (
                    <>
                      {formatQuantity(last, language)}
                      <Cited sources={last.sources} numbering={numbering} />
                      <span class="sub">{formatDate(last.asOf, language)}</span>
                    </>
                  ) : (
                    <span class="sub">{w('notFound')}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
