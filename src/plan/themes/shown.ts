import type { Census } from '../../data/census.ts';
import type { Library } from '../library.ts';
import type { ClassCount, Division, Method } from './choices.ts';
import { type Classing, classify } from './classing.ts';
import type { ThemeEntry } from './theme.ts';
import type { ThemeId } from './theme-table.ts';
import { divisionsOf, type ThemeValues, themeIds, themeOf, valuesOf } from './values.ts';

export { coloursOf, fillsOf } from './colours.ts';

/** A theme as a reader chose it, with its values in classes. */
export interface ShownTheme {
  readonly id: ThemeId;
  readonly entry: ThemeEntry;
  readonly by: Division;
  readonly values: ThemeValues;
  readonly classing: Classing;
}

/** What a link asks for; its id need not be that of a theme. */
interface Asked {
  readonly id: string;
  readonly by: Division;
  readonly method: Method;
  readonly classes: ClassCount;
}

/**
 * The theme that is asked for; nothing when there is none of that id. One that does not exist by
 * county is shown by unit.
 */
export function showTheme(
  { id: asked, by: division, method, classes }: Asked,
  library: Pick<Library, 'dataset'>,
  census: Census | undefined,
): ShownTheme | undefined {
  const id = themeIds.find((known) => known === asked);
  if (!id) return undefined;
  const possible = divisionsOf(id);
  const by = possible.includes(division) ? division : (possible[0] ?? 'unit');
  const entry = themeOf(id);
  const values = valuesOf(id, by, library, census);
  return {
    id,
    entry,
    by,
    values,
    classing: classify(values.values, method, classes, entry.decimals),
  };
}
