import type { Census } from '../data/census.ts';
import type { LightNames, LightTheme } from '../data/light-files.ts';
import type { MapCounties } from '../data/map-records.ts';
import { entryKinds, thingKey } from '../data/thing.ts';
import { type Confidence, confidences } from '../plan/confidence.ts';
import { entriesOf, type Library } from '../plan/library.ts';
import { nameOf } from '../plan/naming.ts';
import { divisions } from '../plan/themes/choices.ts';
import { showTheme } from '../plan/themes/shown.ts';
import type { ThemeUnit } from '../plan/themes/theme.ts';
import type { ThemeId } from '../plan/themes/theme-table.ts';
import { themeIds } from '../plan/themes/values.ts';
import { confidenceOfThing } from '../plan/thing-confidence.ts';
import { listedThings } from '../plan/thing-layers.ts';

/** The file of a theme by one of its divisions; any classes, as the embed makes its own. */
export function lightTheme(
  id: ThemeId,
  by: LightTheme['by'],
  library: Library,
  census: Census,
): LightTheme<ThemeUnit> {
  const shown = showTheme({ id, by, method: 'quantile', classes: 3 }, library, census);
  if (!shown) throw new Error(`got ${id}, expected a theme`);
  const { entry, values } = shown;
  return {
    format: 1,
    by: shown.by,
    name: entry.name,
    unit: entry.unit,
    decimals: entry.decimals,
    values: Object.fromEntries(
      [...values.values].map(([member, { value, year }]) => [member, [value, year] as const]),
    ),
    missing: values.missing,
  };
}

/** The file of what the plan's entries name. @throws when the plan is not there */
export function lightNames(library: Library): LightNames<Confidence> {
  const { dataset, plan } = library;
  if (!plan) throw new Error('got no plan, expected all files of the dataset');
  const entries = entryKinds.flatMap((kind) =>
    Object.entries(entriesOf(plan, kind)).flatMap(([id, { things }]) => {
      const name = nameOf(library, { kind, id });
      const { zh, en } = name ?? { zh: '', en: '' };
      return name
        ? [[thingKey({ kind, id }), { name: { zh, en }, ...(things && { things }) }]]
        : [];
    }),
  );
  const listed = listedThings(dataset);
  return {
    format: 1,
    entries: Object.fromEntries(entries),
    sure: Object.fromEntries(
      confidences.map((confidence) => [
        confidence,
        listed.filter((thing) => confidenceOfThing(dataset, thing) === confidence).map(thingKey),
      ]),
    ),
  };
}

/** All files of `data/light`, by their path in the site. */
export function* lightFiles(
  library: Library,
  { census, counties }: { readonly census: Census; readonly counties: MapCounties },
): Generator<readonly [path: string, content: string]> {
  for (const id of themeIds) {
    for (const by of divisions) {
      const theme = lightTheme(id, by, library, census);
      const file = theme.by === 'county' ? { ...theme, counties } : theme;
      yield [`data/light/${id}-${by}.json`, `${JSON.stringify(file)}\n`];
    }
  }
  yield ['data/light/named.json', `${JSON.stringify(lightNames(library))}\n`];
}
