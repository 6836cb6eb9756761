import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import type { Box } from '../data/dataset.ts';
import type { Status } from '../data/status.ts';
import {
  type PlacedKind,
  type PlacedThing,
  placedKinds,
  sameThing,
  type Thing,
} from '../data/thing.ts';
import type { GroupId, LayerId } from '../plan/catalogue.ts';
import { type Filter, isNoFilter, settleFilter } from '../plan/filter/filter.ts';
import type { Library } from '../plan/library.ts';
import type { Measuring } from '../plan/measure/drawing.ts';
import type { ShownTheme } from '../plan/themes/shown.ts';
import type { Building } from '../view/building.ts';
import {
  type Around,
  type Measured,
  mostCompared,
  type Point,
  type Sorting,
  type ThemeChoice,
  type ToolName,
  type View,
} from '../view/view.ts';
import type { LaterFiles } from './later-files.ts';
import { createMeasuring } from './measuring.ts';
import { createOwnDesk, type OwnDesk } from './own-desk.ts';
import { createWithinDesk, type WithinDesk } from './within-desk.ts';

/** What a filter leaves: ids by kind, and the statuses of stretches of lines. */
export interface KeptThings {
  readonly ids: Readonly<Partial<Record<PlacedKind, readonly string[]>>>;
  readonly statuses: ReadonlySet<Status>;
}

/** The planner's desk: its settings as signals, and the actions that change them. */
export interface Desk {
  readonly tool: ReadonlySignal<ToolName | undefined>;
  readonly filter: ReadonlySignal<Filter>;
  /** The theme that is drawn, once its code and the census are there. */
  readonly theme: ReadonlySignal<ShownTheme | undefined>;
  /** What the filter leaves on the map; nothing while it leaves everything, or its code is not there. */
  readonly kept: ReadonlySignal<KeptThings | undefined>;
  /** What is to be seen in the map's window. */
  readonly visible: ReadonlySignal<readonly PlacedThing[] | undefined>;
  /** What the list, the table and every export of data hold: what is visible, or the same everywhere. */
  readonly listed: ReadonlySignal<readonly PlacedThing[] | undefined>;
  /** What the map's window shows, degrees; nothing before the map says. */
  readonly bounds: ReadonlySignal<Box | undefined>;
  /** Members of a theme that are pointed at in its legend. */
  readonly pointed: ReadonlySignal<readonly string[]>;
  /** A click on the map while a tool waits for one: the tool that waits puts itself here. */
  readonly listen: (answer: ((things: readonly Thing[], at: Point) => void) | undefined) => void;
  readonly answer: (things: readonly Thing[], at: Point) => void;
  /** True while a click on the map answers a tool instead of selecting something. */
  readonly aiming: ReadonlySignal<boolean>;
  /** The reader's file and what the tools have found, for the map to draw, once its code is there. */
  readonly drawn: ReadonlySignal<FeatureCollection | undefined>;
  readonly within: WithinDesk;
  readonly own: OwnDesk;
  /** The measured path with the steps that can be taken back. */
  readonly measuring: ReadonlySignal<Measuring>;
  readonly takeStep: (measuring: Measuring) => void;
  readonly openTool: (tool: ToolName | undefined) => void;
  /** @param history `push` for what Back should undo, as clearing it */
  readonly setFilter: (filter: Filter, history?: 'push' | 'replace') => void;
  readonly setTheme: (theme: ThemeChoice | undefined) => void;
  /** @param percent 0 to 100; 100 draws the group in full */
  readonly fade: (group: GroupId, percent: number) => void;
  /** Draws exactly these layers: a preset, or one group alone. */
  readonly showLayers: (layers: ReadonlySet<LayerId>) => void;
  readonly sort: (sorting: Sorting | undefined) => void;
  /** Lists what the map's window shows, or the same everywhere. */
  readonly listEverywhere: (everywhere: boolean) => void;
  readonly ask: (here: Point | undefined) => void;
  readonly takeAround: (around: Around | undefined) => void;
  readonly measure: (measured: Measured | undefined, history?: 'push' | 'replace') => void;
  /** Changes choices of the embed that is being built. */
  readonly build: (choices: Partial<Building>) => void;
  readonly compare: (things: readonly Thing[]) => void;
  /** Sets a thing beside those that are compared, and opens the comparison. */
  readonly addToCompared: (thing: Thing) => void;
  readonly pointAt: (members: readonly string[]) => void;
  readonly see: (bounds: Box) => void;
}

interface Surroundings {
  readonly view: ReadonlySignal<View>;
  readonly year: ReadonlySignal<number>;
  readonly zoom: ReadonlySignal<number>;
  readonly library: ReadonlySignal<Library>;
  readonly later: LaterFiles;
  readonly change: (part: Partial<View>, history: 'push' | 'replace') => void;
}

/** What a view needs of the code that is fetched later. */
export const needsThemes = ({ theme, tool }: View): boolean =>
  theme !== undefined || tool === 'themes';
