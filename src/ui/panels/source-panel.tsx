import type { Dataset } from '../../data/dataset.ts';
import { factsOn } from '../../plan/evidence.ts';
import { useAtlas } from '../atlas-context.ts';
import { FactGroups } from '../parts/fact-groups.tsx';
import { Loading } from '../parts/loading.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { Section } from '../parts/section.tsx';
import { SourceReference } from '../parts/source-reference.tsx';
import { sourceTypeNames } from './sources-panel.tsx';

interface Props {
  readonly id: string;
  readonly record: Dataset['sources'][string];
}

/** A publication: what it is, and everything in the atlas that rests on it. */
export function SourcePanel({ id, record }: Props) {
  const { state, library, language, say, w } = useAtlas();
  const facts = factsOn(state.facts.value, id);
  return (
    <article>
      <PanelHead kind={say(sourceTypeNames[record.type])} name={record.title} />
      <p>
        <SourceReference source={record} titled />
      </p>
      <Section
        title={
          language === 'zh' ? `依据它的${facts.length}处` : `${facts.length} statements rest on it`
        }
      >
        {!library.plan && <Loading file="plan" />}
        <FactGroups facts={facts} />
      </Section>
      <p class="what-else-page">{w('restingHelp')}</p>
    </article>
  );
}
