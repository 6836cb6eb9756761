import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { prefersLessMotion } from './browser/preferences.ts';
import type { Dataset } from './data/dataset.ts';
import { isEntry } from './data/thing.ts';
import type { LiveMap, Margins } from './map/gl/live-map.ts';
import type { Scene } from './map/style/scene.ts';
import { boxOf } from './plan/box-of.ts';
import { frameEdgePx } from './plan/framing.ts';
import type { Scheme } from './plan/palette.ts';
import type { AtlasState } from './state/atlas-state.ts';
import type { MapPort, MapState } from './ui/map-frame.tsx';

/** The map's own chunk, on its way since the first paint. */
const fetchMap = () => import('./map/gl/live-map.ts');

/** Room left around what is framed, pixels; the panel stands beside the map and covers nothing. */
function marginsOf(wide: boolean): Margins {
  const edge = wide ? frameEdgePx.wide : frameEdgePx.narrow;
  return { top: edge, right: edge, bottom: edge, left: edge };
}

interface Preferences {
  readonly scheme: ReadonlySignal<Scheme>;
  /** Whether the panel stands beside the map. */
  readonly wide: ReadonlySignal<boolean>;
  /** True inside an article: the wheel and one finger are the article's. */
  readonly guest?: boolean;
}

/** What the state draws, in the inks of a scheme. Reads signals: an effect around it follows them. */
function sceneOf(state: AtlasState, scheme: Scheme): Scene {
  const shown = state.desk.theme.value;
  const fills = shown && state.later.themes.value?.fillsOf(shown, scheme);
  return {
    language: state.language.value,
    layers: state.layers.value,
    selected: state.marked.value,
    year: state.year.value,
    scheme,
    kept: state.desk.kept.value,
    faded: state.view.value.faded,
    theme: shown && fills && { by: shown.by, fills, marked: state.desk.pointed.value },
    drawn: state.desk.drawn.value,
  };
}

/** Wires the live map: state and preferences draw it, its events become actions. */
export function connectMap(
  state: AtlasState,
  dataset: Dataset,
  { scheme, wide, guest = false }: Preferences,
): MapPort {
  const mapState = signal<MapState>('loading');
  const pointer = signal<{ x: number; y: number } | undefined>(undefined);
  const sceneNow = (): Scene => sceneOf(state, scheme.value);
  const frame = (live: LiveMap, of: NonNullable<typeof state.frame.value>['of']) => {
    if (of === 'closer' || of === 'farther') return live.zoomBy(of === 'closer' ? 1 : -1);
    const box =
      of === 'scope' ? dataset.scopeBox : 'kind' in of ? boxOf(state.library.peek(), of) : of;
    if (box) live.frame(box, marginsOf(wide.peek()), prefersLessMotion());
  };

  const start = async (container: HTMLElement) => {
    const fetched = await fetchMap().catch(() => undefined);
    if (!fetched) {
      mapState.value = 'failed';
      return;
    }
    try {
      const { startLiveMap } = fetched;
      const { camera, selection } = state.view.peek();
      const [first] = selection;
      const library = state.library.peek();
      const box = (selection.length === 1 && first && boxOf(library, first)) || dataset.scopeBox;
      const live = startLiveMap({
        container,
        dataset,
        scene: untracked(sceneNow),
        guest,
        start: camera ? { camera } : { box, margins: marginsOf(wide.peek()) },
        handlers: {
          onPick: state.pick,
          onHover: (thing, at) => {
            pointer.value = at;
            state.hover(thing);
          },
          onMove: state.moveCamera,
          onReady: () => {
            mapState.value = 'ready';
          },
          onLost: () => {
            mapState.value = 'lost';
          },
          onNoWorker: () => {
            mapState.value = 'failed';
          },
        },
      });
      effect(() => live.show(sceneNow()));
      effect(() => live.markHovered(state.hovered.value));
      effect(() => {
        const request = state.frame.value;
        if (request) frame(live, request.of);
      });
      effect(() => {
        // An entry of the plan is framed by the things it names, which come with the plan.
        if (!state.later.plan.value) return;
        const { camera: looked, selection: chosen } = state.view.peek();
        const [only, ...others] = chosen;
        if (!looked && only && others.length === 0 && isEntry(only)) frame(live, only);
      });
      let arrived = false;
      effect(() => {
        const { history, view } = state.step.value;
        if (arrived && history === 'keep') {
          const [only] = view.selection;
          if (view.camera) live.jump(view.camera);
          else frame(live, view.selection.length === 1 && only ? only : 'scope');
        }
        arrived = true;
      });
    } catch (error) {
      console.warn(`the live map did not start: ${error instanceof Error ? error.message : error}`);
      mapState.value = 'unavailable';
    }
  };
  effect(() => {
    // What the first picture does not need waits until it is there, or will not come.
    if (mapState.value !== 'loading') state.later.want('glossary');
  });
  let mounted: HTMLElement | undefined;
  const fetchSheets = () => import('./map/svg/sheet/paint-sheet.ts');
  const sheetNow = () => {
    // Paper is white: what is taken away is drawn in the light scheme.
    const scene = untracked(() => sceneOf(state, 'light'));
    const { clientWidth: width, clientHeight: height } = mounted ?? document.body;
    const box = state.desk.bounds.peek() ?? dataset.scopeBox;
    return [dataset, scene, { box, width, height }] as const;
  };
  const sheets: MapPort['sheets'] = {
    paint: async (request) => (await fetchSheets()).paintSheet(...sheetNow(), request),
    measure: async (request) => (await fetchSheets()).sizeOfSheet(...sheetNow(), request),
  };
  return {
    state: mapState,
    pointer,
    mount: (container) => {
      mounted = container;
      void start(container);
    },
    sheets,
  };
}
