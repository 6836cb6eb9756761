import type { Thing } from '../../data/thing.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { nameOf } from '../../plan/naming.ts';
import type { PageName } from '../../view/view.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { ToolPanel } from '../desk/tool-panel.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { Late } from '../parts/late.tsx';
import { Mentions } from '../parts/mentions.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { CorridorPanel } from './corridor-panel.tsx';
import { CountyPanel } from './county-panel.tsx';
import { HomePanel } from './home-panel.tsx';
import { latePanels } from './late-panels.ts';
import { MetroPanel } from './metro-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { PlacePanel } from './place-panel.tsx';
import { PlatformPanel } from './platform-panel.tsx';
import { StationPanel } from './station-panel.tsx';

/** The panel of one thing, by its kind. */
export function ThingPanel({ thing }: { readonly thing: Thing }) {
  const { kind, id } = thing;
  const { dataset, say } = useAtlas();
  switch (kind) {
    case 'place': {
      const record = dataset.places[id];
      return record ? <PlacePanel id={id} record={record} /> : null;
    }
    case 'county': {
      const record = dataset.counties[id];
      return record ? <CountyPanel id={id} record={record} /> : null;
    }
    case 'metro': {
      const record = dataset.metros[id];
      return record ? <MetroPanel id={id} record={record} /> : null;
    }
    case 'platform': {
      const record = dataset.platforms[id];
      return record ? <PlatformPanel id={id} record={record} /> : null;
    }
    case 'corridor': {
      const record = dataset.corridors[id];
      return record ? <CorridorPanel id={id} record={record} /> : null;
    }
    case 'node': {
      const record = dataset.nodes[id];
      return record ? <NodePanel id={id} record={record} /> : null;
    }
    case 'station': {
      const record = dataset.stations[id];
      return record ? <StationPanel id={id} record={record} /> : null;
    }
    case 'river': {
      const record = dataset.rivers[id];
      return record ? (
        <article>
          <PanelHead kind={say(kindNames.river.one)} name={record.name} />
          <Mentions thing={{ kind, id }} />
          <SourceList numbering={numberSources([record])} />
        </article>
      ) : null;
    }
    case 'source': {
      const record = dataset.sources[id];
      return record ? <Late part={latePanels.source} given={{ id, record }} /> : null;
    }
    default:
      return <Late part={latePanels.entry} given={{ thing }} />;
  }
}

/** Several things under the pointer, topmost first, for the reader to choose from. */
function PickPanel({ things }: { readonly things: readonly Thing[] }) {
  const { library, say, w } = useAtlas();
  return (
    <article>
      <header class="panel-head">
        <BackLink />
        <h2 tabIndex={-1}>{w('underPointer')}</h2>
        <p>{w('chooseOne')}</p>
      </header>
      <ol class="picks">
        {things.map((thing) => {
          const name = nameOf(library, thing);
          return (
            <li key={`${thing.kind}:${thing.id}`}>
              <ThingLink thing={thing} class="pick">
                <span class="kind">{say(kindNames[thing.kind].one)}</span>
                {name && say(name)}
              </ThingLink>
            </li>
          );
        })}
      </ol>
    </article>
  );
}

/** What the panel shows while nothing is selected. */
function Page({ name }: { readonly name: PageName }) {
  switch (name) {
    case 'home':
      return <HomePanel />;
    case 'plan':
      return <Late part={latePanels.plan} given={{}} />;
    case 'sources':
      return <Late part={latePanels.sources} given={{}} />;
  }
}

/** What the panel shows: the tool that is open, or the selection, or the Circle as a whole. */
export function PanelContent() {
  const { state } = useAtlas();
  const [first, ...others] = state.selection.value;
  const tool = state.desk.tool.value;
  if (tool) return <ToolPanel tool={tool} />;
  if (!first) return <Page name={state.page.value} />;
  return others.length > 0 ? (
    <PickPanel things={[first, ...others]} />
  ) : (
    <ThingPanel thing={first} />
  );
}
