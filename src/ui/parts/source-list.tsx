import { useAtlas } from '../atlas-context.ts';
import type { Numbering } from '../citing.ts';
import { Section } from './section.tsx';
import { SourceReference } from './source-reference.tsx';
import { ThingLink } from './thing-link.tsx';

/** The numbered sources of a panel: title, publisher, date, where in it, and how it was read. */
export function SourceList({ numbering }: { readonly numbering: Numbering }) {
  const { dataset, language, say, w } = useAtlas();
  return (
    <Section title={w('sources')}>
      <ol class="sources">
        {numbering.list.map(({ id, number, locators }) => {
          const source = dataset.sources[id];
          if (!source) return null;
          return (
            <li key={id} id={`source-${number}`} value={number}>
              <SourceReference source={source} />
              {locators.length > 0 && (
                <span class="sub">{locators.map(say).join(language === 'zh' ? '；' : '; ')}</span>
              )}
              <ThingLink thing={{ kind: 'source', id }} class="what-else">
                {w('whatElse')}
              </ThingLink>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
