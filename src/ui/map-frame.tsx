import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SheetPainter } from '../plan/exports/sheet.ts';
import { kindNames } from '../plan/kind-names.ts';
import { nameOf } from '../plan/naming.ts';
import { useAtlas } from './atlas-context.ts';
import { FilterChip } from './desk/filter-chip.tsx';
import { MapCards } from './legend.tsx';
import { OnMap } from './on-map/on-map.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

/**
 * How the live map stands: on its way, drawn, taken away for now, not fetched, or not to be had on
 * this device.
 */
export type MapState = 'loading' | 'ready' | 'lost' | 'failed' | 'unavailable';

export interface MapPort {
  readonly state: ReadonlySignal<MapState>;
  /** Where the pointer is over the map, CSS pixels from its top left. */
  readonly pointer: ReadonlySignal<{ readonly x: number; readonly y: number } | undefined>;
  /** Called once with the element that the map may fill. */
  readonly mount: (container: HTMLElement) => void;
  /** The map's window as a picture of its own, to take away; nothing where none can be painted. */
  readonly sheets?: SheetPainter | undefined;
}

interface Props {
  readonly port: MapPort;
  readonly wide: boolean;
  readonly picture?: string | undefined;
}

/**
 * The place of the map with its buttons, legend and hover name; the map itself is put in by main.
 * A picture that came with the page stays until the live map has drawn its first frame.
 */
export function MapFrame({ port, wide, picture }: Props) {
  const { state, w } = useAtlas();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current) port.mount(container.current);
  }, [port]);
  const mapState = port.state.value;
  useEffect(() => {
    // The picture goes, and with it a link that had the focus: the map takes it over.
    if (mapState !== 'ready' || !document.activeElement?.closest('.picture')) return;
    container.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [mapState]);
  return (
    <div class={`map-frame${state.desk.aiming.value ? ' aiming' : ''}`}>
      {picture !== undefined && (
        // The page's own picture, drawn by our painter from escaped names.
        <div
          class={`picture${mapState === 'ready' || mapState === 'lost' ? ' picture-past' : ''}`}
          dangerouslySetInnerHTML={{ __html: picture }}
        />
      )}
      <div class={`map${mapState === 'ready' ? '' : ' map-waiting'}`} ref={container} />
      {mapState === 'ready' && <OnMap map={container} />}
      {mapState === 'loading' && picture === undefined && (
        <p class="map-message" role="status">
          {w('loadingMap')}
        </p>
      )}
      {mapState === 'lost' && (
        <p class="map-message" role="status">
          {w('mapLost')}
        </p>
      )}
      {mapState === 'unavailable' && (
        <div class="map-message" role="alert">
          <h2>{w('noMapTitle')}</h2>
          <p>{w('noMapHelp')}</p>
        </div>
      )}
      {mapState === 'failed' && (
        <div class="map-message" role="alert">
          <h2>{w('mapFailedTitle')}</h2>
          <p>{w('mapFailedHelp')}</p>
        </div>
      )}
      {(mapState === 'loading' || mapState === 'ready') && <ZoomButtons />}
      <MapCards cards={wide ? ['layers'] : ['legend', 'layers', 'timeline']} />
      <FilterChip />
      <HoverName
        port={port}
        width={container.current?.clientWidth ?? 0}
        height={container.current?.clientHeight ?? 0}
      />
    </div>
  );
}

interface HoverNameProps {
  readonly port: MapPort;
  /** Width of the map, pixels: in its right half the name stands to the left of the pointer. */
  readonly width: number;
  /** Height of the map, pixels: near its lower edge the name stands above the pointer. */
  readonly height: number;
}

/** The room that a name below the pointer needs, pixels. */
const hoverRoomPx = 96;

/** The name of what lies under the pointer, beside it. */
function HoverName({ port, width, height }: HoverNameProps) {
  const { state, library, language } = useAtlas();
  const thing = state.hovered.value;
  const at = port.pointer.value;
  const name = thing && nameOf(library, thing);
  if (!thing || !name || !at) return null;
  const other = language === 'zh' ? 'en' : 'zh';
  const theme = state.desk.theme.value;
  const told = theme && state.later.themes.value?.tellMember(theme, thing.id);
  return (
    <div
      class={`hover-name${at.x > width / 2 ? ' hover-name-left' : ''}${at.y > height - hoverRoomPx ? ' hover-name-above' : ''}`}
      style={{ left: `${at.x}px`, top: `${at.y}px` }}
    >
      <strong>{name[language]}</strong>
      <span>
        {name[other]} · {kindNames[thing.kind].one[language]}
      </span>
      {told && <b>{told[language]}</b>}
    </div>
  );
}
