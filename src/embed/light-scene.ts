import type { Text } from '../data/text.ts';
import {
  isPlaced,
  type PlacedKind,
  type PlacedThing,
  placedKinds,
  thingKey,
} from '../data/thing.ts';
import type { Kept, Scene } from '../map/style/scene.ts';
import type { Confidence } from '../plan/confidence.ts';
import { existsIn } from '../plan/existence.ts';
import { isNoFilter, settleFilter } from '../plan/filter/filter.ts';
import { railStatusesSeen } from '../plan/filter/rail-statuses.ts';
import { comparable, testsBy } from '../plan/filter/tests.ts';
import type { Scheme } from '../plan/palette.ts';
import { classify } from '../plan/themes/classing.ts';
import { fillsOf } from '../plan/themes/colours.ts';
import type { LegendTheme } from '../plan/themes/theme-legend.ts';
import { listedThings } from '../plan/thing-layers.ts';
import { statusesOf } from '../plan/thing-status.ts';
import { recordYearOf } from '../plan/timeline.ts';
import { recordOnMap } from '../ui/embed/embed-content.ts';
import { readThing } from '../view/thing-key.ts';
import type { View } from '../view/view.ts';
import type { Light, LightDataset } from './light.ts';

/** What one chosen thing is called, and what of it is on the map. */
export interface Chosen {
  readonly name: Text | undefined;
  readonly things: readonly PlacedThing[];
}

const placed = (key: string): PlacedThing[] => {
  const thing = readThing(key);
  return thing && isPlaced(thing) ? [thing] : [];
};

/** The one thing that a view chooses; nothing when it chooses none, or several. */
export function chosenIn(
  dataset: LightDataset,
  { entry }: Pick<Light, 'entry'>,
  { selection }: View,
): Chosen | undefined {
  const [only, ...others] = selection;
  if (!only || others.length > 0) return undefined;
  if (isPlaced(only)) {
    const record = recordOnMap(dataset, only);
    return record && { name: record.name, things: [only] };
  }
  return entry && { name: entry.name, things: entry.things.flatMap(placed) };
}

/** What a filter leaves; nothing while it leaves everything. */
function keptBy(
  dataset: LightDataset,
  { aspects, sure }: Light['map'],
  year: number,
  { filter, layers }: View,
): Kept | undefined {
  if (isNoFilter(filter)) return undefined;
  const settled = settleFilter(filter);
  const { aspect } = settled;
  const confidences = new Map(
    Object.entries(sure.named).flatMap(
      ([one, keys]) => keys.map((key) => [key, one as Confidence] as const), // as the file is keyed
    ),
  );
  const named = new Set(aspect === undefined ? [] : aspects[aspect]);
  const tests = Object.values(
    testsBy(
      {
        statusesOf: (thing) => statusesOf(dataset, thing, year),
        namesOf: (thing) => {
          const { name, short = name, formerly = [] } = recordOnMap(dataset, thing) ?? {};
          return [name, short, ...formerly].flatMap((one) =>
            one ? [comparable(one.zh), comparable(one.en)] : [],
          );
        },
        confidenceOf: (thing) => confidences.get(thingKey(thing)) ?? sure.others,
        isNamed: (thing) => named.has(thingKey(thing)),
      },
      settled,
    ),
  );
  const things = listedThings(dataset).filter(
    (thing) => existsIn(dataset, thing, year) && tests.every((test) => test(thing)),
  );
  const ids = placedKinds.map((kind): [PlacedKind, string[]] => [
    kind,
    things.filter((thing) => thing.kind === kind).map(({ id }) => id),
  ]);
  return { ids: Object.fromEntries(ids), statuses: railStatusesSeen({ layers, filter }) };
}

/** The theme that a view asks for, its values in classes. */
export function themeIn(
  { theme }: Pick<Light, 'theme'>,
  { theme: asked }: View,
): (LegendTheme & { readonly by: 'unit' | 'county' }) | undefined {
  if (!theme || !asked) return undefined;
  const { name, unit, decimals, byUnit, byCounty } = theme;
  // What is not known by county is shown by unit.
  const [by, shown] =
    asked.by === 'county' && byCounty
      ? (['county', byCounty] as const)
      : (['unit', byUnit] as const);
  const values = new Map(
    Object.entries(shown.values).map(([id, [value, year]]) => [id, { value, year }]),
  );
  return {
    by,
    entry: { name, unit, decimals },
    values: { values, missing: shown.missing },
    classing: classify(values, asked.method, asked.classes, decimals),
  };
}

/**
 * What a free view draws, as the app would have it from the whole dataset.
 *
 * @param scheme of a theme's colours; everything else is painted in inks that the page gives their colours
 */
export function lightScene(dataset: LightDataset, light: Light, view: View, scheme: Scheme): Scene {
  const { language, layers, faded, here, around, measured } = view;
  const year = view.year ?? recordYearOf(dataset);
  const theme = themeIn(light, view);
  return {
    language,
    layers,
    selected: chosenIn(dataset, light, view)?.things ?? [],
    year,
    scheme: 'light',
    faded,
    kept: keptBy(dataset, light.map, year, view),
    theme: theme && { by: theme.by, fills: fillsOf(theme, scheme) },
    drawn: light.drawSurvey?.(dataset, { here, around, measured, year }, light.linesRing),
  };
}
