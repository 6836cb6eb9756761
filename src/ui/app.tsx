import { thingKey } from '../data/thing.ts';
import type { Scheme } from '../plan/palette.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { AtlasContext, type Site } from './atlas-context.ts';
import { Credits } from './credits.tsx';
import { LegendStrip } from './legend.tsx';
import { MapFrame, type MapPort } from './map-frame.tsx';
import { Masthead } from './masthead.tsx';
import { PanelContent } from './panels/thing-panel.tsx';
import { Sheet } from './sheet.tsx';
import { word } from './words.ts';
import './styles/base.css';
import './styles/layout.css';
import './styles/panel.css';
import './styles/map.css';

interface Props {
  readonly state: AtlasState;
  readonly site: Site;
  readonly scheme: { readonly value: Scheme };
  readonly wide: { readonly value: boolean };
  readonly map: MapPort;
}

/** The whole page: title, panel, map, credits. */
export function App({ state, site, scheme, wide, map }: Props) {
  const language = state.language.value;
  return (
    <AtlasContext.Provider value={{ state, site, scheme: scheme.value }}>
      <a class="skip" href="#panel">
        {word.skipToPanel[language]}
      </a>
      <Masthead />
      <main class="stage">
        <MapFrame port={map} wide={wide.value} />
        {wide.value && <LegendStrip />}
      </main>
      <Sheet subject={`${state.page.value} ${state.selection.value.map(thingKey).join(',')}`}>
        <PanelContent />
      </Sheet>
      <Credits />
    </AtlasContext.Provider>
  );
}
