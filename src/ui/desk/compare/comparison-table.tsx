import type { Comparison } from '../../../plan/compare/comparison.ts';
import { kindNames } from '../../../plan/kind-names.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { listOf } from '../../format.ts';
import { ThingLink } from '../../parts/thing-link.tsx';
import { Cell } from './cell.tsx';
import { fill } from './fill.ts';
import type { Choosing } from './use-comparison.ts';
import { words } from './words.ts';

interface Props {
  readonly comparison: Comparison;
  readonly numbering: Numbering;
  readonly choosing: Choosing;
  readonly onRemoved: () => void;
}

/** Kinds that are not told by the short names of their things. */
const kindSaid: readonly string[] = ['county', 'platform'];

/** A column for each area, and a row for each question; bars of a row are drawn to one scale. */
export function ComparisonTable({ comparison, numbering, choosing, onRemoved }: Props) {
  const { say, language } = useAtlas();
  const { columns, sections } = comparison;
  const { nameOf, remove } = choosing;
  const names = listOf(
    columns.map(({ thing }) => nameOf(thing)),
    language,
  );
  return (
    <table class={`comparison comparison-of-${columns.length}`}>
      <caption class="aloud">{fill(words.caption, { names }, language)}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ thing, extent }) => (
            <th key={`${thing.kind}:${thing.id}`} scope="col">
              <ThingLink thing={thing}>{nameOf(thing)}</ThingLink>
              {kindSaid.includes(thing.kind) && (
                <span class="sub">{say(kindNames[thing.kind].one)}</span>
              )}
              {extent && <span class="sub">{say(extent)}</span>}
              <button
                type="button"
                class="remove"
                aria-label={fill(words.remove, { name: nameOf(thing) }, language)}
                onClick={() => {
                  remove(thing);
                  onRemoved();
                }}
              >
                {say(words.removeShort)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ id, title, rows }) => (
        <tbody key={id}>
          <tr class="part">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              <span>{say(title)}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.id} data-row={row.id}>
              <th scope="row">
                {say(row.label)}
                {row.unit && !row.measure && <span class="sub">{say(row.unit)}</span>}
              </th>
              {row.cells.map((cell, index) => (
                <td key={`${columns[index]?.thing.kind}:${columns[index]?.thing.id}`}>
                  <Cell row={row} cell={cell} numbering={numbering} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
