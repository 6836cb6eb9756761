import { useAtlas } from '../atlas-context.ts';
import type { Numbering } from '../citing.ts';
import { formatDate } from '../format.ts';
import { Section } from './section.tsx';

/** The numbered sources of a panel: title, publisher, date, where in it, and how it was read. */
export function SourceList({ numbering }: { readonly numbering: Numbering }) {
  const { dataset, language, say, w } = useAtlas();
  return (
    <Section title={w('sources')}>
      <ol class="sources">
        {numbering.list.map(({ id, number, locators }) => {
          const source = dataset.sources[id];
          if (!source) return null;
          const title = say(source.title);
          return (
            <li key={id} id={`source-${number}`} value={number} tabIndex={-1}>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              ) : (
                <cite>{title}</cite>
              )}
              {language === 'zh' ? '，' : ', '}
              {say(source.publisher)}
              {language === 'zh' ? '，' : ', '}
              {formatDate(source.date, language)}
              {locators.length > 0 && (
                <span class="locator">
                  {language === 'zh' ? '：' : ': '}
                  {locators.map(say).join(language === 'zh' ? '；' : '; ')}
                </span>
              )}
              {source.copy && <span class="sub">{w('copyOnly')}</span>}
              {source.note && <span class="sub">{say(source.note)}</span>}
              {source.licence && <span class="sub">{source.licence}</span>}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
