import type { CensusColumn, CensusCounty } from '../../data/census.ts';
import type { Counted } from './theme.ts';

const sumOver = (
  counties: readonly CensusCounty[],
  read: (county: CensusCounty) => number,
): number => counties.reduce((sum, county) => sum + read(county), 0);

/** The mean of a column, each county counting by its weight; a county's own value for one alone. */
function weighted(
  counties: readonly CensusCounty[],
  column: CensusColumn,
  weight: (county: CensusCounty) => number,
): number {
  const all = sumOver(counties, weight);
  return sumOver(counties, (county) => county[column] * weight(county)) / all;
}

/** Persons of a column, all counties together. */
export const total =
  (column: 'residents' | 'registeredElsewhere') =>
  ({ counties }: Counted): number =>
    sumOver(counties, (county) => county[column]);

/** Persons of a column among all residents, percent. Exact: both are counted in persons. */
export const shareOfResidents =
  (column: 'urban' | 'registeredElsewhere') =>
  ({ counties }: Counted): number =>
    (100 * sumOver(counties, (county) => county[column])) /
    sumOver(counties, ({ residents }) => residents);

/** Residents to a km²; nothing for a zone, which has no boundary. */
export const density = ({ counties, areaKm2 }: Counted): number | undefined =>
  areaKm2 === undefined ? undefined : sumOver(counties, ({ residents }) => residents) / areaKm2;

/**
 * An age group, percent of residents. The census gives shares, so those of several counties are
 * weighted by their residents: right to the rounding of the shares, half a hundredth of a percent.
 */
export const ageShare =
  (column: 'age0to14Pct' | 'age65plusPct') =>
  ({ counties }: Counted): number =>
    weighted(counties, column, ({ residents }) => residents);

/**
 * Workers of an industry, percent of all workers. The number of workers of a county is not
 * published with the shares, so those of several counties are weighted by residents of 15 and over:
 * an approximation, as if the same part of them worked everywhere.
 */
export const workerShare =
  (column: 'agriculturePct' | 'manufacturingPct' | 'constructionPct') =>
  ({ counties }: Counted): number =>
    weighted(counties, column, ({ residents, age0to14Pct }) => residents * (1 - age0to14Pct / 100));

/**
 * Persons to a family household. Means cannot be averaged by residents, because large households
 * would count more than small ones. The households of each county are taken as its residents
 * divided by its mean, and all residents are divided by all households. That counts those who live
 * in dormitories and the like as if they lived in family households of the usual size there. For
 * Chongqing as a whole it gives 2.446; the communiqué's 29,477,069 people in 12,040,234 family
 * households make 2.448.
 */
export const householdSize = ({ counties }: Counted): number =>
  sumOver(counties, ({ residents }) => residents) /
  sumOver(counties, (county) => county.residents / county.householdSize);
