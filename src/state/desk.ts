import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Box } from '../data/dataset.ts';
import type { Status } from '../data/records/corridor.ts';
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
import type { ShownTheme } from '../plan/themes/shown.ts';
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
  /** What is to be seen in the map's window: the list, the table and every export. */
  readonly visible: ReadonlySignal<readonly PlacedThing[] | undefined>;
  /** What the map's window shows, degrees; nothing before the map says. */
  readonly bounds: ReadonlySignal<Box | undefined>;
  /** Members of a theme that are pointed at in its legend. */
  readonly pointed: ReadonlySignal<readonly string[]>;
  /** A click on the map while a tool waits for one: the tool that waits puts itself here. */
  readonly listen: (answer: ((things: readonly Thing[], at: Point) => void) | undefined) => void;
  readonly answer: (things: readonly Thing[], at: Point) => void;
  readonly openTool: (tool: ToolName | undefined) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly setTheme: (theme: ThemeChoice | undefined) => void;
  /** @param percent 0 to 100; 100 draws the group in full */
  readonly fade: (group: GroupId, percent: number) => void;
  /** Draws exactly these layers: a preset, or one group alone. */
  readonly showLayers: (layers: ReadonlySet<LayerId>) => void;
  readonly sort: (sorting: Sorting | undefined) => void;
  readonly ask: (here: Point | undefined) => void;
  readonly takeAround: (around: Around | undefined) => void;
  readonly measure: (measured: Measured | undefined, history?: 'push' | 'replace') => void;
  readonly compare: (things: readonly Thing[]) => void;
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

  return {
    tool: computed(() => view.value.tool),
    filter,
    theme: computed(() => {
      const { theme } = view.value;
      const desk = later.themes.value;
      return theme && desk?.showTheme(theme, library.value, desk.census);
    }),
    kept,
    visible: computed(() =>
      later.lists.value?.visibleThings(library.value, {
        layers: view.value.layers,
        zoom: zoom.value,
        year: year.value,
        filter: filter.value,
        bounds: bounds.value,
      }),
    ),
    bounds,
    pointed,
    listen: (answer) => {
      listener = answer;
    },
    answer: (things, at) => listener?.(things, at),
    openTool: (tool) => {
      if (tool !== view.peek().tool) change({ tool }, 'push');
    },
    setFilter: (next) => change({ filter: settleFilter(next) }, 'replace'),
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
    ask: (here) => change({ here }, 'push'),
    takeAround: (around) => change({ around }, 'replace'),
    measure: (measured, history = 'push') =>
      change({ measured: measured && measured.points.length > 0 ? measured : undefined }, history),
    compare: (compared) => change({ compared: compared.slice(0, mostCompared) }, 'push'),
    addToCompared: (thing) => {
      const { compared } = view.peek();
      if (compared.some((other) => sameThing(other, thing))) return;
      change({ compared: [...compared, thing].slice(-mostCompared) }, 'push');
    },
    pointAt: (members) => {
      pointed.value = members;
    },
    see: (seen) => {
      bounds.value = seen;
    },
  };
}
