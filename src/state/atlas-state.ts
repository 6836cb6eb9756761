import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Box, Dataset } from '../data/dataset.ts';
import type { Language } from '../data/text.ts';
import { isPlaced, type PlacedThing, sameThing, type Thing } from '../data/thing.ts';
import type { LayerId } from '../plan/catalogue.ts';
import { type Fact, listFacts } from '../plan/evidence.ts';
import { type Library, mayExist, placedThingsOf } from '../plan/library.ts';
import { type TermFinder, termFinder } from '../plan/terms.ts';
import { recordYearOf } from '../plan/timeline.ts';
import { type Camera, isInBounds, type PageName, type Point, type View } from '../view/view.ts';
import { createDesk, type Desk, needsLists, needsSurvey, needsThemes, waiting } from './desk.ts';
import { createLaterFiles, type LaterFiles } from './later-files.ts';
import { presentView } from './present-view.ts';

/** A view and how the browser's history should take it. */
export interface Step {
  readonly view: View;
  readonly history: 'push' | 'replace' | 'keep';
}

/** Asks the map to show something; a new object each time, so that asking twice works. */
export interface FrameRequest {
  readonly of: Thing | Box | 'scope' | 'closer' | 'farther';
}

/** The state of the atlas: signals to read, and named actions, the only way to change them. */
export interface AtlasState {
  readonly dataset: Dataset;
  readonly step: ReadonlySignal<Step>;
  readonly view: ReadonlySignal<View>;
  readonly language: ReadonlySignal<Language>;
  readonly page: ReadonlySignal<PageName>;
  readonly layers: ReadonlySignal<ReadonlySet<LayerId>>;
  /** The year that is drawn: the chosen one, or the one that the records speak of. */
  readonly year: ReadonlySignal<number>;
  readonly selection: ReadonlySignal<readonly Thing[]>;
  /** What the map marks as selected: what is compared, or the one selected thing, or what its record names. */
  readonly marked: ReadonlySignal<readonly PlacedThing[]>;
  /** Files that are fetched when they are first read. */
  readonly later: LaterFiles;
  /** The dataset with as much of the later files as is there. */
  readonly library: ReadonlySignal<Library>;
  /** Everything said by what is there; worked out when it is first read. */
  readonly facts: ReadonlySignal<readonly Fact[]>;
  /** Finds terms in texts of the page's language, once the glossary is there. */
  readonly termFinder: ReadonlySignal<TermFinder | undefined>;
  readonly hovered: ReadonlySignal<Thing | undefined>;
  readonly frame: ReadonlySignal<FrameRequest | undefined>;
  /** Zoom of the map as it is, whether or not the link says so. */
  readonly zoom: ReadonlySignal<number>;
  readonly desk: Desk;
  readonly select: (thing: Thing) => void;
  /** Takes a click on the map: with a tool open that asks for points, as its answer. */
  readonly pick: (things: readonly Thing[], at: Point) => void;
  readonly clearSelection: () => void;
  /** Shows a page of the panel, with nothing selected. */
  readonly openPage: (page: PageName) => void;
  readonly toggleLayer: (id: LayerId) => void;
  /** Sets several things in one step that Back undoes, and frames what is chosen or the Circle. */
  readonly arrange: (part: Partial<View>) => void;
  /** Draws another year; the records' own when it is undefined. */
  readonly setYear: (year: number | undefined) => void;
  readonly setLanguage: (language: Language) => void;
  readonly moveCamera: (camera: Camera, bounds: Box, byReader: boolean) => void;
  /** Takes a zoom for the map's until the map tells its own. */
  readonly assumeZoom: (zoom: number) => void;
  readonly showCircle: () => void;
  /** Frames a part of the map, degrees. */
  readonly showBox: (box: Box) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly hover: (thing: Thing | undefined) => void;
  readonly visit: (view: View) => void;
}

/** Taken for the zoom until the map tells its own. */
const zoomAtFirst = 6.5;

/** A view in the ids of now, cleaned of what the dataset does not know: unknown things, cameras off the map. */
export function settleView(linked: View, library: Library): View {
  const { dataset } = library;
  const view = presentView(linked, dataset);
  return {
    ...view,
    year: view.year === recordYearOf(dataset) ? undefined : view.year,
    camera: view.camera && isInBounds(view.camera, dataset.visibleBounds) ? view.camera : undefined,
    selection: view.selection.filter((thing) => mayExist(library, thing)),
    compared: view.compared.filter((thing) => mayExist(library, thing)),
  };
}

/** The step that a link opens with. One that uses ids of before is written anew with those of now. */
const openStep = (linked: View, library: Library): Step => ({
  view: settleView(linked, library),
  history: presentView(linked, library.dataset) === linked ? 'keep' : 'replace',
});

