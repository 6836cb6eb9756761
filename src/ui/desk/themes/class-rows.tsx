import { useState } from 'preact/hooks';
import type { ShownTheme } from '../../../plan/themes/shown.ts';
import { numberOf, type ThemeLegend } from '../../../plan/themes/theme-legend.ts';
import { useAtlas } from '../../atlas-context.ts';
import { ThingLink } from '../../parts/thing-link.tsx';
import { memberThing } from './members.ts';
import { themesWords } from './words.ts';

/** The row of members without a value, after the classes. */
export const noDataRow = -1;

interface Props {
  readonly shown: ShownTheme;
  readonly legend: ThemeLegend;
  readonly onPoint: (index: number | undefined) => void;
}

/** Classes with their range and number: pointed at, their members are outlined; opened, listed. */
export function ClassRows({ shown, legend, onPoint }: Props) {
  const { state, library, say } = useAtlas();
  const [open, setOpen] = useState<number>();
  const { rows, noData } = legend;
  const all = [
    ...rows.map((row, index) => ({ ...row, index })).reverse(),
    { ...noData, label: themesWords.noData, count: noData.members.length, index: noDataRow },
  ];
  const point = (index: number | undefined) => onPoint(index);
  return (
    <ul class="class-rows">
      {all.map(({ index, colour, label, count, members }) => (
        <li key={index}>
          <button
            type="button"
            aria-expanded={open === index}
            disabled={count === 0}
            onMouseEnter={() => point(index)}
            onMouseLeave={() => point(undefined)}
            onFocus={() => point(index)}
            onBlur={() => point(undefined)}
            onClick={() => setOpen(open === index ? undefined : index)}
          >
            <i style={{ background: colour }} />
            <span class="range">{say(label)}</span>
            <span class="count">{count}</span>
          </button>
          {open === index && (
            <ul class="class-members">
              {members.toReversed().map((id) => {
                const value = shown.values.values.get(id);
                return (
                  <li
                    key={id}
                    onMouseEnter={() => state.desk.pointAt([id])}
                    onMouseLeave={() => state.desk.pointAt([])}
                  >
                    <ThingLink thing={memberThing(library, id)} />
                    {value && <span>{say(numberOf(shown.entry, value.value))}</span>}
                  </li>
                );
              })}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
