import { fetchJson } from '../browser/fetch-json.ts';
import type { Box } from '../data/dataset.ts';
import type { LightNames, LightTheme } from '../data/light-files.ts';
import {
  lightTopologyOf,
  type MapCounties,
  type MapDataset,
  type MapShapes,
} from '../data/map-records.ts';
import { shapesOf } from '../data/shapes.ts';
import { isEntry, isPlaced } from '../data/thing.ts';
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
  readonly map: MapDataset;
  readonly counties: MapCounties | undefined;
  readonly theme: LightTheme<ThemeUnit> | undefined;
  readonly names: LightNames<Confidence> | undefined;
  readonly drawSurvey: typeof drawSurvey | undefined;
  readonly linesRing: LinesRing | undefined;
}

/** True when the files for embeds hold what a view draws and names. */
export const isDrawnLight = ({ selection }: View): boolean =>
  selection.every((thing) => isPlaced(thing) || isEntry(thing));

/** The counties' file. @throws DatasetError when it does not come */
export const fetchCounties = async (base: string): Promise<MapCounties> =>
  (await fetchJson(`${base}data/map-counties.json`)) as MapCounties; // as of `fetchLight`

/**
 * Fetches what a view is painted from, all at once. The files are published with this very code,
 * and only drawn from: a wrong one fails in the painter.
 *
 * @throws DatasetError when a file does not come
 */
export async function fetchLight(view: View, base: string): Promise<Light> {
  const { theme, filter, selection, here, around, measured } = view;
  const get = async <T>(name: string, needed: boolean): Promise<T | undefined> =>
    needed ? ((await fetchJson(`${base}data/${name}.json`)) as T) : undefined; // as above
  const [map, counties, values, names, survey, rings] = await Promise.all([
    fetchJson(`${base}data/map.json`),
    // They come with a theme by county.
    theme?.by !== 'county' && selection.some(({ kind }) => kind === 'county')
      ? fetchCounties(base)
      : undefined,
    get<LightTheme<ThemeUnit>>(`light/${theme?.id}-${theme?.by}`, theme !== undefined),
    get<LightNames<Confidence>>(
      'light/named',
      selection.some(isEntry) || filter.aspect !== undefined || filter.confidence !== undefined,
    ),
    (here ?? around ?? measured) ? import('../plan/survey/draw-survey.ts') : undefined,
    around && 'kind' in around.origin && around.origin.kind === 'corridor'
      ? import('../plan/within/rough-ring.ts')
      : undefined,
  ]);
  return {
    map: map as MapDataset, // as above
    counties: values?.counties ?? counties,
    theme: values,
    names,
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
