import { useMemo } from 'preact/hooks';
import { thingKey } from '../data/thing.ts';
import type { Scheme } from '../plan/palette.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { Announcer } from './announcer.tsx';
import { AtlasContext, type Site } from './atlas-context.ts';
import { Credits } from './credits.tsx';
import { DropFrame } from './drop-frame.tsx';
import { LegendStrip } from './legend.tsx';
import { MapFrame, type MapPort } from './map-frame.tsx';
import { Masthead } from './masthead.tsx';
import { PanelContent } from './panels/thing-panel.tsx';
import { type TermScope, TermScopeContext } from './parts/term-scope.ts';
import type { SchemeControl } from './scheme-switch.tsx';
import { Sheet } from './sheet.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import { word } from './words.ts';

interface Props {
  readonly state: AtlasState;
  readonly site: Site;
  readonly scheme: { readonly value: Scheme };
  readonly colours: SchemeControl;
  readonly wide: { readonly value: boolean };
  readonly map: MapPort;
  /** Markup of the picture that stands where the live map will, when this page came with one. */
  readonly picture?: string | undefined;
}

/** The whole page: title, panel, map, credits. */
export function App({ state, site, scheme, colours, wide, map, picture }: Props) {
  const language = state.language.value;
  const tool = state.desk.tool.value;
  const subject = tool ?? `${state.page.value} ${state.selection.value.map(thingKey).join(',')}`;
  // A new panel begins to explain anew.
  const scope = useMemo<TermScope>(() => new Map(), [subject, language]);
  return (
    <AtlasContext.Provider value={{ state, site, scheme: scheme.value, sheets: map.sheets }}>
      <a class="skip" href="#panel">
        {word.skipToPanel[language]}
      </a>
      <Masthead colours={colours} />
      {/* What gives the map its height comes before it, so that a page still arriving does not move. */}
      <Credits />
      <main id="stage" class="stage">
        {wide.value && (
          <div class="under-map">
            <TimelineBar />
            <LegendStrip />
          </div>
        )}
        <MapFrame port={map} wide={wide.value} picture={picture} />
      </main>
      <Sheet subject={subject}>
        <TermScopeContext.Provider value={scope}>
          <PanelContent />
        </TermScopeContext.Provider>
      </Sheet>
      <DropFrame />
      <Announcer />
    </AtlasContext.Provider>
  );
}
