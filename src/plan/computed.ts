import * as v from 'valibot';
import type { Dataset } from '../data/dataset.ts';
import type { Figure } from '../data/figure.ts';
import { slug } from '../data/ids.ts';

/** The publications that computed numbers rest on: the boundaries, and the two census digitisations. */
export const boundarySources = [{ id: v.parse(slug, 'boundaries-2024') }];
const censusSources = [
  { id: v.parse(slug, 'census-2020-tabulation') },
  { id: v.parse(slug, 'census-2020-china-census') },
];
export const computedSourceIds = [...boundarySources, ...censusSources].map(({ id }) => id);

export const boundaryDate = '2024-05';
const censusDate = '2020-11-01';

/**
 * The computed figures of an area in the shape of published ones: its size on the ellipsoid
 * and its residents at the 2020 census, summed from counties.
 */
export const computedFigures = (area: {
  readonly areaKm2: number;
  readonly residents2020: number;
}): Figure[] => [
  { measure: 'residents', value: area.residents2020, asOf: censusDate, sources: censusSources },
  { measure: 'area', value: area.areaKm2, asOf: boundaryDate, sources: boundarySources },
];

/** Units wholly in scope by residents, most first: what a unit is ranked among. */
export const unitsByResidents = (dataset: Dataset): string[] =>
  Object.entries(dataset.places)
    .filter(([, place]) => place.scope === 'whole')
    .sort(([, a], [, b]) => b.residents2020 - a.residents2020)
    .map(([id]) => id);
