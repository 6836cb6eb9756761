import type { Place } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';
import type { Thing } from '../../data/thing.ts';
import { computedFigures } from '../../plan/computed.ts';
import { extentNames } from '../../plan/extent-names.ts';
import { kindNames } from '../../plan/kind-names.ts';
import {
  cityOfExcluded,
  corridorsOfPlace,
  type MetroOfPlace,
  metrosOfPlace,
  nodesOfPlace,
  platformsOfPlace,
  shareOfCircle,
} from '../../plan/relations.ts';
import { scopeNames } from '../../plan/scope-names.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { formatShare } from '../format.ts';
import { Cited } from '../parts/cited.tsx';
import { Explained } from '../parts/explained.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { FormerNames } from '../parts/former-names.tsx';
import { Mentions } from '../parts/mentions.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { RankStrip } from '../parts/rank-strip.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { StatementsSection } from '../parts/statements-section.tsx';
import { TextMap } from '../parts/text-map.tsx';
import { ThingLink, ThingRow } from '../parts/thing-link.tsx';

const place = (id: string): Thing => ({ kind: 'place', id });

/** In the scope, but for some of its counties. */
const wholeExcept: Text = {
  zh: '在规划范围内，部分县除外',
  en: 'In the planning scope, with exceptions',
};

const scopeName = ({ scope, excludes }: Place): Text =>
  scope === 'whole' && excludes.length > 0 ? wholeExcept : scopeNames[scope];

/** A unit: how the Outline treats it, what it has to do, its figures, and all that it belongs to. */
export function PlacePanel({ id, record }: { readonly id: string; readonly record: Place }) {
  const { dataset, language, say, w } = useAtlas();
  const figures = [...computedFigures(record), ...(record.figures ?? [])];
  const numbering = numberSources([
    record.formerly,
    { basis: record.basis },
    record.plan,
    figures,
    record.notes,
  ]);
  const metros = metrosOfPlace(dataset, id);
  const platforms = platformsOfPlace(dataset, id);
  const corridors = corridorsOfPlace(dataset, id);
  const nodes = nodesOfPlace(dataset, id);
  const { counties } = record;
  const city = cityOfExcluded(dataset, id);
  const share = shareOfCircle(dataset, record);
  /** "Core extent: in part"; only "whole" where the area has a single extent. */
  const membership = (metro: string, { id: extent, whole }: MetroOfPlace['extents'][number]) => {
    const extents = dataset.metros[metro]?.extents ?? [];
    const name = extents.length > 1 && extents.find((candidate) => candidate.id === extent)?.name;
    const amount = say(extentNames[whole ? 'whole' : 'part']);
    return name ? `${say(name)}${language === 'zh' ? '：' : ': '}${amount}` : amount;
  };
  return (
    <article>
      <PanelHead kind={say(kindNames.place.one)} name={record.name} area={{ kind: 'place', id }}>
        <p class="facts">
          <span class={`badge badge-${record.scope}`}>{say(scopeName(record))}</span>
          <span class="code">
            {w('code')} {id}
          </span>
        </p>
        <FormerNames names={record.formerly} numbering={numbering} />
      </PanelHead>
      {record.basis && (
        <p class="lead">
          <Explained text={record.basis} />
          <Cited sources={record.basis.sources} numbering={numbering} />
        </p>
      )}
      <StatementsSection title="planTasks" items={record.plan} numbering={numbering} />
      <Section title={w('figures')}>
        <FigureTable figures={figures} numbering={numbering} />
        {share && (
          <p class="share">
            {w('shareOfCircle')}
            {language === 'zh' ? '：' : ': '}
            {w('ofResidents')} {formatShare(share.residents, language)}
            {language === 'zh' ? '，' : ', '}
            {w('ofArea')} {formatShare(share.area, language)}
          </p>
        )}
        <RankStrip unit={id} />
      </Section>
      {metros.length > 0 && (
        <Section title={say(kindNames.metro.one)}>
          <ul class="plain">
            {metros.map(({ metro, extents }) => (
              <li key={metro}>
                <ThingLink thing={{ kind: 'metro', id: metro }} />
                <span class="sub">
                  {extents
                    .map((extent) => membership(metro, extent))
                    .join(language === 'zh' ? '；' : '; ')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {platforms.length > 0 && (
        <Section title={say(kindNames.platform.one)}>
          <ul class="plain">
            {platforms.map((platform) => (
              <li key={platform}>
                <ThingLink thing={{ kind: 'platform', id: platform }} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {corridors.length > 0 && (
        <Section title={w('railways')}>
          <ul class="plain">
            {corridors.map(({ corridor, stations }) => (
              <li key={corridor}>
                <ThingLink thing={{ kind: 'corridor', id: corridor }} />
                {stations.length > 0 ? (
                  <ThingRow
                    things={stations.map((station) => ({ kind: 'station', id: station }))}
                  />
                ) : (
                  <span class="sub">{w('passesThrough')}</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {nodes.length > 0 && (
        <Section title={w('nodes')}>
          <ThingRow things={nodes.map((node) => ({ kind: 'node', id: node }))} />
        </Section>
      )}
      {record.excludes.length > 0 && (
        <Section title={w('exceptions')}>
          <ThingRow things={record.excludes.map(place)} />
        </Section>
      )}
      {city && (
        <Section title={w('partOfCity')}>
          <ThingRow things={[place(city)]} />
        </Section>
      )}
      {counties.length > 1 && (
        <Section title={w('counties')}>
          <ThingRow things={counties.map((county) => ({ kind: 'county', id: county }))} />
        </Section>
      )}
      <Section title={w('neighbours')}>
        <ThingRow things={record.neighbours.map(place)} />
      </Section>
      <TextMap id={id} />
      <Mentions thing={{ kind: 'place', id }} />
      <StatementsSection title="notes" items={record.notes} numbering={numbering} />
      <SourceList numbering={numbering} />
    </article>
  );
}
