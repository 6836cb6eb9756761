import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Dataset } from '../data/dataset.ts';
import type { Plan } from '../data/plan.ts';
import type { Language } from '../data/text.ts';
import { sameThing, type Thing } from '../data/thing.ts';
import type { LayerId } from '../plan/catalogue.ts';
import { nameOf } from '../plan/naming.ts';
import { type Camera, isInBounds, type PageName, type View } from '../view/view.ts';

/** A view and how the browser's history should take it. */
export interface Step {
  readonly view: View;
  readonly history: 'push' | 'replace' | 'keep';
}

/** Asks the map to show something; a new object each time, so that asking twice works. */
export interface FrameRequest {
  readonly of: Thing | 'scope' | 'closer' | 'farther';
}

/** The plan's entries, which are fetched when they are first read. */
export type PlanState =
  | { readonly status: 'absent' }
  | { readonly status: 'ready'; readonly plan: Plan }
  | { readonly status: 'failed'; readonly detail: string };

/** The state of the atlas: signals to read, and named actions, the only way to change them. */
export interface AtlasState {
  readonly dataset: Dataset;
  readonly step: ReadonlySignal<Step>;
  readonly view: ReadonlySignal<View>;
  readonly language: ReadonlySignal<Language>;
  readonly page: ReadonlySignal<PageName>;
  readonly layers: ReadonlySignal<ReadonlySet<LayerId>>;
  readonly selection: ReadonlySignal<readonly Thing[]>;
  readonly plan: ReadonlySignal<PlanState>;
  readonly hovered: ReadonlySignal<Thing | undefined>;
  readonly frame: ReadonlySignal<FrameRequest | undefined>;
  /** Zoom of the map as it is, whether or not the link says so. */
  readonly zoom: ReadonlySignal<number>;
  readonly select: (thing: Thing) => void;
  readonly pick: (things: readonly Thing[]) => void;
  readonly clearSelection: () => void;
  /** Shows a page of the panel, with nothing selected. */
  readonly openPage: (page: PageName) => void;
  readonly receivePlan: (plan: Plan) => void;
  readonly failPlan: (detail: string) => void;
  readonly toggleLayer: (id: LayerId) => void;
  readonly setLanguage: (language: Language) => void;
  readonly moveCamera: (camera: Camera, byReader: boolean) => void;
  readonly showCircle: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly hover: (thing: Thing | undefined) => void;
  readonly visit: (view: View) => void;
}

/** Taken for the zoom until the map tells its own. */
const zoomAtFirst = 6.5;

/** A view cleaned of what the dataset does not know: unknown things, cameras off the map. */
export function settleView(view: View, dataset: Dataset): View {
  return {
    ...view,
    camera: view.camera && isInBounds(view.camera, dataset.visibleBounds) ? view.camera : undefined,
    selection: view.selection.filter((thing) => nameOf(dataset, thing) !== undefined),
  };
}

/** Creates the state for a dataset and the view its link gave. */
export function createAtlasState(dataset: Dataset, linked: View): AtlasState {
  const step = signal<Step>({ view: settleView(linked, dataset), history: 'keep' });
  const view = computed(() => step.value.view);
  const hovered = signal<Thing | undefined>(undefined);
  const frame = signal<FrameRequest | undefined>(undefined);
  const plan = signal<PlanState>({ status: 'absent' });
  const zoom = signal(zoomAtFirst);
  const change = (part: Partial<View>, history: Step['history']) => {
    step.value = { view: { ...step.peek().view, ...part }, history };
  };

  return {
    dataset,
    step,
    view,
    language: computed(() => view.value.language),
    page: computed(() => view.value.page),
    layers: computed(() => view.value.layers),
    selection: computed(() => view.value.selection),
    hovered,
    plan,
    frame,
    zoom,
    select: (thing) => {
      const { selection } = view.peek();
      const already = selection.length === 1 && sameThing(selection[0], thing);
      if (!already) change({ selection: [thing] }, 'push');
      frame.value = { of: thing };
    },
    pick: (things) => {
      const known = things.filter((thing) => nameOf(dataset, thing) !== undefined);
      const { selection } = view.peek();
      const same =
        known.length === selection.length &&
        known.every((thing, i) => sameThing(thing, selection[i]));
      if (!same) change({ selection: known }, 'push');
    },
    clearSelection: () => {
      if (view.peek().selection.length > 0) change({ selection: [] }, 'push');
    },
    openPage: (page) => {
      const { page: now, selection } = view.peek();
      if (now !== page || selection.length > 0) change({ page, selection: [] }, 'push');
    },
    receivePlan: (received) => {
      plan.value = { status: 'ready', plan: received };
    },
    failPlan: (detail) => {
      plan.value = { status: 'failed', detail };
    },
    toggleLayer: (id) => {
      const next = new Set(view.peek().layers);
      if (!next.delete(id)) next.add(id);
      change({ layers: next }, 'replace');
    },
    setLanguage: (language) => change({ language }, 'push'),
    moveCamera: (camera, byReader) => {
      zoom.value = camera.zoom;
      if (byReader) change({ camera }, 'replace');
    },
    showCircle: () => {
      change({ camera: undefined }, 'replace');
      frame.value = { of: 'scope' };
    },
    zoomIn: () => {
      frame.value = { of: 'closer' };
    },
    zoomOut: () => {
      frame.value = { of: 'farther' };
    },
    hover: (thing) => {
      if (!sameThing(hovered.peek(), thing)) hovered.value = thing;
    },
    visit: (visited) => {
      step.value = { view: settleView(visited, dataset), history: 'keep' };
    },
  };
}
