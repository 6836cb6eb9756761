import type { Thing } from '../../data/thing.ts';
import { nameOf } from '../../plan/naming.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { BackButton } from '../parts/back-button.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { CorridorPanel } from './corridor-panel.tsx';
import { HomePanel } from './home-panel.tsx';
import { MetroPanel } from './metro-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { PlacePanel } from './place-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { PlatformPanel } from './platform-panel.tsx';
import { StationPanel } from './station-panel.tsx';

/** The panel of one thing, by its kind. */
export function ThingPanel({ thing: { kind, id } }: { readonly thing: Thing }) {
  const { dataset, w } = useAtlas();
  switch (kind) {
    case 'place': {
      const record = dataset.places[id];
      return record ? <PlacePanel id={id} record={record} /> : null;
    }
    case 'metro': {
      const record = dataset.metros[id];
      return record ? <MetroPanel record={record} /> : null;
    }
    case 'platform': {
      const record = dataset.platforms[id];
      return record ? <PlatformPanel record={record} /> : null;
    }
    case 'corridor': {
      const record = dataset.corridors[id];
      return record ? <CorridorPanel id={id} record={record} /> : null;
    }
    case 'node': {
      const record = dataset.nodes[id];
      return record ? <NodePanel record={record} /> : null;
    }
    case 'station': {
      const record = dataset.stations[id];
      return record ? <StationPanel id={id} record={record} /> : null;
    }
    case 'river': {
      const record = dataset.rivers[id];
      return record ? (
        <article>
          <PanelHead kind={w('river')} name={record.name} />
          <SourceList numbering={numberSources([record])} />
        </article>
      ) : null;
    }
  }
}

/** Several things under the pointer, topmost first, for the reader to choose from. */
function PickPanel({ things }: { readonly things: readonly Thing[] }) {
  const { dataset, say, w } = useAtlas();
  return (
    <article>
      <header class="panel-head">
        <BackButton />
        <h2 tabIndex={-1}>{w('underPointer')}</h2>
        <p>{w('chooseOne')}</p>
      </header>
      <ol class="picks">
        {things.map((thing) => {
          const name = nameOf(dataset, thing);
          return (
            <li key={`${thing.kind}:${thing.id}`}>
              <ThingLink thing={thing} class="pick">
                <span class="kind">{w(thing.kind)}</span>
                {name && say(name)}
              </ThingLink>
            </li>
          );
        })}
      </ol>
    </article>
  );
}

/** What the panel shows: the selection, or the Circle as a whole. */
export function PanelContent() {
  const { state } = useAtlas();
  const [first, ...others] = state.selection.value;
  if (!first) return state.page.value === 'plan' ? <PlanPanel /> : <HomePanel />;
  return others.length > 0 ? (
    <PickPanel things={[first, ...others]} />
  ) : (
    <ThingPanel thing={first} />
  );
}
