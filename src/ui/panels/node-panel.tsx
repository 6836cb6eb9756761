import type { Node } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { lineStatusNames } from '../../plan/line-status-names.ts';
import { nodeKindName } from '../../plan/node-kinds.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { formatMetres } from '../format.ts';
import { Cited, Statements } from '../parts/cited.tsx';
import { DateList } from '../parts/date-list.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { FormerNames } from '../parts/former-names.tsx';
import { Mentions } from '../parts/mentions.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { StatementsSection } from '../parts/statements-section.tsx';
import { ThingLink, ThingRow } from '../parts/thing-link.tsx';
import { word } from '../words.ts';

const statusNames: Readonly<Record<Node['status'], Text>> = {
  operating: word.operating,
  completed: word.completed,
  construction: lineStatusNames.construction,
  approved: word.approvedStatus,
  planned: lineStatusNames.planned,
};

/** A located undertaking: what it is, how it stands, where it is and how surely. */
export function NodePanel({ id, record }: { readonly id: string; readonly record: Node }) {
  const { dataset, language, say, w } = useAtlas();
  const numbering = numberSources([
    record.formerly,
    record.about,
    record.plan,
    record.dates,
    record.figures,
    { placeSources: record.placeSources },
    record.notes,
  ]);
  const kind = nodeKindName(record.kind);
  const county = dataset.counties[record.county];
  const { unit } = record;
  const also = (record.also ?? []).flatMap((code) =>
    dataset.places[code] ? [{ kind: 'place', id: code } as const] : [],
  );
  const alsoCounties = (record.also ?? []).flatMap((code) =>
    dataset.places[code] ? [] : (dataset.counties[code]?.name ?? []),
  );
  return (
    <article>
      <PanelHead kind={say(kind ?? kindNames.node.one)} name={record.name}>
        <p class="facts">
          <span class={`badge badge-${record.status}`}>{say(statusNames[record.status])}</span>
          {record.iata && <span class="code">IATA {record.iata}</span>}
        </p>
        <FormerNames names={record.formerly} numbering={numbering} />
      </PanelHead>
      <Statements items={record.about} numbering={numbering} />
      <StatementsSection title="planPurpose" items={record.plan} numbering={numbering} />
      {record.dates && (
        <Section title={w('dates')}>
          <DateList steps={record.dates} numbering={numbering} />
        </Section>
      )}
      {record.figures && (
        <Section title={w('figures')}>
          <FigureTable figures={record.figures} numbering={numbering} />
        </Section>
      )}
      <Section title={w('standing')}>
        <p>
          {county && county.unit !== record.county && <>{say(county.name)} · </>}
          {unit && <ThingLink thing={{ kind: 'place', id: unit }} />}
        </p>
        {also.length + alsoCounties.length > 0 && (
          <>
            <h4>{w('alsoIn')}</h4>
            <ThingRow things={also} />
            {alsoCounties.length > 0 && (
              <p>{alsoCounties.map(say).join(language === 'zh' ? '、' : ', ')}</p>
            )}
          </>
        )}
        <p class="note">
          {say(record.placed)} {w('accurateTo')} {formatMetres(record.accuracyM, language)}
          {language === 'zh' ? '以内。' : '.'}
          {record.countyCertain === false && ` ${w('countyUncertain')}`}
          <Cited sources={record.placeSources} numbering={numbering} />
        </p>
      </Section>
      <Mentions thing={{ kind: 'node', id }} />
      <StatementsSection title="notes" items={record.notes} numbering={numbering} />
      <SourceList numbering={numbering} />
    </article>
  );
}