export const needsLists = ({ filter, tool }: View): boolean =>
  !isNoFilter(filter) || tool === 'list' || tool === 'take';

export const needsSurvey = ({ here, around, measured, tool }: View): boolean =>
  here !== undefined ||
  around !== undefined ||
  measured !== undefined ||
  tool === 'here' ||
  tool === 'within' ||
  tool === 'measure';

/** The tools that a click on the map answers. */
export const waiting: ReadonlySet<ToolName> = new Set(['here', 'within', 'compare', 'measure']);

/** What is compared when one more area is added: where the most are there already, the first goes. */
export const comparedWith = (compared: readonly Thing[], thing: Thing): readonly Thing[] =>
  compared.some((other) => sameThing(other, thing))
    ? compared
    : [...compared, thing].slice(-mostCompared);

/** The desk of an atlas, on the same view. */
export function createDesk({ view, year, zoom, library, later, change }: Surroundings): Desk {
  const bounds = signal<Box | undefined>(undefined);
  const pointed = signal<readonly string[]>([]);
  let listener: ((things: readonly Thing[], at: Point) => void) | undefined;
  const filter = computed(() => view.value.filter);
  const kept = computed<KeptThings | undefined>(() => {
    const lists = later.lists.value;
    if (!lists || isNoFilter(filter.value)) return undefined;
    const things = lists.filterThings(library.value, year.value, filter.value);
    const ids = Object.fromEntries(
      placedKinds.map((kind): [PlacedKind, string[]] => [
        kind,
        things.filter((thing) => thing.kind === kind).map(({ id }) => id),
      ]),
    );
    const statuses = lists.railStatusesSeen({ layers: view.value.layers, filter: filter.value });
    return { ids, statuses };
  });
  const seenIn = (box: Box | undefined) =>
    later.lists.value?.visibleThings(library.value, {
      layers: view.value.layers,
      zoom: zoom.value,
      year: year.value,
      filter: filter.value,
      bounds: box,
    });
  const visible = computed(() => seenIn(bounds.value));

  // Each for itself, so that what is drawn stays the same while the rest of the view changes.
  const here = computed(() => view.value.here);
  const around = computed(() => view.value.around);
  const measured = computed(() => view.value.measured);
  const within = createWithinDesk();
  const own = createOwnDesk();
  const found = computed(() => {
    const asked = {
      here: here.value,
      around: around.value,
      measured: measured.value,
      year: year.value,
    };
    return later.survey.value?.drawSurvey(library.value.dataset, asked, within.found.value);
  });
  const measure: Desk['measure'] = (next, history = 'push') =>
    change({ measured: next && next.points.length > 0 ? next : undefined }, history);

  return {
    tool: computed(() => view.value.tool),
    aiming: computed(() => view.value.tool !== undefined && waiting.has(view.value.tool)),
    drawn: computed(() => {
      const file = own.file.value;
      if (!file) return found.value;
      // Shapes lie under what the tools found, and of names the first are placed before the others.
      const features = [...file.shapes, ...(found.value?.features ?? []), ...file.labels];
      return { type: 'FeatureCollection', features };
    }),
    within,
    own,
    ...createMeasuring(measured, (next) => measure(next, 'replace')),
    filter,
    theme: computed(() => {
      const { theme } = view.value;
      const desk = later.themes.value;
      return theme && desk?.showTheme(theme, library.value, desk.census);
    }),
    kept,
    visible,
    listed: computed(() => (view.value.everywhere ? seenIn(undefined) : visible.value)),
    bounds,
    pointed,
    listen: (answer) => {
      listener = answer;
    },
    answer: (things, at) => listener?.(things, at),
    openTool: (tool) => {
      if (tool !== view.peek().tool) change({ tool }, 'push');
    },
    setFilter: (next, history = 'replace') => change({ filter: settleFilter(next) }, history),
    setTheme: (theme) => {
      pointed.value = [];
      change({ theme }, 'replace');
    },
    fade: (group, percent) => {
      const { [group]: _, ...others } = view.peek().faded;
      change(
        { faded: percent >= 100 ? others : { ...others, [group]: Math.round(percent) } },
        'replace',
      );
    },
    showLayers: (layers) => change({ layers }, 'push'),
    sort: (sorting) => change({ sorting }, 'replace'),
    listEverywhere: (everywhere) => change({ everywhere }, 'replace'),
    ask: (here) => change({ here }, 'push'),
    takeAround: (around) => change({ around }, 'replace'),
    measure,
    build: (choices) => change({ building: { ...view.peek().building, ...choices } }, 'replace'),
    compare: (compared) => change({ compared: compared.slice(0, mostCompared) }, 'push'),
    addToCompared: (thing) => {
      const { compared, tool } = view.peek();
      const next = comparedWith(compared, thing);
      if (next !== compared || tool !== 'compare')
        change({ compared: next, tool: 'compare' }, 'push');
    },
    pointAt: (members) => {
      pointed.value = members;
    },
    see: (seen) => {
      bounds.value = seen;
    },
  };
}
