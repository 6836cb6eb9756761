import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sameThing } from '../../data/thing.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { nameOf } from '../../plan/naming.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { wholeView } from '../../view/in-embed.ts';
import { writeLink } from '../../view/link.ts';
import type { View } from '../../view/view.ts';
import { AtlasContext, type Site, useAtlas } from '../atlas-context.ts';
import { ThemeSlot, VisibleEntries } from '../legend.tsx';
import type { MapPort } from '../map-frame.tsx';
import { TimelineBar } from '../timeline-bar.tsx';
import { ZoomButtons } from '../zoom-buttons.tsx';
import { embedWords } from './embed-content.ts';
import { EmbedPage } from './embed-page.tsx';
import { embedWord } from './embed-words.ts';

interface Props {
  readonly state: AtlasState;
  readonly site: Site;
  /** The view that the embed's link gave. */
  readonly linked: View;
  readonly scheme: { readonly value: 'light' | 'dark' };
  readonly map: MapPort;
  /** Markup of the picture that stands while the map is not explored. */
  readonly picture: string;
  /** True for a picture that was painted for this very frame, to its edges. */
  readonly edgeToEdge: boolean;
  readonly exploring: Signal<boolean>;
}

/** An embed with the app behind it: the map can be explored, its picture comes back when it is left. */
export function EmbedApp({
  state,
  site,
  linked,
  scheme,
  map,
  picture,
  edgeToEdge,
  exploring,
}: Props) {
  const view = state.view.value;
  const library = state.library.value;
  const [only, ...others] = linked.selection;
  const name = only && others.length === 0 ? nameOf(library, only) : undefined;
  const { controls, legend } = linked.embed ?? {};
  return (
    <AtlasContext.Provider value={{ state, site: { ...site, still: true }, scheme: scheme.value }}>
      <EmbedPage
        language={view.language}
        site={site}
        words={embedWords(library.dataset, view, { linked, base: site.base, name })}
        folded={legend === 'folded'}
        legend={
          <>
            <ThemeSlot />
            <VisibleEntries />
            {exploring.value && controls === 'all' && <TimelineBar />}
          </>
        }
      >
        <EmbedMap
          map={map}
          linked={linked}
          picture={picture}
          edgeToEdge={edgeToEdge}
          exploring={exploring}
          zoomable={controls !== 'none'}
        />
      </EmbedPage>
    </AtlasContext.Provider>
  );
}

interface MapProps {
  readonly map: MapPort;
  readonly linked: View;
  readonly picture: string;
  readonly edgeToEdge: boolean;
  readonly exploring: Signal<boolean>;
  readonly zoomable: boolean;
}

/** The picture, and over it the live map while it is explored. */
function EmbedMap({ map, linked, picture, edgeToEdge, exploring, zoomable }: MapProps) {
  const { language, w } = useAtlas();
  const container = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const mounted = useRef(false);
  const on = exploring.value;
  useEffect(() => {
    if (!on || mounted.current || !container.current) return;
    mounted.current = true;
    map.mount(container.current);
  }, [on, map]);
  const leave = () => {
    exploring.value = false;
    // The button that is pressed goes; the one that brought the map is there again.
    requestAnimationFrame(() => button.current?.focus());
  };
  useEffect(() => {
    if (!on) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
  const mapState = map.state.value;
  const live = on && mapState === 'ready';
  const lost = on && (mapState === 'failed' || mapState === 'unavailable');
  return (
    <>
      <div
        class={`picture${edgeToEdge ? ' picture-whole' : ''}${live ? ' picture-past' : ''}`}
        dangerouslySetInnerHTML={{ __html: picture }}
      />
      <div class={`map${live ? '' : ' map-waiting'}`} inert={!live} ref={container} />
      {lost && (
        <p class="map-message" role="alert">
          {w(mapState === 'failed' ? 'mapFailedTitle' : 'noMapTitle')}
        </p>
      )}
      {on && mapState === 'loading' && (
        <p class="embed-wait" role="status">
          {w('loadingMap')}
        </p>
      )}
      {on && mapState === 'lost' && (
        <p class="map-message" role="status">
          {w('mapLost')}
        </p>
      )}
      {live && zoomable && <ZoomButtons />}
      <button
        type="button"
        class="explore"
        ref={button}
        onClick={on ? leave : () => (exploring.value = true)}
      >
        {embedWord[on ? 'leave' : 'explore'][language]}
      </button>
      {live && <ChosenCard linked={linked} />}
    </>
  );
}

/** What a click on the map found: its name, and the way to everything about it. */
function ChosenCard({ linked }: { readonly linked: View }) {
  const { state, site, library, language } = useAtlas();
  const view = state.view.value;
  const [only] = view.selection;
  if (!only || linked.selection.some((thing) => sameThing(thing, only))) return null;
  const name = nameOf(library, only);
  const whole = writeLink(wholeView({ ...view, selection: [only] }, linked), site.base);
  return (
    <div class="embed-chosen" role="status">
      <strong>{name?.[language]}</strong>
      <span>{kindNames[only.kind].one[language]}</span>
      <a href={whole} target="_blank" rel="noopener">
        {embedWord.openThing[language]}
      </a>
    </div>
  );
}