/** True when a view shows entries of the plan: its page, the sources, and what names a chosen thing or aspect. */
const needsPlan = ({ page, selection, filter }: View): boolean =>
  page !== 'home' || selection.length > 0 || filter.aspect !== undefined;

/** True when a view shows terms themselves; elsewhere they may come when the map is at rest. */
const needsGlossary = ({ page, selection }: View): boolean =>
  page === 'sources' || selection.some(({ kind }) => kind === 'term' || kind === 'source');

/** The list goes on beside what is chosen in it; other tools make room for its panel. */
const staysBeside = (tool: View['tool']): View['tool'] => (tool === 'list' ? tool : undefined);

/** Creates the state for a dataset and the view its link gave. */
export function createAtlasState(dataset: Dataset, linked: View): AtlasState {
  const step = signal<Step>(openStep(linked, { dataset }));
  const view = computed(() => step.value.view);
  const later = createLaterFiles({
    plan: computed(() => needsPlan(view.value)),
    glossary: computed(() => needsGlossary(view.value)),
    themes: computed(() => needsThemes(view.value)),
    lists: computed(() => needsLists(view.value)),
    survey: computed(() => needsSurvey(view.value)),
  });
  const library = computed<Library>(() => ({
    dataset,
    plan: later.plan.value,
    glossary: later.glossary.value,
  }));
  const selection = computed(() => view.value.selection);
  const hovered = signal<Thing | undefined>(undefined);
  const frame = signal<FrameRequest | undefined>(undefined);
  const zoom = signal(zoomAtFirst);
  const change = (part: Partial<View>, history: Step['history']) => {
    step.value = { view: { ...step.peek().view, ...part }, history };
  };

  const year = computed(() => view.value.year ?? recordYearOf(dataset));
  const desk = createDesk({ view, year, zoom, library, later, change });

  return {
    dataset,
    desk,
    step,
    view,
    language: computed(() => view.value.language),
    page: computed(() => view.value.page),
    layers: computed(() => view.value.layers),
    year,
    selection,
    marked: computed(() => {
      const { tool, compared } = view.value;
      if (tool === 'compare' && compared.length > 0) return compared.filter(isPlaced);
      const [only, ...others] = selection.value;
      return only && others.length === 0 ? placedThingsOf(library.value, only) : [];
    }),
    later,
    library,
    facts: computed(() => listFacts(library.value)),
    termFinder: computed(() => {
      const { glossary } = library.value;
      return glossary && termFinder(glossary, view.value.language);
    }),
    hovered,
    frame,
    zoom,
    select: (thing) => {
      const { selection: now } = view.peek();
      const tool = staysBeside(view.peek().tool);
      const already = now.length === 1 && sameThing(now[0], thing) && tool === view.peek().tool;
      if (!already) change({ selection: [thing], tool }, 'push');
      frame.value = { of: thing };
    },
    pick: (things, at) => {
      const { tool } = view.peek();
      if (tool === 'here') return desk.ask(at);
      if (tool && waiting.has(tool)) return desk.answer(things, at);
      // A district that is a county and a unit at once is picked as the unit.
      const known = things.filter(
        (thing) =>
          mayExist(library.peek(), thing) &&
          !(thing.kind === 'county' && dataset.places[thing.id] !== undefined),
      );
      const { selection: now } = view.peek();
      const same =
        known.length === now.length && known.every((thing, i) => sameThing(thing, now[i]));
      if (!same) change({ selection: known }, 'push');
    },
    clearSelection: () => {
      if (view.peek().selection.length > 0) change({ selection: [] }, 'push');
    },
    openPage: (page) => {
      const { page: now, selection: chosen, tool } = view.peek();
      if (now !== page || chosen.length > 0 || tool)
        change({ page, selection: [], tool: undefined }, 'push');
    },
    toggleLayer: (id) => {
      const next = new Set(view.peek().layers);
      if (!next.delete(id)) next.add(id);
      change({ layers: next }, 'replace');
    },
    arrange: (part) => {
      const next = settleView({ ...view.peek(), ...part }, library.peek());
      step.value = { view: next, history: 'push' };
      frame.value = { of: next.selection[0] ?? 'scope' };
    },
    setYear: (year) => {
      const chosen = year === recordYearOf(dataset) ? undefined : year;
      if (chosen !== view.peek().year) change({ year: chosen }, 'replace');
    },
    setLanguage: (language) => change({ language }, 'push'),
    moveCamera: (camera, bounds, byReader) => {
      zoom.value = camera.zoom;
      desk.see(bounds);
      if (byReader) change({ camera }, 'replace');
    },
    assumeZoom: (assumed) => {
      zoom.value = assumed;
    },
    showCircle: () => {
      change({ camera: undefined }, 'replace');
      frame.value = { of: 'scope' };
    },
    showBox: (box) => {
      frame.value = { of: box };
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
      step.value = openStep(visited, library.peek());
    },
  };
}
