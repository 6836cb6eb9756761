import type { Platform } from '../../data/dataset.ts';
import { computedFigures } from '../../plan/computed.ts';
import { extentNames } from '../../plan/extent-names.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { Cited, Statements } from '../parts/cited.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { Mentions } from '../parts/mentions.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { StatementsSection } from '../parts/statements-section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';

/** A cooperation platform: what it is for, who approved it, its members and how much of each. */
export function PlatformPanel({ id, record }: { readonly id: string; readonly record: Platform }) {
  const { say, w } = useAtlas();
  const exact = record.members.every((member) => member.extent === 'whole');
  const figures = computedFigures(record);
  const numbering = numberSources([
    record.plan,
    { a: record.approval },
    { eightSources: record.eightSources },
    { memberSources: record.memberSources },
    record.figures,
    figures,
    record.notes,
  ]);
  return (
    <article>
      <PanelHead
        kind={say(kindNames.platform.one)}
        name={record.name}
        area={{ kind: 'platform', id }}
      />
      <StatementsSection title="planPurpose" items={record.plan} numbering={numbering} />
      <Section title={w('approval')}>
        <Statements items={[record.approval]} numbering={numbering} />
        <p>
          {w(record.amongEightByMid2022 ? 'amongEight' : 'notAmongEight')}
          <Cited sources={record.eightSources} numbering={numbering} />
        </p>
      </Section>
      <Section title={w('members')}>
        <ul class="plain">
          {record.members.map((member) => (
            <Member key={member.id} member={member} />
          ))}
        </ul>
        <p class="cite-line">
          <Cited sources={record.memberSources} numbering={numbering} />
        </p>
        {!exact && <p class="note">{w('indicativeArea')}</p>}
      </Section>
      <Section title={w('figures')}>
        {record.figures && (
          <>
            <h4>{w('published')}</h4>
            <FigureTable figures={record.figures} numbering={numbering} />
          </>
        )}
        <h4>{w('memberAreas')}</h4>
        <FigureTable figures={figures} numbering={numbering} />
      </Section>
      <Mentions thing={{ kind: 'platform', id }} />
      <StatementsSection title="notes" items={record.notes} numbering={numbering} />
      <SourceList numbering={numbering} />
    </article>
  );
}

/** One member: a unit, or a county with its unit, and how much of it belongs. */
function Member({ member }: { readonly member: Platform['members'][number] }) {
  const { dataset, say } = useAtlas();
  const county = dataset.counties[member.id];
  const unit = dataset.places[member.id] ? member.id : county?.unit;
  const unitName = unit && dataset.places[unit]?.short;
  return (
    <li>
      {dataset.places[member.id] ? (
        <ThingLink thing={{ kind: 'place', id: member.id }} />
      ) : (
        <>
          {county && say(county.name)}
          {unit && unitName && (
            <>
              {' · '}
              <ThingLink thing={{ kind: 'place', id: unit }}>{say(unitName)}</ThingLink>
            </>
          )}
        </>
      )}
      <span class="sub">
        {say(extentNames[member.extent])}
        {member.detail && ` · ${say(member.detail)}`}
      </span>
    </li>
  );
}
