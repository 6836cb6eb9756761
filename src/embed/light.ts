import { fetchJson } from '../browser/fetch-json.ts';
import type { Box } from '../data/dataset.ts';
import { MissingFile } from '../data/dataset-error.ts';
import type { LightEntry, LightMap, LightTheme } from '../data/light-files.ts';
import { lightTopologyOf, type MapCounties, type MapShapes } from '../data/map-records.ts';
import { shapesOf } from '../data/shapes.ts';
import { isPlaced } from '../data/thing.ts';
import type { Confidence } from '../plan/confidence.ts';
import type { drawSurvey, LinesRing } from '../plan/survey/draw-survey.ts';
import type { ThemeUnit } from '../plan/themes/theme.ts';
import type { View } from '../view/view.ts';

/** What the map draws, with the counties where the view shows them; else there are none. */
export interface LightDataset extends MapShapes {
  readonly counties: Readonly<
    Record<string, MapCounties['counties'][string] & { readonly box: Box }>
  >;
}

/** What a free view is painted from: the files and the code that it needs, and no others. */
export interface Light {
  readonly map: LightMap<Confidence>;
  readonly counties: MapCounties | undefined;
  readonly theme: LightTheme<ThemeUnit> | undefined;
  /** The chosen thing, when it is one that the map does not draw. */
  readonly entry: LightEntry | undefined;
  readonly drawSurvey: typeof drawSurvey | undefined;
  readonly linesRing: LinesRing | undefined;
}

/** What of a view's files depends on how close it looks at what it chooses. */
type Shapes = Pick<Light, 'theme' | 'counties'>;

/** The files are published with this very code, and only drawn from: a wrong one fails in the painter. */
const fetchData = async <T>(base: string, name: string): Promise<T> =>
  (await fetchJson(`${base}data/${name}.json`)) as T; // as said above

/** A file that is there for what exists: a link may name a theme or an entry that there is none of. */
const fetchNamed = <T>(base: string, name: string): Promise<T | undefined> =>
  fetchData<T>(base, name).catch((error: unknown) => {
    if (error instanceof MissingFile) return undefined;
    throw error;
  });

/**
 * A theme's values and the counties: they come in one file where a view needs both.
 *
 * @param withCounties whether the view draws them, or chooses one
 * @throws DatasetError when a file does not come
 */
export async function fetchShapes(
  { theme: asked }: View,
  base: string,
  withCounties: boolean,
): Promise<Shapes> {
  const by = withCounties ? 'county' : asked?.by;
  const theme = asked && (await fetchNamed<LightTheme<ThemeUnit>>(base, `light/${asked.id}-${by}`));
  const counties = theme?.counties;
  return withCounties && !counties
    ? { theme, counties: await fetchData<MapCounties>(base, 'map-counties') }
    : { theme, counties };
}

/**
 * Fetches what a view is painted from, all at once, but for its theme and its counties while it
 * takes the map to tell how close the view looks.
 *
 * @param withCounties nothing when that takes the map to tell
 * @throws DatasetError when a file does not come
 */
export async function fetchLight(
  view: View,
  base: string,
  withCounties: boolean | undefined,
): Promise<Light> {
  const { selection, here, around, measured } = view;
  const [only, ...others] = selection;
  const isNamed = only && others.length === 0 && !isPlaced(only);
  const [map, shapes, entry, survey, rings] = await Promise.all([
    fetchData<LightMap<Confidence>>(base, 'light/map'),
    withCounties === undefined ? undefined : fetchShapes(view, base, withCounties),
    isNamed ? fetchNamed<LightEntry>(base, `light/${only.kind}/${only.id}`) : undefined,
    (here ?? around ?? measured) ? import('../plan/survey/draw-survey.ts') : undefined,
    around && 'kind' in around.origin && around.origin.kind === 'corridor'
      ? import('../plan/within/rough-ring.ts')
      : undefined,
  ]);
  return {
    map,
    theme: shapes?.theme,
    counties: shapes?.counties,
    entry,
    drawSurvey: survey?.drawSurvey,
    linesRing: rings?.roughRing,
  };
}

/** The box around the polygons of a county, degrees. */
function boxAround(topology: MapShapes['topology'], id: string): Box {
  const shape = shapesOf(topology, 'counties').get(id);
  const polygons =
    shape?.type === 'Polygon'
      ? [shape.coordinates]
      : shape?.type === 'MultiPolygon'
        ? shape.coordinates
        : [];
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of polygons.flat(2)) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** The files as the one dataset that map, legend and filter go by. */
export function datasetOf({ map, counties }: Pick<Light, 'map' | 'counties'>): LightDataset {
  const topology = lightTopologyOf(map, counties);
  const withBoxes = Object.entries(counties?.counties ?? {}).map(([id, county]) => [
    id,
    {
      ...county,
      // Only the box of what is chosen is ever asked for.
      get box() {
        return boxAround(topology, id);
      },
    },
  ]);
  return { ...map, topology, counties: Object.fromEntries(withBoxes) };
}
