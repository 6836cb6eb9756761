import type { Census } from '../data/census.ts';
import type { LightEntry, LightMap, LightTheme, LightValues } from '../data/light-files.ts';
import type { MapCounties, MapDataset } from '../data/map-records.ts';
import { entryKinds, type Thing, type ThingKind, thingKey } from '../data/thing.ts';
import { type Confidence, confidences } from '../plan/confidence.ts';
import { entriesOf, type Library, placedThingsOf } from '../plan/library.ts';
import { nameOf } from '../plan/naming.ts';
import { type Division, divisions } from '../plan/themes/choices.ts';
import { showTheme } from '../plan/themes/shown.ts';
import type { ThemeUnit } from '../plan/themes/theme.ts';
import type { ThemeId } from '../plan/themes/theme-table.ts';
import { divisionsOf, themeIds } from '../plan/themes/values.ts';
import { confidenceOfThing } from '../plan/thing-confidence.ts';
import { listedThings } from '../plan/thing-layers.ts';

/** What the files are made of: the records, and the shapes for small pictures as they were published. */
export interface LightSource {
  readonly library: Library;
  readonly census: Census;
  readonly map: MapDataset;
  readonly counties: MapCounties;
}

/** The keys of all that is drawn by how sure it is, the largest class left out. @throws when something has no statement */
function sureOf({ dataset }: Library): LightMap<Confidence>['sure'] {
  const keys = new Map(confidences.map((one) => [one, [] as string[]]));
  for (const thing of listedThings(dataset)) {
    const sure = confidenceOfThing(dataset, thing);
    if (!sure) throw new Error(`${thingKey(thing)}: got no statement, expected one at least`);
    keys.get(sure)?.push(thingKey(thing));
  }
  const [[others], ...named] = [...keys].sort(([, a], [, b]) => b.length - a.length) as [
    [Confidence, string[]],
    ...[Confidence, string[]][],
  ]; // there are confidences
  return { others, named: Object.fromEntries(named) };
}

/** Every thing that a view may choose and the map does not draw. */
function unplacedThings({ dataset, plan, glossary }: Library): Thing[] {
  if (!plan || !glossary) throw new Error('got no plan or no glossary, expected all files');
  const tables: readonly (readonly [ThingKind, object])[] = [
    ...entryKinds.map((kind) => [kind, entriesOf(plan, kind)] as const),
    ['term', glossary],
    ['source', dataset.sources],
  ];
  return tables.flatMap(([kind, table]) => Object.keys(table).map((id) => ({ kind, id })));
}

/** The keys of what the record of a thing names. */
const namedBy = (library: Library, thing: Thing): string[] =>
  placedThingsOf(library, thing).map(thingKey);

/** The file that every free view is painted from. */
export const lightMap = ({ library, map }: LightSource): LightMap<Confidence> => ({
  ...map,
  sure: sureOf(library),
  aspects: Object.fromEntries(
    unplacedThings(library)
      .filter(({ kind }) => kind === 'aspect')
      .map((thing) => [thing.id, namedBy(library, thing)]),
  ),
});

/** The file of a theme; any classes, as the embed makes its own. */
export function lightTheme(
  id: ThemeId,
  by: Division,
  { library, census, counties }: Pick<LightSource, 'library' | 'census' | 'counties'>,
): LightTheme<ThemeUnit> {
  const shownBy = (division: Division) => {
    const shown = showTheme({ id, by: division, method: 'quantile', classes: 3 }, library, census);
    if (!shown) throw new Error(`got ${id}, expected a theme`);
    const { values, missing } = shown.values;
    const light: LightValues = {
      values: Object.fromEntries(
        [...values].map(([member, { value, year }]) => [member, [value, year] as const]),
      ),
      missing,
    };
    return { light, entry: shown.entry };
  };
  const { light, entry } = shownBy('unit');
  const hasCounties = by === 'county';
  return {
    format: 1,
    name: entry.name,
    unit: entry.unit,
    decimals: entry.decimals,
    byUnit: light,
    ...(hasCounties && divisionsOf(id).includes('county')
      ? { byCounty: shownBy('county').light }
      : {}),
    ...(hasCounties ? { counties } : {}),
  };
}

/** The file of something that is read rather than drawn. */
function lightEntry(library: Library, thing: Thing): LightEntry {
  const name = nameOf(library, thing);
  if (!name) throw new Error(`${thingKey(thing)}: got no name, expected one`);
  return { format: 1, name: { zh: name.zh, en: name.en }, things: namedBy(library, thing) };
}

/** All files of `data/light`, by their path in the site. */
export function* lightFiles(
  source: LightSource,
): Generator<readonly [path: string, content: string]> {
  const file = (name: string, content: object) =>
    [`data/light/${name}.json`, `${JSON.stringify(content)}\n`] as const;
  yield file('map', lightMap(source));
  for (const id of themeIds)
    for (const by of divisions) yield file(`${id}-${by}`, lightTheme(id, by, source));
  for (const thing of unplacedThings(source.library))
    yield file(`${thing.kind}/${thing.id}`, lightEntry(source.library, thing));
}
