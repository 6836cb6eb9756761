import type { Metro } from '../../data/dataset.ts';
import { computedFigures } from '../../plan/computed.ts';
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
import { ThingRow } from '../parts/thing-link.tsx';

/** A metropolitan area: its plan, its official extents beside what the boundaries give, its members' roles. */
export function MetroPanel({ id, record }: { readonly id: string; readonly record: Metro }) {
  const { dataset, language, say, w } = useAtlas();
  const computed = record.extents.map((extent) => computedFigures(extent));
  const numbering = numberSources([
    record.plan,
    { d: record.document },
    record.extents,
    computed,
    record.roles,
    record.notes,
  ]);
  return (
    <article>
      <PanelHead kind={say(kindNames.metro.one)} name={record.name} area={{ kind: 'metro', id }} />
      <Section title={w('planPurpose')}>
        <Statements items={record.plan} numbering={numbering} />
        <Statements items={[record.document]} numbering={numbering} />
      </Section>
      {record.extents.map((extent, index) => (
        <Section
          key={extent.id}
          title={record.extents.length > 1 ? say(extent.name) : w('extents')}
        >
          <h4>{w('published')}</h4>
          <FigureTable figures={extent.figures} numbering={numbering} />
          <h4>{w('computed')}</h4>
          <FigureTable figures={computed[index] ?? []} numbering={numbering} />
          <h4>
            {w('members')}
            <Cited sources={extent.sources} numbering={numbering} />
          </h4>
          <ThingRow things={extent.units.map((id) => ({ kind: 'place', id }))} />
          <PartMembers record={record} extent={extent.id} />
        </Section>
      ))}
      <Section title={w('roles')}>
        {record.roles.map((role) => (
          <div class="role" key={role.en}>
            <p class="role-places">
              {role.places
                .flatMap((id) => dataset.places[id]?.short ?? [])
                .map(say)
                .join(language === 'zh' ? '、' : ', ')}
            </p>
            <Statements items={[role]} numbering={numbering} />
          </div>
        ))}
      </Section>
      <Mentions thing={{ kind: 'metro', id }} />
      <StatementsSection title="notes" items={record.notes} numbering={numbering} />
      <SourceList numbering={numbering} />
    </article>
  );
}

/** For units that an extent holds only in part: which of their counties it holds. */
function PartMembers({ record, extent }: { readonly record: Metro; readonly extent: string }) {
  const { dataset, language, say } = useAtlas();
  const found = record.extents.find((candidate) => candidate.id === extent);
  const parts = (found?.units ?? []).flatMap((unit) => {
    const place = dataset.places[unit];
    const held = place?.counties.filter((county) => found?.counties.includes(county)) ?? [];
    return place && held.length < place.counties.length ? [{ place, held }] : [];
  });
  if (parts.length === 0) return null;
  const comma = language === 'zh' ? '、' : ', ';
  return (
    <ul class="plain">
      {parts.map(({ place, held }) => (
        <li key={place.name.en}>
          {say(place.short)}
          {language === 'zh' ? '：' : ': '}
          {held
            .flatMap((county) => dataset.counties[county]?.name ?? [])
            .map(say)
            .join(comma)}
        </li>
      ))}
    </ul>
  );
}
