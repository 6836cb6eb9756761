import type { Thing } from '../../data/thing.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { entryOf, termOf } from '../../plan/library.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { formatDate } from '../format-date.ts';
import { Statements } from '../parts/cited.tsx';
import { Loading } from '../parts/loading.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { EntryBody } from './plan/entries.tsx';
import { FigureRow } from './plan/figures.tsx';
import { TargetNumbers } from './plan/targets.tsx';

/** One entry of the plan or one term, by itself: what it says, its number or date, its places. */
export function EntryPanel({ thing }: { readonly thing: Thing }) {
  const { library, language, say } = useAtlas();
  const record = entryOf(library, thing) ?? termOf(library, thing);
  const kind = say(kindNames[thing.kind].one);
  if (!record) return <Loading file={thing.kind === 'term' ? 'glossary' : 'plan'} />;
  const numbering = numberSources([record]);
  const target = thing.kind === 'target' ? library.plan?.targets[thing.id] : undefined;
  const figure = thing.kind === 'figure' ? library.plan?.figures[thing.id] : undefined;
  const date = 'date' in record ? record.date : undefined;
  const about = 'about' in record ? [record.about].flat() : [];
  return (
    <article>
      <PanelHead kind={kind} name={record.name}>
        {date && (
          <p class="facts">
            <time dateTime={date}>{formatDate(date, language)}</time>
          </p>
        )}
      </PanelHead>
      {target && <TargetNumbers target={target} numbering={numbering} />}
      <Statements items={about} numbering={numbering} />
      {figure && (
        <table class="figures">
          <tbody>
            <FigureRow figure={figure} numbering={numbering} />
          </tbody>
        </table>
      )}
      <EntryBody entry={record} numbering={numbering} />
      <SourceList numbering={numbering} />
    </article>
  );
}
