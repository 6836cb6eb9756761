import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { bindAddress, readAddress } from './browser/address.ts';
import { loadDataset, loadPlan } from './browser/load.ts';
import { followDark, followWide, prefersLessMotion } from './browser/preferences.ts';
import type { Dataset } from './data/dataset.ts';
import type { LiveMap, Margins } from './map/gl/live-map.ts';
import type { Scene } from './map/style/scene.ts';
import { boxOf } from './plan/framing.ts';
import type { Scheme } from './plan/palette.ts';
import { type AtlasState, createAtlasState } from './state/atlas-state.ts';
import { App } from './ui/app.tsx';
import type { Site } from './ui/atlas-context.ts';
import { Failure } from './ui/failure.tsx';
import type { MapPort, MapState } from './ui/map-frame.tsx';
import { word } from './ui/words.ts';

const base = import.meta.env.BASE_URL;
const setting = (value: string | undefined): string | undefined => value || undefined;
const site: Site = {
  base,
  mapReviewNumber: setting(import.meta.env.VITE_MAP_REVIEW_NUMBER),
  icpNumber: setting(import.meta.env.VITE_ICP_NUMBER),
  policeNumber: setting(import.meta.env.VITE_POLICE_NUMBER),
};
const dark = followDark();
const scheme = computed<Scheme>(() => (dark.value ? 'dark' : 'light'));
const wide = followWide();

/** The map's own chunk; asked for with the dataset, so that the two arrive side by side. */
const fetchMap = () => import('./map/gl/live-map.ts');

/** Room left around what is framed, pixels; the panel stands beside the map and covers nothing. */
function margins(): Margins {
  const edge = wide.peek() ? 28 : 14;
  return { top: edge, right: edge, bottom: edge, left: edge };
}

/** Wires the live map: state and preferences draw it, its events become actions. */
function connectMap(state: AtlasState, dataset: Dataset): MapPort {
  const mapState = signal<MapState>('loading');
  const pointer = signal<{ x: number; y: number } | undefined>(undefined);
  const sceneNow = (): Scene => ({
    language: state.language.value,
    layers: state.layers.value,
    selection: state.selection.value,
    scheme: scheme.value,
  });
  const frame = (live: LiveMap, of: NonNullable<typeof state.frame.value>['of']) => {
    if (of === 'closer' || of === 'farther') return live.zoomBy(of === 'closer' ? 1 : -1);
    const box = of === 'scope' ? dataset.scopeBox : boxOf(dataset, of);
    if (box) live.frame(box, margins(), prefersLessMotion());
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
      const box = (selection.length === 1 && first && boxOf(dataset, first)) || dataset.scopeBox;
      const live = startLiveMap({
        container,
        dataset,
        scene: { ...state.view.peek(), scheme: scheme.peek() },
        start: camera ? { camera } : { box, margins: margins() },
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
        },
      });
      effect(() => live.show(sceneNow()));
      effect(() => live.markHovered(state.hovered.value));
      effect(() => {
        const request = state.frame.value;
        if (request) frame(live, request.of);
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
  return { state: mapState, pointer, mount: (container) => void start(container) };
}

async function open(root: HTMLElement): Promise<void> {
  const linked = readAddress(base);
  fetchMap().catch(() => undefined); // a failure is told where the map is started
  try {
    const dataset = await loadDataset(base);
    const state = createAtlasState(dataset, linked);
    bindAddress(state, base, word.title);
    effect(() => {
      if (state.page.value !== 'plan' || state.plan.peek().status === 'ready') return;
      loadPlan(base).then(state.receivePlan, (error: Error) => state.failPlan(error.message));
    });
    root.replaceChildren();
    render(
      <App
        state={state}
        site={site}
        scheme={scheme}
        wide={wide}
        map={connectMap(state, dataset)}
      />,
      root,
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    root.replaceChildren();
    render(
      <Failure
        language={linked.language}
        base={base}
        detail={detail}
        onRetry={() => window.location.reload()}
      />,
      root,
    );
  }
}

const root = document.getElementById('atlas');
if (root) void open(root);
