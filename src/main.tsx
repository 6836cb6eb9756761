import { computed, effect, signal, untracked } from '@preact/signals';
import { hydrate, render } from 'preact';
import { bindAddress, readAddress } from './browser/address.ts';
import { followWithin } from './browser/follow-within.ts';
import { fetchLater, fetchLaterFiles } from './browser/later.ts';
import { loadDataset } from './browser/load.ts';
import { followDark, followWide, prefersLessMotion } from './browser/preferences.ts';
import { missingWords, readWrittenPage } from './browser/written-page.ts';
import type { Dataset } from './data/dataset.ts';
import { isEntry } from './data/thing.ts';
import type { LiveMap, Margins } from './map/gl/live-map.ts';
import type { Scene } from './map/style/scene.ts';
import { boxOf, frameEdgePx } from './plan/framing.ts';
import type { Scheme } from './plan/palette.ts';
import { type AtlasState, createAtlasState } from './state/atlas-state.ts';
import type { LaterFile } from './state/later-files.ts';
import { App } from './ui/app.tsx';
import type { Site } from './ui/atlas-context.ts';
import { Failure } from './ui/failure.tsx';
import type { MapPort, MapState } from './ui/map-frame.tsx';
import { pageTitle } from './ui/page-title.ts';
import { fetchPanel } from './ui/panels/late-panels.ts';

const base = import.meta.env.BASE_URL;
const setting = (value: string | undefined): string | undefined => value || undefined;
const missing = missingWords();
const site: Site = {
  base,
  ...(missing === undefined ? {} : { missing }),
  mapReviewNumber: setting(import.meta.env.VITE_MAP_REVIEW_NUMBER),
  icpNumber: setting(import.meta.env.VITE_ICP_NUMBER),
  policeNumber: setting(import.meta.env.VITE_POLICE_NUMBER),
};
const dark = followDark();
const scheme = computed<Scheme>(() => (dark.value ? 'dark' : 'light'));
const wide = followWide();

/** The map's own chunk, on its way since the first paint. */
const fetchMap = () => import('./map/gl/live-map.ts');

/** Room left around what is framed, pixels; the panel stands beside the map and covers nothing. */
function margins(): Margins {
  const edge = wide.peek() ? frameEdgePx.wide : frameEdgePx.narrow;
  return { top: edge, right: edge, bottom: edge, left: edge };
}

/** Wires the live map: state and preferences draw it, its events become actions. */
function connectMap(state: AtlasState, dataset: Dataset): MapPort {
  const mapState = signal<MapState>('loading');
  const pointer = signal<{ x: number; y: number } | undefined>(undefined);
  const themeNow = (inks: Scheme): Scene['theme'] => {
    const shown = state.desk.theme.value;
    const fills = shown && state.later.themes.value?.fillsOf(shown, inks);
    return shown && fills && { by: shown.by, fills, marked: state.desk.pointed.value };
  };
  const sceneNow = (): Scene => ({
    language: state.language.value,
    layers: state.layers.value,
    selected: state.marked.value,
    year: state.year.value,
    scheme: scheme.value,
    kept: state.desk.kept.value,
    faded: state.view.value.faded,
    theme: themeNow(scheme.value),
    drawn: state.desk.drawn.value,
  });
  const frame = (live: LiveMap, of: NonNullable<typeof state.frame.value>['of']) => {
    if (of === 'closer' || of === 'farther') return live.zoomBy(of === 'closer' ? 1 : -1);
    const box =
      of === 'scope' ? dataset.scopeBox : 'kind' in of ? boxOf(state.library.peek(), of) : of;
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
      const library = state.library.peek();
      const box = (selection.length === 1 && first && boxOf(library, first)) || dataset.scopeBox;
      const live = startLiveMap({
        container,
        dataset,
        scene: untracked(sceneNow),
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
  const paint: MapPort['paint'] = async (request) => {
    const { paintSheet } = await import('./map/svg/sheet/paint-sheet.ts');
    // Paper is white: what is taken away is drawn in the light scheme.
    const scene = untracked(
      () => ({ ...sceneNow(), scheme: 'light', theme: themeNow('light') }) as const,
    );
    const { clientWidth: width, clientHeight: height } = mounted ?? document.body;
    const box = state.desk.bounds.peek() ?? dataset.scopeBox;
    return paintSheet(dataset, scene, { box, width, height }, request);
  };
  return {
    state: mapState,
    pointer,
    mount: (container) => {
      mounted = container;
      void start(container);
    },
    paint,
  };
}

async function open(root: HTMLElement): Promise<void> {
  const linked = readAddress(base);
  const { written, picture, zoom } = readWrittenPage(root, linked, base);
  try {
    const dataset = await loadDataset(base);
    const state = createAtlasState(dataset, linked);
    if (zoom !== undefined) state.assumeZoom(zoom);
    if (written) {
      // What stands on the written page is fetched before it is taken over, so that nothing moves.
      const files = new Set<LaterFile>([...state.later.wanted.peek(), 'glossary']);
      await Promise.all([
        ...[...files].map((file) => fetchLater(state, file, base)),
        fetchPanel(linked).catch(() => undefined), // told where the page is drawn
      ]);
    }
    bindAddress(state, base, () => pageTitle(state.library.value, state.view.value));
    fetchLaterFiles(state, base);
    followWithin(state, base);
    const shared = { state, picture, map: connectMap(state, dataset) };
    const whole = Object.keys(state.later.failures.peek()).length === 0;
    if (picture !== undefined && missing === undefined && whole) {
      // The page stands as it was written, on a wide light screen; what differs here is changed after.
      const asWritten = { scheme: { value: 'light' }, wide: { value: true } } as const;
      hydrate(<App {...shared} {...asWritten} site={{ ...site, still: true }} />, root);
    } else {
      root.replaceChildren();
    }
    document.documentElement.classList.remove('still');
    render(<App {...shared} site={site} scheme={scheme} wide={wide} />, root);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const notice = document.createElement('div');
    notice.className = 'notice';
    if (written) root.append(notice);
    else root.replaceChildren(notice);
    render(
      <Failure
        language={linked.language}
        base={base}
        detail={detail}
        onRetry={() => window.location.reload()}
      />,
      notice,
    );
  }
}

const root = document.getElementById('atlas');
if (root) void open(root);
