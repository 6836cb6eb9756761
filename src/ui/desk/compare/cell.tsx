import type { ComparedCell, ComparedRow } from '../../../plan/compare/comparison.ts';
import { shortNameOf } from '../../../plan/naming.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { formatFigure, formatNumber, formatShare } from '../../format.ts';
import { Cited, Statements } from '../../parts/cited.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { Bar } from './bar.tsx';
import { fill } from './fill.ts';
import { words } from './words.ts';

interface Props {
  readonly row: ComparedRow;
  readonly cell: ComparedCell;
  readonly numbering: Numbering;
}

/** A number with its sources, its share of the Circle and its bar. */
function NumberCell({
  row: { measure, scaleMax },
  cell: { value, bound, share, sources },
  numbering,
}: Props & { readonly cell: Extract<ComparedCell, { type: 'number' }> }) {
  const { language } = useAtlas();
  return (
    <>
      <span class="value">
        {measure
          ? formatFigure({ measure, value, bound }, language)
          : formatNumber(value, language, value < 100 ? 1 : 0)}
      </span>
      {sources.length > 0 && <Cited sources={sources} numbering={numbering} warnSingle />}
      {scaleMax > 0 && <Bar value={value} most={scaleMax} />}
      {share && (
        <span class="sub">
          {fill(
            share.about ? words.shareAbout : words.share,
            { share: formatShare(share.of, language) },
            language,
          )}
        </span>
      )}
    </>
  );
}

/** What one row says of one area. */
export function Cell({ row, cell, numbering }: Props) {
  const { library, say } = useAtlas();
  switch (cell.type) {
    case 'number':
      return <NumberCell row={row} cell={cell} numbering={numbering} />;
    case 'things':
      return cell.things.length === 0 ? (
        <span class="none">{say(words.none)}</span>
      ) : (
        <ul class="plain">
          {cell.things.map((thing) => {
            const name = shortNameOf(library, thing);
            return (
              <li key={thing.id}>
                <ThingLink thing={thing}>{name && say(name)}</ThingLink>
              </li>
            );
          })}
        </ul>
      );
    case 'statements':
      return <Statements items={cell.statements} numbering={numbering} />;
    case 'missing':
      return <span class="none">{say(words[cell.missing])}</span>;
  }
}
