import type { Plan } from '../../../data/plan.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { formatQuantity } from '../../format.ts';
import { formatDate } from '../../format-date.ts';
import { Cited } from '../../parts/cited.tsx';
import { Section } from '../../parts/section.tsx';

interface FigureRowProps {
  readonly figure: Plan['figures'][string];
  readonly numbering: Numbering;
}

/** A published figure: what it counts and whose it is, its value, and how to read one that misleads. */
export function FigureRow({ figure, numbering }: FigureRowProps) {
  const { language, say } = useAtlas();
  return (
    <tr>
      <th scope="row">
        {say(figure.name)}
        <span class="sub">
          {say(figure.scope)}
          {!say(figure.scope).includes(figure.asOf.slice(0, 4)) &&
            `${language === 'zh' ? '，' : ', '}${formatDate(figure.asOf, language)}`}
        </span>
      </th>
      <td>
        <span class="value">{formatQuantity(figure, language)}</span>
        <Cited sources={figure.sources} numbering={numbering} warnSingle />
        {figure.correction && (
          <span class="sub">
            {say(figure.correction)}
            <Cited sources={figure.correction.sources} numbering={numbering} />
          </span>
        )}
      </td>
    </tr>
  );
}

/** Published figures with whose they are, and how to read the ones that mislead. */
export function Figures({ plan, numbering }: { plan: Plan; numbering: Numbering }) {
  const { w } = useAtlas();
  return (
    <Section title={w('figuresAchieved')}>
      <table class="figures">
        <tbody>
          {Object.entries(plan.figures).map(([id, figure]) => (
            <FigureRow key={id} figure={figure} numbering={numbering} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
