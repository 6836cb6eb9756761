import type { Station } from '../../data/dataset.ts';
import { hubNames } from '../../plan/hub-names.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { corridorsOfStation } from '../../plan/relations.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { Cited } from '../parts/cited.tsx';
import { FormerNames } from '../parts/former-names.tsx';
import { Mentions } from '../parts/mentions.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { ThingLink } from '../parts/thing-link.tsx';

/** A station: where it stands, which lines call there, and how its point is known. */
export function StationPanel({ id, record }: { readonly id: string; readonly record: Station }) {
  const { dataset, say, w } = useAtlas();
  const numbering = numberSources([record]);
  const lines = corridorsOfStation(dataset, id);
  const county = dataset.counties[record.county];
  const unit = record.unit;
  const place = unit ? dataset.places[unit] : undefined;
  const kind = record.hub ? hubNames[record.hub] : kindNames.station.one;
  return (
    <article>
      <PanelHead kind={say(kind)} name={record.name}>
        <FormerNames names={record.formerly} numbering={numbering} />
      </PanelHead>
      <Section title={w('inCounty')}>
        <p>
          {county && county.unit !== record.county && <>{say(county.name)} · </>}
          {unit && place ? <ThingLink thing={{ kind: 'place', id: unit }} /> : w('outsideRegion')}
        </p>
        <p class="coordinates">
          {record.at[1].toFixed(4)}° N, {record.at[0].toFixed(4)}° E
          <Cited sources={record.sources} numbering={numbering} />
        </p>
        {record.nameInferred && <p class="note">{w('nameInferred')}</p>}
        {record.note && <p class="note">{say(record.note)}</p>}
      </Section>
      <Section title={w('lines')}>
        {lines.length === 0 && <p>{w('noLine')}</p>}
        <ul class="plain">
          {lines.map((corridor) => (
            <li key={corridor}>
              <ThingLink thing={{ kind: 'corridor', id: corridor }} />
            </li>
          ))}
        </ul>
      </Section>
      <Mentions thing={{ kind: 'station', id }} />
      <SourceList numbering={numbering} />
    </article>
  );
}
