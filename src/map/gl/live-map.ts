import './live-map.css';
import {
  type GeoJSONSource,
  type LayerSpecification,
  Map as MapLibreMap,
  type MapMouseEvent,
  prewarm,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Box, Dataset } from '../../data/dataset.ts';
import type { Language, Text } from '../../data/text.ts';
import type { Thing } from '../../data/thing.ts';
import { closestFrameZoom } from '../../plan/framing.ts';
import { type Camera, maxZoom, minZoom, type Point } from '../../view/view.ts';
import { yearState } from '../style/draw.ts';
import { paintHatches } from '../style/hatch.ts';
import { paintMarks } from '../style/mark.ts';
import type { Scene } from '../style/scene.ts';
import { nothingDrawn } from '../style/sources.ts';
import { buildLayers, buildStyle } from '../style/style.ts';
import { boundsOf, cameraOf, frameBox } from './camera.ts';
import { unseenPixelRatio, whenFirstSeen } from './first-frame.ts';
import { drawChangesWhole } from './gather-tiles.ts';
import { gestureWords } from './gesture-words.ts';
import { followContext, watchForWorker } from './interruptions.ts';
import { reachPx, thingsAt } from './pick.ts';
import { restyle } from './restyle.ts';
import { bringSources, sourcesThatWait } from './waiting-sources.ts';

setWorkerUrl(workerUrl);
// The worker is on its way while the dataset still is.
prewarm();

/** What the map tells the outside. It calls nothing else. */
export interface MapHandlers {
  /** @param at the point itself, `[lon, lat]` */
  readonly onPick: (things: readonly Thing[], at: Point) => void;
  readonly onHover: (thing: Thing | undefined, at: { x: number; y: number } | undefined) => void;
  /** `byReader` is false for the moves that the atlas makes itself before the reader touches it. */
  readonly onMove: (camera: Camera, bounds: Box, byReader: boolean) => void;
  readonly onReady: () => void;
  /** The map was drawn and is gone for now; `onReady` is called when it is back. */
  readonly onLost: () => void;
  /** No worker can be had, and without one nothing is drawn. */
  readonly onNoWorker: () => void;
}

/** Space that panels cover, CSS pixels: what is framed stays clear of it. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the atlas can ask of the live map. */
export interface LiveMap {
  readonly show: (scene: Scene) => void;
  readonly frame: (box: Box, margins: Margins, quickly: boolean) => void;
  readonly jump: (camera: Camera) => void;
  readonly zoomBy: (steps: number) => void;
  readonly markHovered: (thing: Thing | undefined) => void;
}

/** The container carries its map, for the console and for tests in a real browser. */
export interface MapHost extends HTMLElement {
  atlasMap?: MapLibreMap;
  /** True once every source has its data. */
  atlasMapWhole?: boolean;
}

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly start: { readonly camera: Camera } | { readonly box: Box; readonly margins: Margins };
  readonly handlers: MapHandlers;
  /** True inside an article: the wheel and one finger scroll it, Ctrl or ⌘ and two fingers move the map. */
  readonly guest?: boolean;
}

/** Sources whose features have a shade while the pointer is over them. */
const shadedSource: Readonly<Partial<Record<Thing['kind'], string>>> = {
  place: 'units',
  county: 'counties',
};

const canvasName: Text = { zh: '地图', en: 'Map' };

/**
 * Starts MapLibre in a container and owns it from then on. Flat and north-up, bounded to the
 * region. @throws when the browser gives no WebGL context (MapLibre's error is passed on).
 */
