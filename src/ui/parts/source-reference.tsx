import type { Dataset } from '../../data/dataset.ts';
import { useAtlas } from '../atlas-context.ts';
import { formatDate } from '../format-date.ts';

interface Props {
  readonly source: Dataset['sources'][string];
  /** Under its own title: only the way to it. */
  readonly titled?: boolean;
}

/** A publication in one line: title, linked where it may be, publisher, date; and how it was read. */
export function SourceReference({ source, titled = false }: Props) {
  const { language, say, w } = useAtlas();
  const comma = language === 'zh' ? '，' : ', ';
  if (titled) {
    return (
      <>
        {say(source.publisher)}
        {comma}
        {formatDate(source.date, language)}
        {source.url && (
          <>
            {' · '}
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {w('readIt')}
            </a>
          </>
        )}
        <Reading source={source} />
      </>
    );
  }
  const title = say(source.title);
  return (
    <>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {comma}
      {say(source.publisher)}
      {comma}
      {formatDate(source.date, language)}
      <Reading source={source} />
    </>
  );
}

/** How a publication was read, and its licence. */
function Reading({ source }: { readonly source: Dataset['sources'][string] }) {
  const { say, w } = useAtlas();
  return (
    <>
      {source.copy && <span class="sub">{w('copyOnly')}</span>}
      {source.note && <span class="sub">{say(source.note)}</span>}
      {source.licence && <span class="sub">{source.licence}</span>}
    </>
  );
}
