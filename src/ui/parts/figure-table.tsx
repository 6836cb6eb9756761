import type { Figure } from '../../data/figure.ts';
import { useAtlas } from '../atlas-context.ts';
import type { Numbering } from '../citing.ts';
import { formatFigure, measureNames } from '../format.ts';
import { formatDate } from '../format-date.ts';
import { Cited } from './cited.tsx';

interface Props {
  readonly figures: readonly Figure[];
  readonly numbering: Numbering;
}

/** Figures with their date and sources, one to a row; notes of the source under the value. */
export function FigureTable({ figures, numbering }: Props) {
  const { language, say } = useAtlas();
  return (
    <table class="figures">
      <tbody>
        {figures.map((figure) => {
          const name = say(measureNames[figure.measure]);
          const label = figure.label && say(figure.label);
          return (
            <tr key={`${figure.measure} ${figure.asOf} ${figure.value}`}>
              <th scope="row">
                {label?.includes(name) ? label : name}
                {label && !label.includes(name) && <span class="sub">{label}</span>}
                <span class="sub">{formatDate(figure.asOf, language)}</span>
              </th>
              <td>
                <span class="value">{formatFigure(figure, language)}</span>
                <Cited sources={figure.sources} numbering={numbering} warnSingle />
                {figure.note && <span class="sub">{say(figure.note)}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
