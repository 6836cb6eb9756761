import { useState } from 'preact/hooks';
import type { Text } from '../../data/text.ts';
import { type Confidence, confidenceOf, confidences } from '../../plan/confidence.ts';
import { confidenceNames } from '../../plan/confidence-names.ts';
import { countBySource, type Fact } from '../../plan/evidence.ts';
import { useAtlas } from '../atlas-context.ts';
import { formatNumber } from '../format.ts';
import { formatDate } from '../format-date.ts';
import { FactGroups } from '../parts/fact-groups.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Section } from '../parts/section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';

/** What sorts of publication there are. */
export const sourceTypeNames = {
  official: { zh: '官方文件与公报', en: 'Official documents' },
  press: { zh: '新闻报道', en: 'Press' },
  dataset: { zh: '数据集', en: 'Data sets' },
  compilation: { zh: '二手汇编', en: 'Compilations by others' },
} as const satisfies Record<string, Text>;
const sourceTypes = Object.keys(sourceTypeNames) as (keyof typeof sourceTypeNames)[]; // keys of the literal

/** All publications with what rests on each, and how sure the atlas is: facts by what stands behind them. */
export function SourcesPanel() {
  const { state, library, dataset, language, say, w } = useAtlas();
  const facts = state.facts.value;
  const counts = countBySource(facts);
  const byConfidence = new Map<Confidence, Fact[]>(confidences.map((name) => [name, []]));
  for (const fact of facts) byConfidence.get(confidenceOf(fact.citations, dataset))?.push(fact);
  const contradictions = facts.filter(({ contradiction }) => contradiction);
  const number = (value: number) => formatNumber(value, language);
  return (
    <article>
      <PageHead title={w('sourcesPage')} />
      {!library.plan && <Loading file="plan" />}
      <p>
        {language === 'zh'
          ? `本图集共有${number(facts.length)}处陈述和数字，依据${number(Object.keys(dataset.sources).length)}种出版物。每一处都能点开来源；哪些有几处来源、哪些互相矛盾，列在下面。`
          : `${number(facts.length)} statements and figures rest on ${number(Object.keys(dataset.sources).length)} publications. Each opens its sources; how many stand behind it, and where they disagree, is listed here.`}
      </p>
      <Section title={w('howSure')}>
        <ul class="sureness">
          {confidences.map((name) => {
            const held = byConfidence.get(name) ?? [];
            return (
              <li key={name}>
                {say(confidenceNames[name])} <span class="count">{number(held.length)}</span>
                <svg width="100%" height="4" aria-hidden="true">
                  <rect width={`${((100 * held.length) / facts.length).toFixed(2)}%`} height="4" />
                </svg>
              </li>
            );
          })}
        </ul>
        <Listed title={say(contradictionsName)} facts={contradictions} />
        {confidences
          .filter((name) => name !== 'several')
          .map((name) => (
            <Listed
              key={name}
              title={say(confidenceNames[name])}
              facts={byConfidence.get(name) ?? []}
            />
          ))}
      </Section>
      {sourceTypes.map((type) => {
        const ids = Object.keys(dataset.sources)
          .filter((id) => dataset.sources[id]?.type === type)
          .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
        return (
          <Section key={type} title={`${say(sourceTypeNames[type])} ${number(ids.length)}`}>
            <ol class="plain source-index">
              {ids.map((id) => {
                const source = dataset.sources[id];
                if (!source) return null;
                return (
                  <li key={id}>
                    <span>
                      <ThingLink thing={{ kind: 'source', id }} />
                      <span class="sub">
                        {say(source.publisher)} · {formatDate(source.date, language)}
                      </span>
                    </span>
                    <span class="count">{number(counts.get(id) ?? 0)}</span>
                  </li>
                );
              })}
            </ol>
          </Section>
        );
      })}
    </article>
  );
}

const contradictionsName: Text = { zh: '来源互相矛盾', en: 'Where sources disagree' };

/** A list that is made when it is opened. */
function Listed({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  const { site, language } = useAtlas();
  const [open, setOpen] = useState(site.still === true);
  return (
    <details class="listed" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span class="count">{formatNumber(facts.length, language)}</span>
      </summary>
      {open && <FactGroups facts={facts} />}
    </details>
  );
}
