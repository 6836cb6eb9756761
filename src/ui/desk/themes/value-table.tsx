import { useState } from 'preact/hooks';
import { nameOf } from '../../../plan/naming.ts';
import type { ShownTheme } from '../../../plan/themes/shown.ts';
import { themeUnits } from '../../../plan/themes/theme.ts';
import { numberOf } from '../../../plan/themes/theme-legend.ts';
import { useAtlas } from '../../atlas-context.ts';
import { ThingLink } from '../../parts/thing-link.tsx';
import { memberThing } from './members.ts';
import { themesWords } from './words.ts';

type Column = 'place' | 'value' | 'year';

/** Every member with its value, sorted as the reader likes; those without one are last. */
export function ValueTable({ shown }: { readonly shown: ShownTheme }) {
  const { library, language, say } = useAtlas();
  const [open, setOpen] = useState(false);
  const [{ column, descending }, setSorting] = useState<{ column: Column; descending: boolean }>({
    column: 'value',
    descending: true,
  });
  const { entry, values } = shown;
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en-GB');
  const rowsNow = () => {
    const rows = [...values.values].map(([id, value]) => {
      const thing = memberThing(library, id);
      const name = nameOf(library, thing);
      return { id, thing, name: name ? say(name) : id, value };
    });
    const compare = {
      place: (a: (typeof rows)[number], b: (typeof rows)[number]) =>
        collator.compare(a.name, b.name),
      value: (a: (typeof rows)[number], b: (typeof rows)[number]) => a.value.value - b.value.value,
      year: (a: (typeof rows)[number], b: (typeof rows)[number]) => a.value.year - b.value.year,
    }[column];
    return rows.sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
  };
  const head = (of: Column, label: string) => (
    <th scope="col" aria-sort={column === of ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        onClick={() =>
          setSorting({ column: of, descending: column === of ? !descending : of === 'value' })
        }
      >
        {label}
        <span aria-hidden="true">{column === of ? (descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
  return (
    <details class="value-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(themesWords.table)}</summary>
      {open && (
        <table>
          <thead>
            <tr>
              {head('place', say(themesWords.place))}
              {head('value', say(themeUnits[entry.unit]))}
              {head('year', say(themesWords.year))}
            </tr>
          </thead>
          <tbody>
            {rowsNow().map(({ id, thing, value }) => (
              <tr key={id}>
                <th scope="row">
                  <ThingLink thing={thing} />
                  {value.note && <span class="sub">{say(value.note)}</span>}
                </th>
                <td>{say(numberOf(entry, value.value))}</td>
                <td>{value.year}</td>
              </tr>
            ))}
            {values.missing.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <ThingLink thing={memberThing(library, id)} />
                </th>
                <td colSpan={2}>{say(themesWords.noData)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
