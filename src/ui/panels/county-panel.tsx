import type { County } from '../../data/dataset.ts';
import { computedFigures } from '../../plan/computed.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { nodesInCounty, platformsOfCounty, stationsInCounty } from '../../plan/relations.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { FormerNames } from '../parts/former-names.tsx';
import { Mentions } from '../parts/mentions.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { ThingLink, ThingRow } from '../parts/thing-link.tsx';

/** A county of a Sichuan city or prefecture: the unit it belongs to, its figures and what stands in it. */
export function CountyPanel({ id, record }: { readonly id: string; readonly record: County }) {
  const { dataset, say, w } = useAtlas();
  const figures = computedFigures(record);
  const numbering = numberSources([record.formerly, figures]);
  const parts = [
    { kind: 'platform', ids: platformsOfCounty(dataset, id) },
    { kind: 'node', ids: nodesInCounty(dataset, id) },
    { kind: 'station', ids: stationsInCounty(dataset, id) },
  ] as const;
  return (
    <article>
      <PanelHead kind={say(kindNames.county.one)} name={record.name} area={{ kind: 'county', id }}>
        <p class="facts">
          <ThingLink thing={{ kind: 'place', id: record.unit }} />
          <span class="code">
            {w('code')} {id}
          </span>
        </p>
        <FormerNames names={record.formerly} numbering={numbering} />
      </PanelHead>
      <Section title={w('figures')}>
        <FigureTable figures={figures} numbering={numbering} />
      </Section>
      {parts.map(({ kind, ids }) =>
        ids.length > 0 ? (
          <Section key={kind} title={say(kindNames[kind].many)}>
            <ThingRow things={ids.map((inner) => ({ kind, id: inner }))} />
          </Section>
        ) : null,
      )}
      <Mentions thing={{ kind: 'county', id }} />
      <SourceList numbering={numbering} />
    </article>
  );
}
