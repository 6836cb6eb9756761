import type { Corridor } from '../../data/dataset.ts';
import { lineStatusName } from '../../plan/line-status-names.ts';
import { lineTypeNames } from '../../plan/line-type-names.ts';
import { placesOfCorridor } from '../../plan/relations.ts';
import { lineStatus } from '../../plan/status.ts';
import { partStatusIn, recordYearOf } from '../../plan/timeline.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { formatMetres, formatNumber } from '../format.ts';
import { Cited } from '../parts/cited.tsx';
import { DateList } from '../parts/date-list.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { FormerNames } from '../parts/former-names.tsx';
import { Mentions } from '../parts/mentions.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { StatementsSection } from '../parts/statements-section.tsx';
import { ThingLink, ThingRow } from '../parts/thing-link.tsx';

const alignmentWords = {
  surveyed: 'surveyed',
  'partly-surveyed': 'partlySurveyed',
  schematic: 'schematic',
} as const;

/** A railway line: status, dates, stretches and how exactly each is drawn, stations in order. */
export function CorridorPanel({ id, record }: { readonly id: string; readonly record: Corridor }) {
  const { state, dataset, language, say, w } = useAtlas();
  const numbering = numberSources([
    record.formerly,
    record.plan,
    record.dates,
    record.figures,
    { lineSources: record.lineSources },
    record.notes,
  ]);
  const year = state.year.value;
  const status = lineStatus(dataset, record, year);
  const parts = record.parts.map((part) => ({
    part,
    standing: partStatusIn(dataset, record, part.id, year),
  }));
  return (
    <article>
      <PanelHead kind={say(lineTypeNames[record.type])} name={record.name}>
        <p class="facts">
          <span class={`badge badge-${status ?? 'absent'}`}>
            {year === recordYearOf(dataset) ? '' : `${year} · `}
            {say(lineStatusName(status))}
          </span>
        </p>
        <FormerNames names={record.formerly} numbering={numbering} />
      </PanelHead>
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
      <Section title={w('parts')}>
        <ul class="plain">
          {parts.map(({ part, standing }) => (
            <li key={part.id}>
              <span
                class={`stroke stroke-${standing ?? 'absent'}${part.alignment === 'schematic' ? ' stroke-schematic' : ''}`}
                aria-hidden="true"
              />
              {say(part.name)}
              <span class="sub">
                {say(lineStatusName(standing))} · {w(alignmentWords[part.alignment])}
                {language === 'zh' ? '，' : ', '}
                {w('within')} {formatMetres(part.accuracyM, language)}
                {language === 'zh' ? '以内' : ''} · {w('drawnLength')}{' '}
                {formatNumber(part.drawnKm, language)}
                {language === 'zh' ? '公里' : ' km'}
              </span>
            </li>
          ))}
        </ul>
        <p class="cite-line">
          {w('lineDrawing')}
          <Cited sources={record.lineSources} numbering={numbering} />
        </p>
      </Section>
      {record.stations.length > 0 && (
        <Section title={w('stationsOf')}>
          <StationList ids={record.stations} />
          {record.branches?.map((branch) => (
            <div key={branch.name.en}>
              <h4>{say(branch.name)}</h4>
              <StationList ids={branch.stations} />
            </div>
          ))}
        </Section>
      )}
      <Section title={w('placesAlong')}>
        <ThingRow
          things={placesOfCorridor(dataset, id).map((unit) => ({ kind: 'place', id: unit }))}
        />
      </Section>
      <Mentions thing={{ kind: 'corridor', id }} />
      <StatementsSection title="notes" items={record.notes} numbering={numbering} />
      <SourceList numbering={numbering} />
    </article>
  );
}

/** Stations in running order, each with its unit. */
function StationList({ ids }: { readonly ids: readonly string[] }) {
  const { dataset, say, w } = useAtlas();
  return (
    <ol class="stations">
      {ids.map((id) => {
        const unit = dataset.stations[id]?.unit;
        const place = unit ? dataset.places[unit] : undefined;
        return (
          <li key={id}>
            <ThingLink thing={{ kind: 'station', id }} />
            <span class="where">{place ? say(place.short) : w('outsideRegion')}</span>
          </li>
        );
      })}
    </ol>
  );
}
