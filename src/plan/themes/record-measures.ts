import type { Dataset } from '../../data/dataset.ts';
import type { Figure } from '../../data/figure.ts';
import { yearOf } from '../../data/life.ts';
import { boundaryDate, boundarySources } from '../computed.ts';
import { corridorsOfPlace, platformsOfCounty, platformsOfPlace } from '../relations.ts';
import { recordYearOf } from '../timeline.ts';
import type { Division } from './choices.ts';
import type { ThemeValue } from './theme.ts';

const idsOf = (citations: readonly { readonly id: string }[]): string[] => [
  ...new Set(citations.map(({ id }) => id)),
];

const themeValue = ({ value, asOf, sources, note }: Figure): ThemeValue => ({
  value,
  year: yearOf(asOf),
  sources: idsOf(sources),
  ...(note ? { note } : {}),
});

const gdpOf = (dataset: Dataset, id: string): ThemeValue[] =>
  (dataset.places[id]?.figures ?? [])
    .filter(({ measure }) => measure === 'gdp')
    .map(themeValue)
    .sort((a, b) => a.year - b.year);

/** GDP of a year, billions of yuan, where a record has it. */
export const gdpIn =
  (year: number) =>
  (dataset: Dataset, id: string): ThemeValue | undefined =>
    gdpOf(dataset, id).find((value) => value.year === year);

/** The latest GDP that a record has, billions of yuan: not the same year everywhere. */
export const latestGdp = (dataset: Dataset, id: string): ThemeValue | undefined =>
  gdpOf(dataset, id).at(-1);

/** Area on the ellipsoid, km², without counties that the Outline leaves out by name. */
export function area(dataset: Dataset, id: string, by: Division): ThemeValue | undefined {
  const found = by === 'unit' ? dataset.places[id] : dataset.counties[id];
  return (
    found && {
      value: found.areaKm2,
      year: yearOf(boundaryDate),
      sources: idsOf(boundarySources),
    }
  );
}

/**
 * Railway lines on the map that call at a station of a unit or cross it. The count rests on the
 * alignments of all lines, those that are elsewhere included; none is a value, not a gap.
 */
export const corridors = (dataset: Dataset, id: string): ThemeValue => ({
  value: corridorsOfPlace(dataset, id).length,
  year: recordYearOf(dataset),
  sources: idsOf(Object.values(dataset.corridors).flatMap(({ lineSources }) => lineSources)),
});

/** Cooperation platforms that hold a unit or county, or a part of it. None is a value, not a gap. */
export const platforms = (dataset: Dataset, id: string, by: Division): ThemeValue => ({
  value: (by === 'unit' ? platformsOfPlace : platformsOfCounty)(dataset, id).length,
  year: recordYearOf(dataset),
  sources: idsOf(Object.values(dataset.platforms).flatMap(({ memberSources }) => memberSources)),
});