export function startLiveMap({
  container,
  dataset,
  scene,
  start,
  handlers,
  guest = false,
}: LiveMapOptions): LiveMap {
  const [west, south, east, north] = dataset.visibleBounds;
  const map = new MapLibreMap({
    container,
    ...('camera' in start
      ? { center: [start.camera.lon, start.camera.lat], zoom: start.camera.zoom }
      : {
          bounds: [...start.box],
          fitBoundsOptions: { padding: { ...start.margins }, maxZoom: closestFrameZoom },
        }),
    minZoom,
    maxZoom,
    maxBounds: [west, south, east, north],
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio: unseenPixelRatio,
    cooperativeGestures: guest,
    locale: gestureWords(scene.language),
  });
  let layers: readonly LayerSpecification[] = buildLayers(scene);
  const waiting = sourcesThatWait(layers, map.getZoom());
  map.setStyle(buildStyle(dataset, scene, waiting));
  const host: MapHost = container;
  host.atlasMap = map;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  for (const { id, width, height, data, pixelRatio } of [...paintHatches(), ...paintMarks()]) {
    map.addImage(id, { width, height, data }, { pixelRatio });
  }
  map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-left');
  const canvas = map.getCanvas();
  const speak = (language: Language) => canvas.setAttribute('aria-label', canvasName[language]);
  speak(scene.language);
  // The page lists what is on the map; inside an article there is no such list.
  if (!guest) canvas.setAttribute('aria-keyshortcuts', 'L');

  let { year, drawn } = scene;
  let hovered: { readonly source: string; readonly id: string } | undefined;
  let touched = false;
  let pending: Scene | undefined;
  let styled = false;
  let ready = false;
  /** What was framed last, until somebody looks elsewhere. */
  let framed = 'box' in start ? start : undefined;

  for (const event of ['pointerdown', 'wheel', 'keydown'] as const) {
    container.addEventListener(
      event,
      () => {
        touched = true;
      },
      { passive: true },
    );
  }
  const clearHover = () => {
    canvas.classList.remove('over-thing');
    handlers.onHover(undefined, undefined);
  };
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (!styled || map.isMoving()) return;
    const [top] = thingsAt(map, layers, point, reachPx.mouse);
    canvas.classList.toggle('over-thing', top !== undefined);
    handlers.onHover(top, top && { x: point.x, y: point.y });
  });
  map.on('mouseout', clearHover);
  map.on('movestart', clearHover);
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) framed = undefined;
  });
  // A panel that grows takes room from the map: what was framed is still to be seen.
  map.on('resize', () => {
    if (framed) fit(framed.box, framed.margins, 0);
  });
  map.on('click', (event: MapMouseEvent) => {
    if (!styled) return;
    // The second press of a double click zooms; taken as a pick it would undo or repeat the first.
    if (event.originalEvent.detail > 1) return;
    const byTouch = (event.originalEvent as Partial<PointerEvent>).pointerType === 'touch';
    const reach = byTouch ? reachPx.touch : reachPx.mouse;
    const { lng, lat } = event.lngLat;
    handlers.onPick(thingsAt(map, layers, event.point, reach), [lng, lat]);
  });
  map.on('moveend', () => handlers.onMove(cameraOf(map), boundsOf(map), touched));

  const fit = (box: Box, margins: Margins, duration: number) =>
    frameBox(map, box, { padding: { ...margins }, maxZoom: closestFrameZoom, duration });
  const gather = drawChangesWhole(map);
  const show = (next: Scene) => {
    if (ready) gather();
    const nextLayers = buildLayers(next);
    restyle(map, layers, nextLayers);
    if (next.year !== year) map.setGlobalStateProperty(yearState, next.year);
    if (next.drawn !== drawn)
      map.getSource<GeoJSONSource>('drawn')?.setData(next.drawn ?? nothingDrawn);
    layers = nextLayers;
    drawn = next.drawn;
    year = next.year;
    speak(next.language);
  };
  map.on('style.load', () => {
    styled = true;
    // A style that comes back after the context was lost begins with the year it was first drawn in.
    map.setGlobalStateProperty(yearState, year);
    if (pending) show(pending);
    pending = undefined;
  });
  followContext(map, {
    onLost: () => {
      styled = false;
      hovered = undefined;
      clearHover();
      if (ready) handlers.onLost();
    },
    onBack: () => {
      if (ready) handlers.onReady();
    },
  });
  watchForWorker(map, workerUrl, handlers.onNoWorker);
  whenFirstSeen(map, () => {
    ready = true;
    handlers.onReady();
    handlers.onMove(cameraOf(map), boundsOf(map), false);
    bringSources(map, dataset, waiting, () => {
      host.atlasMapWhole = true;
    });
  });

  return {
    show: (next) => {
      if (styled) show(next);
      else pending = next;
    },
    zoomBy: (steps) => {
      framed = undefined;
      map.zoomTo(map.getZoom() + steps, { duration: 200 });
    },
    frame: (box, margins, quickly) => {
      framed = { box, margins };
      fit(box, margins, quickly ? 0 : 700);
    },
    jump: ({ lon, lat, zoom }) => {
      framed = undefined;
      map.jumpTo({ center: [lon, lat], zoom });
    },
    markHovered: (thing) => {
      const source = thing && shadedSource[thing.kind];
      const next = thing && source ? { source, id: thing.id } : undefined;
      if (!styled || (next?.id === hovered?.id && next?.source === hovered?.source)) return;
      if (hovered) map.setFeatureState(hovered, { hover: false });
      if (next) map.setFeatureState(next, { hover: true });
      hovered = next;
    },
  };
}
