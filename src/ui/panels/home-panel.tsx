import type { PlaceScope } from '../../data/records/place.ts';
import type { Thing, ThingKind } from '../../data/thing.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { lineStatusNames } from '../../plan/line-status-names.ts';
import { nodeKindEntries } from '../../plan/node-kinds.ts';
import { lineStatus } from '../../plan/status.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { Statements } from '../parts/cited.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { ThingLink, ThingRow } from '../parts/thing-link.tsx';

const things = (kind: ThingKind, ids: readonly string[]): Thing[] =>
  ids.map((id) => ({ kind, id }));

/** The Circle as a whole: what it is, its totals, and everything in it by kind. */
export function HomePanel() {
  const { state, site, dataset, say, w } = useAtlas();
  const { circle, places } = dataset;
  const numbering = numberSources([circle.about, circle.figures, circle.notes]);
  const byScope = (scope: PlaceScope, province: string) =>
    Object.keys(places).filter((id) => id.startsWith(province) && places[id]?.scope === scope);
  const open = Object.keys(dataset.corridors).filter((id) => {
    const corridor = dataset.corridors[id];
    return corridor && lineStatus(dataset, corridor, state.year.value) === 'open';
  });
  const unfinished = Object.keys(dataset.corridors).filter((id) => !open.includes(id));
  return (
    <article>
      <h2 class="aloud" tabIndex={-1}>
        {w('subtitle')}
      </h2>
      {site.missing !== undefined && (
        <p class="missing" role="status">
          <strong>{w('missingPage')}</strong> {w('missingHelp')}
        </p>
      )}
      <Statements items={circle.about.slice(0, 1)} numbering={numbering} />
      <p class="to-plan">
        <PageLink page="plan">{w('thePlan')} →</PageLink>
        <PageLink page="sources">{w('sourcesPage')} →</PageLink>
      </p>
      <Section title={say(kindNames.metro.many)}>
        <ThingRow things={things('metro', Object.keys(dataset.metros))} />
      </Section>
      <Section title={w('sichuanUnits')}>
        <ThingRow things={things('place', byScope('whole', '51'))} />
      </Section>
      <Section title={w('chongqingUnits')}>
        <ThingRow things={things('place', byScope('whole', '50'))} />
      </Section>
      <div class="columns">
        <Section title={w('partUnits')}>
          <ThingRow things={things('place', byScope('part', '50'))} />
        </Section>
        <Section title={w('excludedUnits')}>
          <ThingRow things={things('place', byScope('excluded', '51'))} />
        </Section>
      </div>
      <Section title={w('platformsTen')}>
        <ul class="plain">
          {Object.keys(dataset.platforms).map((id) => (
            <li key={id}>
              <ThingLink thing={{ kind: 'platform', id }} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={w('corridorsAll')}>
        <h4>
          {say(lineStatusNames.construction)} · {say(lineStatusNames['part-open'])}
        </h4>
        <ThingRow things={things('corridor', unfinished)} />
        <h4>{say(lineStatusNames.open)}</h4>
        <ThingRow things={things('corridor', open)} />
      </Section>
      <Section title={w('nodes')}>
        {nodeKindEntries.map(({ kind, name }) => (
          <div key={kind}>
            <h4>{say(name)}</h4>
            <ThingRow
              things={things(
                'node',
                Object.keys(dataset.nodes).filter((id) => dataset.nodes[id]?.kind === kind),
              )}
            />
          </div>
        ))}
      </Section>
      <Section title={w('figures')}>
        <FigureTable figures={circle.figures} numbering={numbering} />
      </Section>
      <Section title={w('about')}>
        <Statements items={circle.about.slice(1)} numbering={numbering} />
      </Section>
      <Section title={w('notes')}>
        <Statements items={circle.notes} numbering={numbering} />
      </Section>
      <SourceList numbering={numbering} />
    </article>
  );
}
